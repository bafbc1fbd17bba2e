/** The shape of a route, and what follows from it for whoever asks and whoever answers. */
import type { z } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What comes back that is no JSON. */
export interface MediaAnswer {
  /** The types it may have. */
  readonly media: readonly string[];
  /** For a stream of server-sent events, what one holds. */
  readonly event?: z.ZodType;
}

export interface Route {
  /** One line, for the reference. */
  readonly summary: string;
  /** Parameters in the address after `?`. Others are refused. */
  readonly query?: z.ZodObject;
  /** A JSON body. */
  readonly body?: z.ZodType;
  /** A body that is no JSON: its type, and the most bytes of it. */
  readonly upload?: { readonly media: string; readonly what: string };
  /** What a success holds: JSON, other media, or one or the other as `format` says. */
  readonly answer: z.ZodType | MediaAnswer;
  readonly also?: MediaAnswer;
  /** 200 unless it says otherwise. */
  readonly status?: 200 | 201 | 202;
  /** True: it changes the desk; refused when the desk is served read-only. */
  readonly writes?: true;
  /** True: it holds as long as the desk's revision does, so it has an ETag. */
  readonly kept?: true;
  /** True: the header `Idempotency-Key` makes a repetition harmless. */
  readonly idempotent?: true;
}

export type Address = `${Method} /api/${string}`;
export type RouteTable = Readonly<Record<Address, Route>>;

type Names<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
/** The parameters within an address: `{ report: string }` for `GET /api/reports/{report}`. */
export type Params<A extends string> = { readonly [Name in Names<A>]: string };
export type QueryOf<R extends Route> = R extends { readonly query: infer Q extends z.ZodType }
  ? Readonly<z.output<Q>>
  : Record<never, never>;
export type BodyOf<R extends Route> = R extends { readonly body: infer B extends z.ZodType } ? z.output<B> : undefined;
/** What may be sent: the body before defaults and trimming. */
export type SentOf<R extends Route> = R extends { readonly body: infer B extends z.ZodType } ? z.input<B> : undefined;
export type AnswerOf<R extends Route> = R extends { readonly answer: infer S extends z.ZodType } ? z.output<S> : never;
