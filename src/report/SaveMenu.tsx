import type { FileKind } from '../export/files';
import { useSay } from '../view/say';

/** In the order in which they are likely to be wanted; the picture only where there is something to draw. */
const labels: Record<FileKind, string> = {
  html: 'report.save-html',
  markdown: 'report.save-markdown',
  svg: 'report.save-svg',
  csv: 'report.save-csv',
  json: 'report.save-json',
  annotations: 'report.save-annotations',
};

/** The choice of what kind of file a review is saved as. */
export function SaveMenu({ id, hasNames, onSave }: { id: string; hasNames: boolean; onSave(kind: FileKind): void }) {
  const say = useSay();
  const kinds = (Object.keys(labels) as FileKind[]).filter((kind) => kind !== 'svg' || hasNames);
  return (
    <ul class="saves" id={id} aria-label={say('report.save-choices')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <button type="button" name={`save-${kind}`} onClick={() => onSave(kind)}>
            {say(labels[kind])}
          </button>
        </li>
      ))}
    </ul>
  );
}
