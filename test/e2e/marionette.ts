import net from 'node:net';

type Answer = [kind: number, id: number, error: { error: string; message: string } | null, result: unknown];

/** A client of Marionette, which stock Firefox speaks on a local socket: JSON, each message led by its length and a colon. */
export class Marionette {
  private next = 1;
  private received = Buffer.alloc(0);
  private readonly pending = new Map<number, { keep: (result: unknown) => void; fail: (fault: Error) => void }>();

  private constructor(private readonly socket: net.Socket) {
    socket.on('data', (data: Buffer) => {
      this.received = Buffer.concat([this.received, data]);
      for (let message = this.take(); message !== undefined; message = this.take()) this.receive(JSON.parse(message));
    });
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = net.connect(port, '127.0.0.1');
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return new Marionette(socket);
  }

  private take(): string | undefined {
    const colon = this.received.indexOf(':');
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(this.received.subarray(0, colon).toString());
    if (this.received.length < end) return undefined;
    const message = this.received.subarray(colon + 1, end).toString();
    this.received = this.received.subarray(end);
    return message;
  }

  private receive(message: Answer | object): void {
    // The greeting is no answer.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as Answer;
    const waiting = this.pending.get(id);
    this.pending.delete(id);
    if (error) waiting?.fail(new Error(`${error.error}: ${error.message}`));
    else waiting?.keep(result);
  }

  send<T = unknown>(command: string, parameters: object = {}): Promise<T> {
    const id = this.next++;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise<T>((keep, fail) => {
      this.pending.set(id, { keep: keep as (result: unknown) => void, fail });
      this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  /** Runs the body of an async function in the tab's page; `args` are its arguments. */
  async run<T = unknown>(body: string, ...args: unknown[]): Promise<T> {
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...arguments).then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`;
    const asked = this.send<{ value: { value: T; fault?: string } | null }>('WebDriver:ExecuteAsyncScript', { script, args });
    const { value } = await asked.catch((fault: Error) => {
      throw new Error(`${fault.message}, asked for ${body.slice(0, 200)}`);
    });
    if (!value) throw new Error('the page went away before it answered');
    if (value.fault) throw new Error(value.fault);
    return value.value;
  }

  /** Does something in the browser's own window. */
  async inChrome<T>(work: () => Promise<T>): Promise<T> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await work();
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Runs the body of an async function in the browser's own window. */
  chrome = <T = unknown>(body: string, ...args: unknown[]): Promise<T> => this.inChrome(() => this.run<T>(body, ...args));

  close(): void {
    this.socket.destroy();
  }
}
