import type { Note, Reference } from '../../core/review';
import { MuteMenu } from '../MuteMenu';
import { ShowButton } from '../ShowButton';
import { Told, useQuotedLanguage } from '../Told';
import { whoseWords } from '../voice';
import { ShowThere } from './ShowThere';
import { StatedBy } from './StatedBy';
import type { Statement } from './statements';

/** A statement of one side: its words, in how many reports it was found, the way to it, and how to see such statements no more. */
export function StatementRow({ note, statement, reference }: { note: Note; statement: Statement; reference?: Reference }) {
  const lang = useQuotedLanguage();
  const { passage, there } = statement;
  return (
    <li class="row statement" id={`${note.check}-${statement.index}`} tabIndex={-1} data-only={reference ? 'there' : 'here'}>
      <p class="sentence" lang={lang}>
        {(there ?? passage).exact}
      </p>
      {reference && there && <StatedBy reference={reference} span={there} />}
      <p class="message">
        {!reference && (
          <span class="whose-words">
            <Told message={whoseWords(passage)} />.{' '}
          </span>
        )}
        <Told message={passage.message} />
      </p>
      <div class="row-buttons">
        <ShowButton passage={passage} />
        {reference && there && <ShowThere reference={reference} span={there} />}
        <MuteMenu what={{ check: note.check, title: note.title }} />
      </div>
    </li>
  );
}
