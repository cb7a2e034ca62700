import type { Message } from '../core/message';

/** The sentence that an error carries for the reader (`said`), else the one under `key`. */
export const saidBy = (error: unknown, key: string): Message =>
  error instanceof Error && 'said' in error ? (error.said as Message) : { key, args: {} };
