import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml' };

/** Two reports of one event; the first is opened first. */
export const FIRST = 'coastal-dispatch.html';
export const SECOND = 'harbour-wire.html';

export interface Demo {
  /** The address of a file of demo/. */
  at(file: string): string;
  close(): void;
}

/** Serves demo/ on this machine. */
export async function serveDemo(): Promise<Demo> {
  const server = createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? '/', 'http://localhost').pathname) || 'index.html';
    const type = TYPES[path.extname(name)];
    const file = path.join('demo', name);
    if (!type || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { at: (file) => `http://127.0.0.1:${port}/${file}`, close: () => server.close() };
}
