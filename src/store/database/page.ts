/** Pages of a list: the next begins after the last line of the one before, so that new lines neither repeat nor hide others. */
import { z } from 'zod';
import { DeskError, type Page, type PageRequest } from '../desk.ts';

/** Beyond this many lines nobody counts: the number would cost more than it tells. */
export const MAX_TOTAL = 20_000;
const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** What a line is ordered by. */
export type Key = string | number | boolean;

/** Where a page begins: after these sort keys (or at this offset), and the total that the first page counted. */
export interface PageStart {
  readonly after: readonly Key[] | null;
  readonly total: number | null;
  readonly limit: number;
}

const TokenSchema = z.tuple([z.int(), z.array(z.union([z.string(), z.number(), z.boolean()]))]);

/** Reads a request for a page whose sort keys are `keys` many. Throws a DeskError `bad-request` for a token that is none. */
export function pageStart({ limit = DEFAULT_LIMIT, after = null }: PageRequest, keys: number): PageStart {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw new DeskError('bad-request', `limit: ${limit} is not between 1 and ${MAX_LIMIT}`);
  }
  if (after === null) return { after: null, total: null, limit };
  const parsed = TokenSchema.safeParse(parseToken(after));
  if (parsed.data?.[1].length !== keys) {
    throw new DeskError('bad-request', 'after: is not the `next` of a page of this list; begin with the first page');
  }
  return { after: parsed.data[1], total: parsed.data[0], limit };
}

function parseToken(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** A page of rows, of which one more than `limit` was asked for. */
export function pageOf<Row, Line>(
  rows: readonly Row[],
  { limit }: PageStart,
  total: number,
  keysOf: (row: Row) => readonly Key[],
  lineOf: (row: Row) => Line,
): Page<Line> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  const next = more ? Buffer.from(JSON.stringify([total, keysOf(last)])).toString('base64url') : null;
  return { lines: shown.map(lineOf), total, next };
}
