import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Refusal } from '../http/refusal.ts';

/** Refuses bodies of another type than the route takes, and longer ones. */
export function checkBody(media: string, maxSize: number): readonly MiddlewareHandler[] {
  const limit = bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal(413, 'too-large', `the request is longer than ${maxSize} bytes`, { help: 'send it in parts' });
    },
  });
  const type: MiddlewareHandler = async (context, next) => {
    const given = (context.req.header('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
    if (given !== media) {
      throw new Refusal(415, 'wrong-type', `the body must be ${media}`, { path: 'Content-Type' });
    }
    await next();
  };
  return [type, limit];
}
