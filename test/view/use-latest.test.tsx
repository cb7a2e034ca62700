import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { useLatest } from '../../src/view/use-latest';
import { click, draw } from './draw';

/** A question that is answered, or fails, when it is told to. */
function question() {
  let settle = (_words: Promise<string>): void => {};
  const answered = new Promise<string>((resolve) => {
    settle = resolve;
  });
  const tell = (words: Promise<string>) =>
    act(async () => {
      settle(words);
      await new Promise((drawn) => setTimeout(drawn, 0));
    });
  return {
    ask: () => answered,
    answer: (words: string) => tell(Promise.resolve(words)),
    fail: () => tell(Promise.reject(new Error('no'))),
  };
}

/** Shows the answer to what is asked first, and from a click on to what is asked then. */
function Answer({ ask, then = ask }: { ask: () => Promise<string>; then?: () => Promise<string> }) {
  const [asked, setAsked] = useState(() => ask);
  return (
    <button type="button" onClick={() => setAsked(() => then)}>
      {useLatest(asked, 'none') ?? 'awaited'}
    </button>
  );
}

const shownIn = (document: Document) => document.querySelector('button')?.textContent;

test('an answer that comes late does not stand for what was asked after it', async () => {
  const [first, second] = [question(), question()];
  const document = await draw(<Answer ask={first.ask} then={second.ask} />);
  expect(shownIn(document)).toBe('awaited');
  await click(document, 'button');
  await second.answer('the second');
  await first.answer('the first');
  expect(shownIn(document)).toBe('the second');
});

test('where the asking fails, what stands for an answer is shown', async () => {
  vi.spyOn(console, 'error').mockImplementationOnce(() => {});
  const failing = question();
  const document = await draw(<Answer ask={failing.ask} />);
  await failing.fail();
  expect(shownIn(document)).toBe('none');
});
