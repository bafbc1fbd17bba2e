import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  /** `http://127.0.0.1:4217` */
  readonly address: string;
  /** Takes no more requests, lets those in hand end, for so long at most, and closes. */
  readonly close: (graceMs?: number) => Promise<void>;
}

/** A request's head must be there within this time, all of it within the longer one: slow senders hold up nobody. */
const HEAD_MS = 20_000;
const REQUEST_MS = 300_000;
const GRACE_MS = 5000;

/** Gives the app a socket. `port` 0 takes a free one. Rejects with the system's error where the port cannot be had. */
export async function listen(
  app: Hono,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createServer(
    { headersTimeout: HEAD_MS, requestTimeout: REQUEST_MS, keepAliveTimeout: 10_000, maxHeaderSize: 16_384 },
    getRequestListener(app.fetch, { overrideGlobalObjects: false }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  const name = address === '::' || address === '0.0.0.0' ? host : address;
  const shown = family === 'IPv6' && name.includes(':') ? `[${name}]` : name;
  return { address: `http://${shown}:${taken}`, close: (graceMs = GRACE_MS) => closed(server, graceMs) };
}

async function closed(server: HttpServer, graceMs: number): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // streams of events never end by themselves
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await done;
  clearTimeout(timer);
}
