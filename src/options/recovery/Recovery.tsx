import { useState } from 'preact/hooks';
import type { Message } from '../../core/message';
import type { Lost } from '../../library/recovery';
import { saidBy } from '../../view/said-by';
import { useSay } from '../../view/say';
import type { Doors } from '../doors';
import { Bare } from './Bare';
import { saveFiles } from './save-files';
import { whatIsLost } from './what-is-lost';

interface Props {
  doors: Doors;
  lost: Lost;
  /** There is nothing to bring back any more, or it was brought back. */
  onDone(): void;
}

/** Stands in the place of all options while something is missing that the reader kept: what it is, and the ways on. */
export function Recovery({ doors, lost, onDone }: Props) {
  const say = useSay();
  const [isBusy, setBusy] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Message>();
  const attempt = (work: Promise<unknown>, then?: () => void): void => {
    setBusy(true);
    setFailure(undefined);
    work
      .then(then)
      .catch((fault: unknown) => {
        console.error(fault);
        setFailure(saidBy(fault, 'options.not-saved'));
      })
      .finally(() => setBusy(false));
  };
  const hasCopy = lost.settings !== undefined || lost.copied > 0;
  return (
    <Bare>
      <main class="recovery" data-section="recovery" aria-busy={isBusy}>
        <h1>{say('options.lost')}</h1>
        <p class="intro">{say('options.lost.intro')}</p>
        <ul>
          {whatIsLost(lost).map((line) => (
            <li key={line.key}>{say(line)}</li>
          ))}
        </ul>
        <p class="intro">{say(hasCopy ? 'options.lost.copied' : 'options.lost.not-copied')}</p>
        {hasCopy && lost.copied < lost.reports && <p class="intro not-copied">{say('options.lost.rest')}</p>}
        <div class="entry-buttons">
          {hasCopy && (
            <button type="button" name="bring-back" class="main" disabled={isBusy} onClick={() => attempt(doors.restore(), onDone)}>
              {say('options.lost.bring-back')}
            </button>
          )}
          {hasCopy && (
            <button
              type="button"
              name="save-copy"
              disabled={isBusy}
              onClick={() => attempt(doors.copy().then((files) => saveFiles(doors, files)))}
            >
              {say('options.lost.save')}
            </button>
          )}
          <button type="button" name="go-on" aria-expanded={isAsked} disabled={isBusy} onClick={() => setAsked(!isAsked)}>
            {say('options.lost.go-on')}
          </button>
        </div>
        {isAsked && (
          <div class="confirm" role="alert">
            <p>{say(hasCopy ? 'options.lost.sure' : 'options.lost.sure.no-copy')}</p>
            <div class="entry-buttons">
              <button type="button" name="go-on-sure" class="main" disabled={isBusy} onClick={() => attempt(doors.goOnWithout(), onDone)}>
                {say('options.lost.yes')}
              </button>
              <button type="button" name="go-on-not" onClick={() => setAsked(false)}>
                {say('options.form.cancel')}
              </button>
            </div>
          </div>
        )}
        {failure && <p role="alert">{say(failure)}</p>}
      </main>
    </Bare>
  );
}
