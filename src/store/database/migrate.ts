import { type Kysely, sql, type Transaction } from 'kysely';
import { DeskError } from '../desk.ts';
import { FORMAT, MIGRATIONS } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/** Any number, the same in every process: who migrates holds it. */
const MIGRATION_LOCK = 7_263_401;

/**
 * Brings the tables to the newest format, or makes them, in one transaction: all steps or none. Throws a DeskError `newer-format` if a
 * newer version wrote them. `schema`: made if it is not there. `upTo`: an older format, for tests.
 */
export async function migrate(
  database: Kysely<Tables>,
  place: string,
  { schema, upTo = FORMAT }: { readonly schema?: string; readonly upTo?: number } = {},
): Promise<void> {
  await database.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(trx);
    if (schema !== undefined) await makeSchema(trx, schema);
    await sql`create table if not exists meta (key text primary key, value text not null)`.execute(trx);
    const row = await trx.selectFrom('meta').select('value').where('key', '=', 'format').executeTakeFirst();
    const format = Number(row?.value ?? 0);
    if (format > FORMAT) {
      throw new DeskError(
        'newer-format',
        `${place}: the database has format ${format} and this version knows ${FORMAT}; install the newer rapporteur`,
      );
    }
    if (format >= upTo) return;
    for (const step of MIGRATIONS.slice(format, upTo)) {
      for (const statement of step) await sql.raw(statement).execute(trx);
    }
    await sql`insert into meta (key, value) values ('format', ${String(upTo)}), ('revision', '0')
      on conflict (key) do update set value = case when meta.key = 'format' then excluded.value else meta.value end`.execute(
      trx,
    );
  });
}

/** `if not exists` asks for the right to make schemas even where there is nothing to make. */
async function makeSchema(trx: Transaction<Tables>, schema: string): Promise<void> {
  const { rows } = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(trx);
  if (rows.length === 0) await sql`create schema ${sql.id(schema)}`.execute(trx);
}
