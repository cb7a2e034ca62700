import { useState } from 'preact/hooks';
import type { Article } from '../core/article';
import { CopyButton } from './CopyButton';
import { Guides } from './Guides';
import { MuteMenu } from './MuteMenu';
import { OpenButton } from './OpenButton';
import { OtherPlaces } from './OtherPlaces';
import type { Row } from './rows';
import { ShowButton } from './ShowButton';
import { useSay } from './say';

/** What can be done with a row, and what opens beneath it: the guides' advice, the further places. */
export function RowFoot({ article, row }: { article: Article; row: Row }) {
  const say = useSay();
  const [opened, setOpened] = useState<'guides' | 'places'>();
  const [place, ...others] = row.places;
  const guidance = place.passage.guidance ?? [];
  const ids = { guides: `${row.id}-guides`, places: `${row.id}-places` };
  const toggle = (what: 'guides' | 'places') => () => setOpened(opened === what ? undefined : what);
  return (
    <>
      <div class="row-buttons">
        <ShowButton passage={place.passage} />
        {guidance.length > 0 && (
          <OpenButton controls={ids.guides} open={opened === 'guides'} onToggle={toggle('guides')}>
            {say('view.guides', { count: guidance.length })}
          </OpenButton>
        )}
        {others.length > 0 && (
          <OpenButton controls={ids.places} open={opened === 'places'} onToggle={toggle('places')}>
            {say('view.other-places', { count: others.length })}
          </OpenButton>
        )}
        <CopyButton passage={place.passage} />
        <MuteMenu what={{ check: row.note.check, title: row.note.title, entry: place.passage.entry, words: place.passage.exact }} />
      </div>
      {opened === 'guides' && <Guides id={ids.guides} guidance={guidance} />}
      {opened === 'places' && <OtherPlaces id={ids.places} article={article} row={row} />}
    </>
  );
}
