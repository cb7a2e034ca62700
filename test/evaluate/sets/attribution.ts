import type { Span } from '../../../src/core/article';
import { figuresOf, type ScoredReport, scoreAttributions } from '../attribution-score';
import { startChecker } from '../checker';
import { rolesOf } from '../roles';
import { figures } from '../table';
import type { Measurement } from './measurement';

type Place = [start: number, end: number];

interface Row {
  id: string;
  text: string;
  quotes: { quote_span: Place[]; speaker_span: Place[]; cue_span: Place[]; kind: string; reporting: boolean }[];
}

const spans = (places: Place[]): Span[] => places.map(([start, end]) => ({ start, end }));

/** Rows count characters, the program UTF-16 units: they agree where no character takes two. */
const isPlain = ({ text }: Row): boolean => !/[\u{10000}-\u{10ffff}]/u.test(text);

/** Who says what, against PolNeAR's guidelines: no attribution inside another is marked. */
export const attribution: Measurement = {
  files: ['attribution.jsonl'],
  measure(folder) {
    const { rows, remarks } = folder.read<Row>('attribution.jsonl', ['id', 'text', 'quotes']);
    const checker = startChecker();
    const scored = rows.filter(isPlain).map(
      ({ id, text, quotes }): ScoredReport => ({
        text,
        gold: quotes.map((quote) => ({
          source: spans(quote.speaker_span),
          cue: spans(quote.cue_span),
          content: spans(quote.quote_span),
          speech: quote.reporting,
          form: quote.kind,
        })),
        predicted: checker.check(id, text).attributions.map(rolesOf),
      }),
    );
    const score = scoreAttributions(scored, { marksAll: false });
    return [figures('Attribution', [...figuresOf(score), ['reports', `${scored.length}`]], [...remarks, ...checker.remarks()])];
  },
};
