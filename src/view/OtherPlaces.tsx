import type { Article } from '../core/article';
import type { Row } from './rows';
import { Sentence } from './Sentence';
import { ShowButton } from './ShowButton';
import { Whose } from './Whose';

/** The further places of repeated words, each in its sentence, with whose it is and its own way to the page. */
export function OtherPlaces({ id, article, row }: { id: string; article: Article; row: Row }) {
  return (
    <ol class="more" id={id}>
      {row.places.slice(1).map(({ passage, index }) => (
        <li key={index} data-place={index}>
          <Sentence text={article.text} span={passage} voice={passage.voice} />
          <Whose passage={passage} headline={article.headline} />
          <ShowButton passage={passage} />
        </li>
      ))}
    </ol>
  );
}
