import type { Article } from '../core/article';
import type { Message } from '../core/message';
import { remarks } from '../extract/nothing';

/** Why only a part was read, for the reader: an article carries the English sentence, which is looked up by its key here. */
export function remarkOf({ remark }: Article): Message | undefined {
  if (!remark) return undefined;
  const name = Object.entries(remarks).find(([, english]) => english === remark)?.[0];
  return { key: name ? `remark.${name}` : remark, args: {} };
}
