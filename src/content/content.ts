import type { AnswerInPage } from '../messages';
import { answers } from './answers';

const answer: AnswerInPage = async (type, ask) => answers[type](ask);

// The background calls this through `executeScript`. No messages are listened to: a page's `<form name=chrome><input name=runtime>` stands in
// front of the messaging API even in the extension's own world (measured in Chromium), and who is not listened to cannot forge.
Object.defineProperty(globalThis, 'framecheckAnswer', { value: answer, configurable: true });
