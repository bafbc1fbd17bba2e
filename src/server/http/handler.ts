import type { Context } from 'hono';
import type { AddressParams, Answer, Body, Query, RouteAddress } from '../contract/index.ts';
import type { Server } from '../server.ts';

/** A request that has been checked. */
export interface Asked<A extends RouteAddress> {
  readonly params: AddressParams<A>;
  readonly query: Query<A>;
  readonly body: Body<A>;
  readonly context: Context;
}

/** Answers a request; JSON as a value, other media as a Response. */
export type Handler<A extends RouteAddress> = (asked: Asked<A>, server: Server) => Promise<Answer<A> | Response>;
export type Handlers = { readonly [A in RouteAddress]: Handler<A> };

/** The value without the keys that are undefined, for those who tell "not given" from "given as undefined". */
export function given<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
