import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const sendMessage = vi.fn();
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));
const { ask } = await import('../src/browser');

const never = () => new Promise(() => undefined);
const answered = (answer: unknown) => () => Promise.resolve({ answer });

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => vi.useRealTimers());

/** What comes of a question when each try goes as given. */
async function outcome(...tries: (() => Promise<unknown>)[]): Promise<unknown> {
  for (const attempt of tries) sendMessage.mockImplementationOnce(attempt);
  const result = ask('references', {}).catch(({ said }) => said.key);
  await vi.runAllTimersAsync();
  return result;
}

describe('a question to the background', () => {
  test.each([
    ['is answered', [answered([])], [], 1],
    ['is asked again where nobody answers', [never, answered([])], [], 2],
    ['is asked again where the background goes away', [() => Promise.reject(new Error('closed')), answered([])], [], 2],
    ['is asked twice, no more', [never, never], 'failed.silent', 2],
    ['is not asked again where it failed', [() => Promise.resolve({ failed: { key: 'failed.refused', args: {} } })], 'failed.refused', 1],
  ])('%s', async (_, tries, expected, times) => {
    expect(await outcome(...tries)).toEqual(expected);
    expect(sendMessage).toHaveBeenCalledTimes(times);
  });
});
