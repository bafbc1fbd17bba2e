import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { Refusal } from '../http/refusal.ts';

const COOKIE = 'rapporteur';
const OPEN = new Set(['/api/health']);

/**
 * Demands the token: as `Authorization: Bearer`, or in the cookie that a page gets by `?token=`, which is then taken out of the address.
 */
export function checkToken(token: string): MiddlewareHandler {
  const wanted = digest(token);
  const session = createHash('sha256').update(`session ${token}`).digest('base64url');
  const wantedSession = digest(session);
  return async (context, next) => {
    const url = new URL(context.req.url);
    if (OPEN.has(url.pathname)) return next();
    const offered = url.searchParams.get('token');
    if (offered !== null && context.req.method === 'GET' && !url.pathname.startsWith('/api/')) {
      if (!equal(offered, wanted)) throw refused();
      setCookie(context, COOKIE, session, { httpOnly: true, sameSite: 'Strict', path: '/' });
      url.searchParams.delete('token');
      return context.redirect(`${url.pathname.replace(/^\/+/, '/')}${url.search}`, 303);
    }
    const bearer = /^Bearer (.+)$/iu.exec(context.req.header('authorization') ?? '')?.[1];
    const cookie = getCookie(context, COOKIE);
    const known =
      (bearer !== undefined && equal(bearer, wanted)) || (cookie !== undefined && equal(cookie, wantedSession));
    if (!known) return challenge(context);
    return next();
  };
}

function challenge(context: Context): never {
  context.header('WWW-Authenticate', 'Bearer');
  throw refused();
}

function refused(): Refusal {
  return new Refusal(401, 'no-token', 'this desk is open to those who have its token', {
    help: 'open /?token=TOKEN in the browser, or send Authorization: Bearer TOKEN',
  });
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function equal(offered: string, wanted: Buffer): boolean {
  return timingSafeEqual(digest(offered), wanted);
}
