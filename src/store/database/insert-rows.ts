import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Columns and their types, in the order of the statement. */
export type Columns<Row> = Readonly<Record<keyof Row & string, string>>;

/** Puts rows into a table at once, however many, as one parameter. `conflict`: what to do with rows that are there. */
export async function insertRows<Row extends object>(
  trx: Transaction<Tables>,
  table: keyof Tables,
  columns: Columns<Row>,
  rows: readonly Row[],
  conflict: RawBuilder<unknown> = sql``,
): Promise<void> {
  if (rows.length === 0) return;
  const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)));
  const types = sql.raw(
    Object.entries(columns)
      .map(([name, type]) => `"${name}" ${type}`)
      .join(', '),
  );
  await sql`insert into ${sql.table(table)} (${names})
    select ${names} from json_to_recordset(${JSON.stringify(rows)}::json) as fresh (${types}) ${conflict}`.execute(trx);
}
