import type { Answer, Query, RouteAddress } from '../contract/index.ts';
import { Refusal } from '../http/refusal.ts';
import type { World } from './world.ts';

/** What a view computes: an answer of the contract short of its revision. */
export type Computed<A extends RouteAddress> = Omit<Answer<A>, 'revision' | 'stale'>;
export type View<A extends RouteAddress, Ask = Query<A>> = (world: World, ask: Ask) => Computed<A>;

interface Paging {
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}

/** How many lines a page has where nobody says. */
const LIMIT = 100;

/** A page of a list that is at hand as a whole; only its lines are put into words. */
export function paged<From, Line>(all: readonly From[], { limit = LIMIT, after }: Paging, line: (one: From) => Line) {
  const from = after === undefined ? 0 : Number(/^\d{1,9}$/.exec(after)?.[0] ?? Number.NaN);
  if (Number.isNaN(from))
    throw new Refusal(400, 'bad-request', 'after: is not the `next` of a page', { path: 'after' });
  const lines = all.slice(from, from + limit).map(line);
  return { lines, total: all.length, next: from + limit < all.length ? String(from + limit) : null };
}

/** True if two names are one but for case and surrounding space. */
export function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
