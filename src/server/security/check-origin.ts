import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../http/refusal.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site's page makes the browser send. Browsers name the origin of unsafe requests; programs that name none are no
 * browsers and are let through.
 */
export const checkOrigin: MiddlewareHandler = async (context, next) => {
  if (!SAFE.has(context.req.method)) {
    const site = context.req.header('sec-fetch-site');
    const origin = context.req.header('origin');
    const host = context.req.header('host') ?? new URL(context.req.url).host;
    const foreign =
      (site !== undefined && site !== 'same-origin' && site !== 'none') ||
      (origin !== undefined && hostOf(origin) !== host.toLowerCase());
    if (foreign) {
      throw new Refusal(403, 'foreign-origin', 'a page of another site may not change this desk', { path: 'Origin' });
    }
  }
  await next();
};

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host.toLowerCase();
  } catch {
    return null;
  }
}
