import { nameOf } from '../core/compare/findings';
import { splitRows } from '../core/compare/labels/alike';
import type { Label, Reference, Review } from '../core/review';
import { escaped } from './escaped';
import { headlineOf, type Say } from './outline';

/** In pixels: the page, its margin, where the columns begin, a line of text and what is left free between rows. */
const WIDTH = 800;
const MARGIN = 32;
const COLUMNS = [MARGIN, 240, 520];
const LINE = 22;
const GAP = 14;
/** How many characters of the usual width have room in a column; there is nothing here to measure text with. */
const ROOM = 30;

const INK = '#1b1c1e';
const SOFT = '#5b5d62';
const RULE = '#e2e2de';

interface Line {
  x: number;
  y: number;
  text: string;
  style: 'title' | 'head' | 'label' | 'soft';
}

const STYLES: Record<Line['style'], string> = {
  title: `font:600 22px Georgia,serif;fill:${INK}`,
  head: `font:600 14px system-ui,sans-serif;fill:${SOFT}`,
  label: `font:16px Georgia,serif;fill:${INK}`,
  soft: `font:13px system-ui,sans-serif;fill:${SOFT}`,
};

/** Breaks a text at its spaces into lines of about so many characters. */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const counted = ({ label, count }: Label): string => (count > 1 ? `${label} × ${count}` : label);

/** Draws on from a height, and tells where it ended. */
class Drawing {
  readonly lines: Line[] = [];
  readonly rules: number[] = [];
  y = MARGIN;

  text(x: number, texts: string[], style: Line['style'], from = this.y): number {
    texts.forEach((text, at) => void this.lines.push({ x, y: from + LINE * (at + 1), text, style }));
    return from + LINE * texts.length;
  }

  /** Cells side by side; the longest one makes the row's height. */
  row(cells: string[][], style: Line['style']): void {
    const ends = cells.map((texts, column) => this.text(COLUMNS[column] ?? MARGIN, texts, style));
    this.y = Math.max(...ends) + GAP;
    this.rules.push(this.y - GAP / 2);
  }
}

function drawReference(drawing: Drawing, reference: Reference, outlet: string): void {
  drawing.row([[''], wrapped(outlet, ROOM), wrapped(nameOf(reference), ROOM)], 'head');
  for (const { referent, here, there } of splitRows(reference.labels).differing) {
    const lines = (labels: Label[]) => labels.flatMap((label) => wrapped(counted(label), ROOM));
    drawing.row([wrapped(referent, ROOM - 6), lines(here), lines(there)], 'label');
  }
  drawing.y += LINE;
}

const drawn = ({ lines, rules, y }: Drawing, title: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y + MARGIN}" viewBox="0 0 ${WIDTH} ${y + MARGIN}" role="img">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${rules.map((at) => `<path d="M${MARGIN} ${at}H${WIDTH - MARGIN}" stroke="${RULE}"/>`).join('\n')}
${lines.map(({ x, y: at, text, style }) => `<text x="${x}" y="${at}" style="${STYLES[style]}">${escaped(text)}</text>`).join('\n')}
</svg>
`;

/** The table "who is called what, here and there" as a picture (SVG) that loads and runs nothing; a sentence where nothing was compared. */
export function toPicture(review: Review, say: Say): string {
  const drawing = new Drawing();
  const title = headlineOf(review, say);
  drawing.y = drawing.text(MARGIN, wrapped(title, 60), 'title') + GAP;
  const outlet = review.article.outlet ?? say({ key: 'export.this-report', args: {} });
  const compared = review.references.filter(({ labels }) => splitRows(labels).differing.length > 0);
  for (const reference of compared) drawReference(drawing, reference, outlet);
  if (compared.length === 0) drawing.y = drawing.text(MARGIN, [say({ key: 'export.no-names', args: {} })], 'label');
  drawing.y = drawing.text(MARGIN, wrapped(say({ key: 'export.footer', args: {} }), 100), 'soft');
  return drawn(drawing, title);
}
