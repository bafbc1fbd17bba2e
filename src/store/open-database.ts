import { overPostgres, parseAddress } from './database/connect-postgres.ts';
import { readMeta, writeMeta } from './database/meta.ts';
import { migrate } from './database/migrate.ts';
import type { Desk } from './desk.ts';
import { deskOver } from './desk-over.ts';
import { SERVER_JOURNAL } from './journal.ts';

export interface DatabaseOptions {
  /** What a new desk is called; left out: as its schema. */
  readonly name?: string;
}

/**
 * Opens the desk in a schema of a PostgreSQL server, made if need be: `postgres://user@host/database?schema=talks`, the schema
 * `rapporteur` if none is named. Any number of processes may have it open. Throws a DeskError that says what to do.
 */
export async function openDatabase(url: string, { name }: DatabaseOptions = {}): Promise<Desk> {
  const address = parseAddress(url);
  const database = overPostgres(address);
  try {
    await migrate(database, address.place, { schema: address.schema });
    const known = await readMeta(database, 'name');
    const called = known ?? name ?? address.schema;
    if (known === null) await database.transaction().execute((trx) => writeMeta(trx, 'name', called));
    return deskOver({
      database,
      journal: SERVER_JOURNAL,
      name: called,
      place: address.place,
      close: async () => undefined,
    });
  } catch (error) {
    await database.destroy();
    throw error;
  }
}
