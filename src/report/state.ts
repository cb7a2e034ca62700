import type { Article } from '../core/article';
import type { Message } from '../core/message';
import type { Review } from '../core/review';
import type { TabId } from '../view/looks';

/** How far the popup is: what it has to show grows from step to step. */
export type State =
  | { step: 'reading' }
  | { step: 'checking'; article: Article }
  | { step: 'done'; article: Article; forced: string[]; review: Review; begin?: TabId }
  | { step: 'nothing'; message: Message }
  | { step: 'failed'; message: Message };

export const settled = ({ step }: State): boolean => step !== 'reading' && step !== 'checking';
