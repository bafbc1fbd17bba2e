import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Single facts of a desk: its name, its codebook, how far the logs were read. */
export type MetaKey = 'format' | 'revision' | 'name' | 'codebook' | 'reports' | 'decisions' | 'analysed';

export async function readMeta(database: Kysely<Tables>, key: MetaKey): Promise<string | null> {
  const row = await database.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

export async function writeMeta(trx: Transaction<Tables>, key: MetaKey, value: string): Promise<void> {
  await trx
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

/** Counts a change. The last step of a transaction: from here to its end others wait. */
export async function nextRevision(trx: Transaction<Tables>): Promise<void> {
  await sql`update meta set value = (value::integer + 1)::text where key = 'revision'`.execute(trx);
}
