import { useMemo, useState } from 'preact/hooks';
import { quoteOf, type Span } from '../core/article';
import type { Message } from '../core/message';
import type { Actions, Mutable } from '../view/actions';
import { saidBy } from '../view/said-by';
import { switchBasis } from '../view/switching';
import type { Doors } from './doors';

/** The answer to what the reader did last, with the way back where there is one. */
export interface Answer {
  message: Message;
  undo?(): void;
}

/** What the reader can do with the passages of a text, and the answer to it. */
export function usePassages(doors: Doors, text: string, again: () => Promise<void>): { actions: Required<Actions>; answer?: Answer } {
  const [answer, setAnswer] = useState<Answer>();
  const actions = useMemo(() => {
    const show = async (span: Span): Promise<void> => {
      const { shown } = await doors.show(quoteOf(text, span));
      setAnswer({ message: { key: shown ? 'popup.shown' : 'popup.not-found', args: {} } });
    };
    const setMuted = async (what: Mutable, muted: boolean): Promise<void> => {
      await doors.changeSettings(switchBasis(what, !muted));
      await again();
      const key = muted ? (what.entry ? 'popup.muted' : 'popup.muted-check') : 'popup.undone';
      setAnswer({ message: { key, args: { words: what.words } }, undo: muted ? () => setMuted(what, false).catch(fail) : undefined });
    };
    const fail = (error: unknown): void => {
      console.error(error);
      setAnswer({ message: saidBy(error, 'popup.did-not-work') });
    };
    return { show: (span: Span) => void show(span).catch(fail), mute: (what: Mutable) => void setMuted(what, true).catch(fail) };
  }, [doors, text, again]);
  return { actions, answer };
}
