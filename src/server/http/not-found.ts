import type { Context } from 'hono';
import { ROUTES } from '../contract/index.ts';
import { Refusal } from './refusal.ts';

const PATTERNS = Object.keys(ROUTES).map((address) => {
  const [method = '', path = ''] = address.split(' ');
  return { method, pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`) };
});

/** Says of an address under `/api` that there is none, or none for this method. */
export function nothingThere(context: Context): Refusal {
  const { path, method } = context.req;
  const methods = PATTERNS.filter(({ pattern }) => pattern.test(path)).map((one) => one.method);
  if (methods.length === 0) {
    return new Refusal(404, 'unknown-address', 'there is nothing at this address', { help: 'see /reference' });
  }
  context.header('Allow', [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : [])])].join(', '));
  return new Refusal(405, 'wrong-method', `${method} is not possible here; ${methods.join(', ')} is`);
}
