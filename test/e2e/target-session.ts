import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { CODES, type Key, middleOf, type View } from './driver.ts';

interface Evaluated {
  result: { value: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** A popup grows with what it shows: waits until its size has been the same for a few frames. */
/** Among the keys that are held down. */
const SHIFT = 8;

const STILL = `new Promise((resolve) => {
  let [size, frames] = ['', 0];
  const look = () => {
    const now = innerWidth + 'x' + innerHeight;
    frames = now === size ? frames + 1 : 0;
    size = now;
    if (frames > 20) resolve(); else requestAnimationFrame(look);
  };
  look();
})`;

/** A view was closed while it was asked something: no answer comes any more. */
class ViewClosed extends Error {}

/** A session of the DevTools protocol with a target that Playwright does not list, such as the toolbar popup. */
export class TargetSession implements View {
  private next = 1;
  private readonly pending = new Map<number, { keep: (result: unknown) => void; fail: (fault: Error) => void }>();

  private constructor(
    private readonly root: CDPSession,
    readonly targetId: string,
    private readonly sessionId: string,
  ) {
    root.on('Target.receivedMessageFromTarget', (event: { sessionId: string; message: string }) => {
      if (event.sessionId === sessionId) this.receive(JSON.parse(event.message));
    });
    root.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId === sessionId) this.failAll();
    });
  }

  static async attach(root: CDPSession, targetId: string): Promise<TargetSession> {
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
    return new TargetSession(root, targetId, sessionId);
  }

  private receive({ id = 0, result, error }: { id?: number; result?: unknown; error?: { message: string } }): void {
    const waiting = this.pending.get(id);
    this.pending.delete(id);
    if (error) waiting?.fail(new Error(error.message));
    else waiting?.keep(result);
  }

  private failAll(): void {
    for (const { fail } of this.pending.values()) fail(new ViewClosed('the view was closed'));
    this.pending.clear();
  }

  send<T = unknown>(method: string, params: object = {}): Promise<T> {
    const id = this.next++;
    const message = JSON.stringify({ id, method, params });
    return new Promise<T>((keep, fail) => {
      this.pending.set(id, { keep: keep as (result: unknown) => void, fail });
      this.root.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch(fail);
    });
  }

  async evaluate<T = unknown>(expression: string): Promise<T> {
    const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails: fault } = await this.send<Evaluated>('Runtime.evaluate', options);
    if (fault) throw new Error(fault.exception?.description ?? fault.text);
    return result.value as T;
  }

  async click(selector: string): Promise<void> {
    const at = await this.evaluate<{ x: number; y: number }>(middleOf(selector));
    const button = (type: string) => this.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
    await button('mousePressed');
    // What is clicked may close the view, as the button of the panel does, before the browser tells that the button was let go.
    await button('mouseReleased').catch((fault: unknown) => {
      if (!(fault instanceof ViewClosed)) throw fault;
    });
  }

  async press(key: Key, times = 1): Promise<void> {
    const name = key.replace('Shift+', '');
    const modifiers = name === key ? 0 : SHIFT;
    const pressed = { key: name, code: name, modifiers, windowsVirtualKeyCode: CODES[key], ...(key === 'Enter' && { text: '\r' }) };
    // They come in their order, also where none waits for the one before.
    const keys = Array.from({ length: times }, () => ['keyDown', 'keyUp']).flat();
    await Promise.all(keys.map((type) => this.send('Input.dispatchKeyEvent', { type, ...pressed })));
  }

  async screenshot(file: string): Promise<void> {
    await this.evaluate(STILL);
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }
}
