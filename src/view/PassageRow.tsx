import type { Article } from '../core/article';
import { RowFoot } from './RowFoot';
import { RowHead } from './RowHead';
import type { Row } from './rows';
import { Sentence } from './Sentence';
import { Told } from './Told';
import { Whose } from './Whose';

/** A noted passage: its words in their sentence, whose they are, what is to be seen there, and plainer wording. */
export function PassageRow({ article, row }: { article: Article; row: Row }) {
  const { passage, index } = row.places[0];
  const { plainer = [] } = passage;
  return (
    <li class="row" id={row.id} tabIndex={-1} data-passage={index} data-check={row.note.check}>
      {row.places.length > 1 && <RowHead row={row} />}
      <Sentence text={article.text} span={passage} voice={passage.voice} />
      <Whose passage={passage} headline={article.headline} />
      <p class="message">
        <Told message={passage.message} />{' '}
        {plainer.length > 0 && (
          <span class="plainer">
            <Told message={{ key: 'view.plainer', args: { words: plainer.join(', ') } }} />
          </span>
        )}
      </p>
      <RowFoot article={article} row={row} />
    </li>
  );
}
