import { useMemo } from 'preact/hooks';
import { type Article, type Span, tellingQuoteOf } from '../core/article';
import { sentenceAround } from '../core/in-sentence';
import { siteOf } from '../core/muted';
import type { Reference } from '../core/review';
import { hostOf } from '../core/site-address';
import { toCitation } from '../export/citation';
import type { Actions } from '../view/actions';
import { type Muting, mute, namesOf } from '../view/muting';
import type { Doors } from './doors';
import { type Answer, type Attempt, answered } from './use-answer';

const mutedKeys: Record<Muting['of'], string> = {
  entry: 'report.muted-entry',
  phrase: 'report.muted-phrase',
  check: 'report.muted-check',
  site: 'report.muted-site',
};

/** What the reader can do with the passages of a report. */
export function usePassages(doors: Doors, article: Article, again: () => Promise<unknown>, attempt: Attempt): Actions {
  const { text, url } = article;
  return useMemo<Actions>(() => {
    const show = async (span: Span): Promise<Answer> => {
      const { shown } = await doors.show(tellingQuoteOf(text, span), text);
      return answered(shown ? 'report.shown' : 'report.not-found');
    };
    const showThere = async (reference: Pick<Reference, 'id' | 'text'>, span: Span): Promise<Answer> => {
      const { shown } = await doors.showThere(reference.id, tellingQuoteOf(reference.text, span));
      return answered(shown ? 'report.shown-there' : 'report.not-found-there');
    };
    const copy = async (span: Span): Promise<Answer> => {
      await doors.copy(toCitation(article, span, sentenceAround(text, span)));
      return answered('report.copied');
    };
    const setMuted = async (what: Muting, muted: boolean): Promise<Answer> => {
      await doors.changeSettings(mute(what, muted));
      await again();
      const message = { key: muted ? mutedKeys[what.of] : 'report.undone', args: namesOf(what) };
      return { message, undo: muted ? () => attempt(() => setMuted(what, false)) : undefined };
    };
    return {
      site: siteOf(url),
      host: hostOf(url ?? ''),
      newsSearch: doors.newsSearch,
      show: (span) => attempt(() => show(span)),
      copy: (span) => attempt(() => copy(span)),
      showThere: (reference, span) => attempt(() => showThere(reference, span)),
      mute: (what) => attempt(() => setMuted(what, true)),
      unmute: (what) => attempt(() => setMuted(what, false)),
    };
  }, [doors, article, text, url, again, attempt]);
}
