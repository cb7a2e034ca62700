import { useCallback, useState } from 'preact/hooks';
import type { Message } from '../core/message';
import { saidBy } from '../view/said-by';

/** The answer to what the reader did last, with the way back where there is one. */
export interface Answer {
  message: Message;
  undo?(): void;
}

/** Does something and answers; where that fails, the failure's own sentence is the answer. */
export type Attempt = (work: () => Promise<Answer | undefined>) => void;

/** The last answer, and the way to do what ends in one. */
export interface Answering {
  answer?: Answer;
  attempt: Attempt;
}

export function useAnswer(): Answering {
  const [answer, setAnswer] = useState<Answer>();
  const attempt = useCallback<Attempt>((work) => {
    work().then(setAnswer, (error: unknown) => {
      console.error(error);
      setAnswer({ message: saidBy(error, 'report.did-not-work') });
    });
  }, []);
  return { answer, attempt };
}

/** An answer without arguments. */
export const answered = (key: string, undo?: () => void): Answer => ({ message: { key, args: {} }, ...(undo && { undo }) });
