import { type Kysely, sql, type Transaction } from 'kysely';
import { keyOf } from './finding-rows.ts';
import { insertRows } from './insert-rows.ts';
import type { NameTable, Tables } from './tables.ts';

/** Names counted anew at once: the most frequent stand in every report. */
const MAX_NAMES = 1000;
const MAX_ALIASES = 12;

/** True while names wait to be counted. */
export async function namesWait(database: Kysely<Tables>): Promise<boolean> {
  return (await database.selectFrom('dirty_name').select('key').limit(1).execute()).length > 0;
}

/** Counts some of the names that changed; what the reports say most often of a name is taken. */
export async function countNames(trx: Transaction<Tables>): Promise<void> {
  const { rows: changed } = await sql<{ key: string }>`delete from dirty_name where key in (
      select key from dirty_name order by key limit ${MAX_NAMES} for update skip locked) returning key`.execute(trx);
  const keys = changed.map(({ key }) => key);
  if (keys.length === 0) return;
  await sql`delete from name where key = any(${keys}::text[])`.execute(trx);
  const { rows } = await sql<Omit<NameTable, 'party_key' | 'aliases' | 'tsv'>>`
    select key, anonymous, mode() within group (order by name) as name, mode() within group (order by kind) as kind,
      mode() within group (order by party) as party, mode() within group (order by country) as country,
      mode() within group (order by sector) as sector, count(*)::integer as reports,
      sum(statements)::integer as statements, sum(events)::integer as events
    from actor where key = any(${keys}::text[]) group by key, anonymous`.execute(trx);
  const aliases = await aliasesOf(trx, keys);
  const names = rows.map((row) => ({
    ...row,
    party_key: row.party === null ? null : keyOf(row.party),
    aliases: (aliases.get(`${row.key}/${row.anonymous}`) ?? []).filter((alias) => alias !== row.name),
  }));
  await insertRows(
    trx,
    'name',
    {
      key: 'text',
      anonymous: 'boolean',
      name: 'text',
      kind: 'text',
      party: 'text',
      party_key: 'text',
      country: 'text',
      sector: 'text',
      aliases: 'text[]',
      reports: 'integer',
      statements: 'integer',
      events: 'integer',
    },
    names,
  );
}

async function aliasesOf(trx: Transaction<Tables>, keys: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ key: string; anonymous: boolean; alias: string }>`
    select key, anonymous, alias from (
      select key, anonymous, alias, row_number() over (partition by key, anonymous order by count(*) desc, alias) as place
      from actor, unnest(aliases) as alias where key = any(${keys}::text[]) group by key, anonymous, alias) as ranked
    where place <= ${MAX_ALIASES}::integer order by key, anonymous, place`.execute(trx);
  const found = new Map<string, string[]>();
  for (const { key, anonymous, alias } of rows) {
    const list = found.get(`${key}/${anonymous}`);
    if (list) list.push(alias);
    else found.set(`${key}/${anonymous}`, [alias]);
  }
  return found;
}
