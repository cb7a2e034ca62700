import { useMemo, useState } from 'preact/hooks';
import type { Passage, Review } from '../core/review';
import { ActionsContext } from '../view/actions';
import { Counts } from '../view/Counts';
import { First } from '../view/First';
import { ReportHead } from '../view/ReportHead';
import { ReviewTabs, type TabId } from '../view/ReviewTabs';
import { placesInOrder, type Row, rowsByKind } from '../view/rows';
import type { Doors } from './doors';
import { Footer } from './Footer';
import { reveal } from './reveal';
import { usePassages } from './use-passages';

/** A finished review with everything that can be done with it. */
export function Done({ doors, review, again }: { doors: Doors; review: Review; again(): Promise<void> }) {
  const [tab, setTab] = useState<TabId>('words');
  const groups = useMemo(() => rowsByKind(review.notes), [review]);
  const places = useMemo(() => placesInOrder(groups), [groups]);
  const { actions, answer } = usePassages(doors, review.article.text, again);
  const open = (row: Row): void => {
    setTab('words');
    actions.show(row.places[0].passage);
    reveal(row.id, { focus: true });
  };
  const walkTo = (passage: Passage): void => {
    const row = groups.flatMap(({ rows }) => rows).find(({ places: held }) => held.some((place) => place.passage === passage));
    setTab('words');
    actions.show(passage);
    if (row) reveal(row.id, { focus: false });
  };
  return (
    <ActionsContext.Provider value={actions}>
      <main data-state="done">
        <ReportHead article={review.article} words={review.article.words} />
        <Counts review={review} />
        <First review={review} groups={groups} onOpen={open} />
        <ReviewTabs review={review} groups={groups} selected={tab} onSelect={setTab} />
      </main>
      <Footer doors={doors} review={review} places={places} answer={answer} onWalk={walkTo} />
    </ActionsContext.Provider>
  );
}
