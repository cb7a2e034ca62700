import type { Part } from '../core/part';
import type { Review } from '../core/review';
import { Checked } from './Checked';
import { Compared } from './compared/Compared';
import type { KindRows } from './rows';
import { Sources } from './Sources';
import { useWords } from './say';
import { Tabs } from './Tabs';
import { Words } from './Words';

/** The whole of a review behind tabs: the words, the sources, other reports, what was checked. */
export function ReviewTabs({
  review,
  groups,
  selected,
  onSelect,
}: {
  review: Review;
  groups: KindRows[];
  selected: Part;
  onSelect(id: Part): void;
}) {
  const { say, language } = useWords();
  const figure = (count: number): string => count.toLocaleString(language);
  const places = groups.reduce((sum, group) => sum + group.places, 0);
  const tabs = [
    { id: 'words', label: say('view.tab.words'), count: figure(places), panel: <Words review={review} groups={groups} /> },
    { id: 'sources', label: say('view.tab.sources'), count: figure(review.sources.length), panel: <Sources review={review} /> },
    {
      id: 'compared',
      label: say('view.tab.compared'),
      count: review.references.length > 0 ? figure(review.references.length) : undefined,
      panel: <Compared review={review} />,
    },
    { id: 'checked', label: say('view.tab.checked'), panel: <Checked review={review} /> },
  ];
  return <Tabs tabs={tabs} label={say('view.tabs')} selected={selected} onSelect={(id) => onSelect(id as Part)} />;
}
