import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Page, PageRequest } from '../desk.ts';
import { type Key, MAX_TOTAL, pageOf, pageStart } from './page.ts';
import type { Tables } from './tables.ts';

/** Of the matches of a search only so many are ranked, the first by date: ranking reads every one. */
export const MAX_RANKED = 2000;

export interface PageQuery<Row, Line> {
  /** The table and what it is joined with. */
  readonly from: RawBuilder<unknown>;
  readonly conditions: readonly RawBuilder<unknown>[];
  /** The columns that order the list, the last of them telling any two lines apart. */
  readonly keys: readonly SortKey[];
  /** Orders by this, best first, instead of by keys. */
  readonly rank: RawBuilder<unknown> | null;
  /** The columns of a line, taken of `from` for the lines of the page only, beside its keys. */
  readonly columns: RawBuilder<unknown>;
  readonly lineOf: (row: Row) => Line;
}

export interface SortKey {
  readonly column: string;
  readonly type: 'text' | 'integer' | 'real' | 'boolean';
  readonly descending?: boolean;
}

/** A page and, the first time, its total. */
export async function selectPage<Row, Line>(
  database: Kysely<Tables>,
  request: PageRequest,
  query: PageQuery<Row, Line>,
): Promise<Page<Line>> {
  return query.rank ? rankedPage(database, request, query, query.rank) : orderedPage(database, request, query);
}

async function orderedPage<Row, Line>(
  database: Kysely<Tables>,
  request: PageRequest,
  { from, conditions, keys, columns, lineOf }: PageQuery<Row, Line>,
): Promise<Page<Line>> {
  const start = pageStart(request, keys.length);
  const beyond = start.after ? [...conditions, afterKeys(keys, start.after)] : conditions;
  const { rows } = await sql<Row & Keys>`select ${columns}, ${keyColumns(keys)} from ${from} where ${all(beyond)}
    order by ${order(keys)} limit ${start.limit + 1}`.execute(database);
  const total = start.total ?? (await count(database, from, conditions));
  return pageOf(rows, start, total, (row) => keys.map((_, i) => row[`key${i}`]!), lineOf);
}

async function rankedPage<Row, Line>(
  database: Kysely<Tables>,
  request: PageRequest,
  { from, conditions, keys, columns, lineOf }: PageQuery<Row, Line>,
  rank: RawBuilder<unknown>,
): Promise<Page<Line>> {
  const start = pageStart(request, 1);
  const offset = Number(start.after?.[0] ?? 0);
  const { rows } = await sql<Row>`select * from (
      select ${columns}, ${keyColumns(keys)}, ${rank} as rank from ${from} where ${all(conditions)}
      order by ${order(keys)} limit ${MAX_RANKED}) as found
    order by rank desc, ${sql.join(keys.map(({ descending }, i) => direction(sql.ref(`key${i}`), descending)))}
    limit ${start.limit + 1} offset ${offset}::integer`.execute(database);
  const total = start.total ?? (await count(database, from, conditions));
  return pageOf(rows, start, total, () => [offset + start.limit], lineOf);
}

interface Keys {
  readonly [key: `key${number}`]: Key;
}

async function count(
  database: Kysely<Tables>,
  from: RawBuilder<unknown>,
  conditions: readonly RawBuilder<unknown>[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count
    from (select 1 from ${from} where ${all(conditions)} limit ${MAX_TOTAL}) as counted`.execute(database);
  return rows[0]?.count ?? 0;
}

function all(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

function keyColumns(keys: readonly SortKey[]): RawBuilder<unknown> {
  return sql.join(keys.map(({ column }, i) => sql`${sql.ref(column)} as ${sql.ref(`key${i}`)}`));
}

function order(keys: readonly SortKey[]): RawBuilder<unknown> {
  return sql.join(keys.map(({ column, descending }) => direction(sql.ref(column), descending)));
}

function direction(column: RawBuilder<unknown>, descending = false): RawBuilder<unknown> {
  return descending ? sql`${column} desc` : sql`${column}`;
}

/** Lines beyond these keys. Where all keys run one way a row comparison serves, which an index answers at once. */
function afterKeys(keys: readonly SortKey[], values: readonly Key[]): RawBuilder<unknown> {
  const column = ({ column }: SortKey) => sql.ref(column);
  const value = (key: SortKey, i: number) => sql`${String(values[i])}::text::${sql.raw(key.type)}`;
  if (keys.every(({ descending = false }) => !descending)) {
    return sql`(${sql.join(keys.map(column))}) > (${sql.join(keys.map(value))})`;
  }
  // (a, b, c) after (x, y, z): a beyond x, or a = x and b beyond y, or …
  const steps = keys.map((key, i) => {
    const same = keys.slice(0, i).map((other, j) => sql`${column(other)} = ${value(other, j)}`);
    const beyond = key.descending ? sql`${column(key)} < ${value(key, i)}` : sql`${column(key)} > ${value(key, i)}`;
    return sql`(${sql.join([...same, beyond], sql` and `)})`;
  });
  const [first] = keys;
  const bound = first!.descending ? sql`<=` : sql`>=`;
  return sql`${column(first!)} ${bound} ${value(first!, 0)} and (${sql.join(steps, sql` or `)})`;
}
