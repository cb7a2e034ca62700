import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Part } from '../core/part';
import { ActionsContext } from '../view/actions';
import { Counts } from '../view/Counts';
import { MatchingContext } from '../view/compared/on-offer';
import { First } from '../view/First';
import { looksInOrder } from '../view/looks';
import { ReportHead } from '../view/ReportHead';
import { ReviewTabs } from '../view/ReviewTabs';
import { rowsByKind } from '../view/rows';
import { QuotedLanguage } from '../view/Told';
import type { Doors } from './doors';
import { Footer } from './Footer';
import { remarkOf } from './remark';
import type { Answering } from './use-answer';
import { type Comparing, useMatching } from './use-matching';
import { usePassages } from './use-passages';
import { usePlaces } from './use-places';

interface Props extends Comparing {
  doors: Doors;
  answering: Answering;
  /** The part to begin with. */
  begin: Part;
  /** The reader turns to another part. */
  onTurn(to: Part): void;
}

/** A finished review with everything that can be done with it. */
export function CheckedReport({ doors, answering, begin, onTurn, ...comparing }: Props) {
  const { article, review, forced, compare } = comparing;
  const [part, setPart] = useState(begin);
  const turn = useCallback(
    (to: Part) => {
      setPart(to);
      onTurn(to);
    },
    [onTurn],
  );
  const groups = useMemo(() => rowsByKind(review.notes), [review]);
  const looks = useMemo(() => looksInOrder(review, groups), [review, groups]);
  const { answer, attempt } = answering;
  const again = useCallback(() => compare(forced), [compare, forced]);
  const passages = usePassages(doors, article, again, attempt);
  const matching = useMatching(doors, comparing, attempt);
  const { lookAt, open } = usePlaces(turn, passages);
  const actions = useMemo(() => ({ ...passages, open }), [passages, open]);
  return (
    <QuotedLanguage.Provider value={article.language}>
      <ActionsContext.Provider value={actions}>
        <MatchingContext.Provider value={matching}>
          <main data-state="done">
            <ReportHead article={article} words={review.article.words} remark={remarkOf(article)} />
            <Counts review={review} groups={groups} />
            <First review={review} groups={groups} onOpen={open} />
            <ReviewTabs review={review} groups={groups} selected={part} onSelect={turn} />
          </main>
          <Footer
            doors={doors}
            article={article}
            review={review}
            looks={looks}
            answer={answer}
            attempt={attempt}
            onWalk={(look) => lookAt(look, false)}
          />
        </MatchingContext.Provider>
      </ActionsContext.Provider>
    </QuotedLanguage.Provider>
  );
}
