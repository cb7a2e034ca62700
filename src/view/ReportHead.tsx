import type { Article } from '../core/article';
import type { Message } from '../core/message';
import { showDay } from './day';
import { Facts } from './Facts';
import { useWords } from './say';

/** What was read: headline, outlet, day, length, and whether the whole of it. */
export function ReportHead({ article, words, remark }: { article: Article; words?: number; remark?: Message }) {
  const { say, language } = useWords();
  const { headline, text, outlet, published, read } = article;
  const facts = [
    outlet,
    published && showDay(published, language),
    words !== undefined && say('view.words', { count: words }),
    say(read === 'whole' ? 'view.read.whole' : 'view.read.part'),
  ];
  return (
    <div class="report-head">
      <h1 lang={headline && article.language} dir="auto">
        {headline ? text.slice(headline.start, headline.end) : say('view.no-headline')}
      </h1>
      <p class="facts">
        <Facts facts={facts} />
      </p>
      {read === 'part' && remark && <p class="remark">{say(remark)}</p>}
    </div>
  );
}
