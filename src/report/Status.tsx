import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../view/say';
import type { Answer } from './use-answer';

/** The answer to what the reader did last; the row that was muted is gone, so the focus moves to the way back. */
export function Status({ answer }: { answer?: Answer }) {
  const say = useSay();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), [answer]);
  return (
    <div class="answer" data-empty={!answer || undefined}>
      <span role="status">{answer && say(answer.message)}</span>
      {answer?.undo && (
        <button type="button" name="undo" ref={undo} onClick={answer.undo}>
          {say('report.undo')}
        </button>
      )}
    </div>
  );
}
