import type { Article } from '../core/article';
import type { Message } from '../core/message';
import type { Part } from '../core/part';
import type { Review } from '../core/review';

/** How far the popup is: what it has to show grows from step to step. */
export type State =
  | { step: 'reading' }
  | { step: 'checking'; article: Article }
  | { step: 'done'; article: Article; forced: string[]; review: Review; begin: Part }
  | { step: 'nothing'; message: Message }
  | { step: 'failed'; message: Message };

export const settled = ({ step }: State): boolean => step !== 'reading' && step !== 'checking';
