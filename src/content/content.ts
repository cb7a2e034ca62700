import type { AnswerInPage } from '../messages';
import { answers } from './answers';
import { readLeft } from './left';
import { leaveReading, takeOver } from './reading';

const before = readLeft(globalThis.framecheckAnswer?.leave?.());
if (before) takeOver(before);

const answer: AnswerInPage = Object.assign(async (...[type, ask]: Parameters<AnswerInPage>) => answers[type](ask as never), {
  leave: leaveReading,
}) as AnswerInPage;

// The background calls this through `executeScript`. No messages are listened to: a page's `<form name=chrome><input name=runtime>` stands in
// front of the messaging API even in the extension's own world (measured in Chromium), and who is not listened to cannot forge.
Object.defineProperty(globalThis, 'framecheckAnswer', { value: answer, configurable: true });
