import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../core/article';
import { fromKeys, type OnOffer } from '../../view/compared/on-offer';
import { showDay } from '../../view/day';
import { Facts } from '../../view/Facts';
import { webAddress } from '../../view/link';
import { useWords } from '../../view/say';
import type { Doors } from '../doors';

const paragraphsOf = ({ text, headline }: Article): string[] =>
  text
    .slice(headline?.end ?? 0)
    .split('\n')
    .filter((line) => line.trim());

function Text({ article }: { article: Article }) {
  const { say } = useWords();
  const href = article.url && webAddress(article.url);
  return (
    <>
      {href && (
        <p class="reading-address">
          <a href={href} target="_blank" rel="noreferrer">
            {href}
          </a>
        </p>
      )}
      {article.read === 'part' && <p class="remark">{say('options.reading.part')}</p>}
      <div class="reading-text" lang={article.language}>
        {paragraphsOf(article).map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </div>
    </>
  );
}

/** One report to be read: its head, the way to where it stands, its text, and the way back to the list. */
export function Reading({ doors, id, report }: { doors: Doors; id: string; report?: OnOffer }) {
  const { say, language } = useWords();
  const [article, setArticle] = useState<Article | 'gone'>();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const gone = (fault?: unknown): void => {
      if (fault) console.error(fault);
      setArticle('gone');
    };
    doors.report(id).then((found) => (found ? setArticle(found) : gone()), gone);
  }, [doors, id]);
  useEffect(() => head.current?.focus(), [article]);
  const facts = report && [report.outlet, report.published && showDay(report.published, language), say(fromKeys[report.from])];
  const read = article === 'gone' ? undefined : article;
  const headline = read?.headline ? read.text.slice(read.headline.start, read.headline.end) : report?.headline;
  return (
    <article class="reading" aria-busy={!article}>
      <p>
        <a href="#references">{say('options.reading.back')}</a>
      </p>
      <h2 ref={head} tabIndex={-1} lang={article === 'gone' ? undefined : headline && (read ?? report)?.language}>
        {article === 'gone' ? say('options.reading.gone') : (headline ?? report?.outlet)}
      </h2>
      {facts && (
        <p class="facts">
          <Facts facts={facts} />
        </p>
      )}
      {read && <Text article={read} />}
    </article>
  );
}
