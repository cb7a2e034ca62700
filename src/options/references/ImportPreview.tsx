import type { Coming, ReportImport } from '../../library/report-import';
import { useSay } from '../../view/say';

/** As many names as a reader looks through. */
const MOST = 30;

function Names({ title, names }: { title: string; names: string[] }) {
  const say = useSay();
  if (!names.length) return null;
  return (
    <div class="difference">
      <dt>{title}</dt>
      <dd>
        <ul>
          {names.slice(0, MOST).map((name, at) => (
            <li key={at}>
              <bdi>{name}</bdi>
            </li>
          ))}
          {names.length > MOST && <li class="count">{say('options.import.more', { count: names.length - MOST })}</li>}
        </ul>
      </dd>
    </div>
  );
}

const nameOf = ({ report: { head, article } }: Coming): string =>
  [head.headline ?? article.text.trim().slice(0, 80), head.outlet].filter(Boolean).join(' · ');

/** What a pack would bring: reports that are new, that are kept in another version, those that are kept just so, and what is broken in it. */
export function ImportPreview(props: { file: string; coming: ReportImport; onApply(): void; onCancel(): void }) {
  const { file, coming, onApply, onCancel } = props;
  const say = useSay();
  const of = (standing: Coming['standing']): Coming[] => coming.coming.filter((each) => each.standing === standing);
  const [fresh, changed, same] = [of('new'), of('changed'), of('same')];
  return (
    <div class="import-preview">
      <h3>
        {say('options.import.preview')} <bdi>{file}</bdi>
      </h3>
      <div class="differences">
        <dl>
          <Names title={say('options.reports.new', { count: fresh.length })} names={fresh.map(nameOf)} />
          <Names title={say('options.reports.changed', { count: changed.length })} names={changed.map(nameOf)} />
          <Names title={say('options.reports.broken', { count: coming.broken.length })} names={coming.broken} />
        </dl>
        {same.length > 0 && <p class="count">{say('options.reports.same', { count: same.length })}</p>}
      </div>
      <div class="entry-buttons">
        <button type="button" name="take-in" disabled={fresh.length + changed.length === 0} onClick={onApply}>
          {say('options.reports.take', { count: fresh.length + changed.length })}
        </button>
        <button type="button" name="cancel-import" onClick={onCancel}>
          {say('options.form.cancel')}
        </button>
      </div>
    </div>
  );
}
