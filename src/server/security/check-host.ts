import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../http/refusal.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Refuses requests that call the server by a name it does not have: a page elsewhere may point a name of its own at this machine. */
export function checkHost(hosts: readonly string[]): MiddlewareHandler {
  const known = new Set([...LOOPBACK, ...hosts.map((host) => host.toLowerCase())]);
  return async (context, next) => {
    const name = hostName(context.req.header('host') ?? new URL(context.req.url).host);
    if (name === null || !known.has(name)) {
      throw new Refusal(421, 'unknown-host', 'this server is not called by that name', {
        path: 'Host',
        help: 'use the address that it printed when it started',
      });
    }
    await next();
  };
}

/** The name of a Host header without its port, lower case; null where it is none. */
export function hostName(host: string): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/iu.exec(host);
  return match ? match[1]!.toLowerCase() : null;
}
