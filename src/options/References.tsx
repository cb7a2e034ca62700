import type { OnOffer } from '../view/compared/on-offer';
import { useWords } from '../view/say';
import type { Doors } from './doors';
import { ReferenceRow } from './ReferenceRow';
import { showSize } from './size';
import { useReferences } from './use-references';

const groups: { from: OnOffer['from']; title: string; intro: string; none: string }[] = [
  { from: 'kept', title: 'options.kept', intro: 'options.kept.intro', none: 'options.kept.none' },
  { from: 'session', title: 'options.session', intro: 'options.session.intro', none: 'options.session.none' },
  { from: 'bundled', title: 'options.bundled', intro: 'options.bundled.intro', none: 'options.bundled.none' },
];

/** The reports that others are compared with: kept, checked in this session, bundled; those that are kept can be deleted. */
export function References({ doors }: { doors: Doors }) {
  const { say, language } = useWords();
  const { reports, stored, failure, deleted, remove, restore } = useReferences(doors);
  return (
    <>
      <p class="intro">{say('options.references.intro')}</p>
      {failure && <p role="alert">{say(failure)}</p>}
      {reports &&
        groups.map(({ from, title, intro, none }) => {
          const group = reports.filter((report) => report.from === from);
          return (
            <section key={from} class="reports" data-from={from}>
              <h2>{say(title)}</h2>
              <p class="why">{say(group.length ? intro : none)}</p>
              <ul>
                {group.map((report) => (
                  <ReferenceRow
                    key={report.id}
                    report={report}
                    isDeleted={deleted.has(report.id)}
                    {...(from === 'kept' && { onDelete: remove, onRestore: restore })}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      {stored !== undefined && <p class="count stored">{say('options.stored', { size: showSize(stored, language) })}</p>}
    </>
  );
}
