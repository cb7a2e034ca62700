import { useMemo } from 'preact/hooks';
import { quoteOf, type Span } from '../core/article';
import type { Reference } from '../core/review';
import type { Actions, Mutable } from '../view/actions';
import { switchBasis } from '../view/switching';
import type { Doors } from './doors';
import { type Answer, type Attempt, answered } from './use-answer';

/** What the reader can do with the passages of a text. */
export function usePassages(doors: Doors, text: string, again: () => Promise<unknown>, attempt: Attempt): Required<Actions> {
  return useMemo<Required<Actions>>(() => {
    const show = async (span: Span): Promise<Answer> => {
      const { shown } = await doors.show(quoteOf(text, span));
      return answered(shown ? 'popup.shown' : 'popup.not-found');
    };
    const showThere = async (reference: Pick<Reference, 'id' | 'text'>, span: Span): Promise<Answer> => {
      const { shown } = await doors.showThere(reference.id, quoteOf(reference.text, span));
      return answered(shown ? 'popup.shown-there' : 'popup.not-found-there');
    };
    const setMuted = async (what: Mutable, muted: boolean): Promise<Answer> => {
      await doors.changeSettings(switchBasis(what, !muted));
      await again();
      const key = muted ? (what.entry ? 'popup.muted' : 'popup.muted-check') : 'popup.undone';
      return { message: { key, args: { words: what.words } }, undo: muted ? () => attempt(() => setMuted(what, false)) : undefined };
    };
    return {
      show: (span) => attempt(() => show(span)),
      showThere: (reference, span) => attempt(() => showThere(reference, span)),
      mute: (what) => attempt(() => setMuted(what, true)),
    };
  }, [doors, text, again, attempt]);
}
