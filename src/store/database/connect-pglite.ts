/**
 * The embedded database in the shape of a `pg` pool, so that one dialect and one SQL serve both. It differs from a server in this: there
 * is one connection, and who wants it waits for its turn.
 */
import type { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect } from 'kysely';
import type { Tables } from './tables.ts';

interface Client {
  query(sql: string, parameters?: readonly unknown[]): Promise<{ command: string; rowCount: number; rows: unknown[] }>;
  release(): void;
}

export function overPglite(database: PGlite): Kysely<Tables> {
  return new Kysely<Tables>({
    // the dialect's types want the pool of `pg` itself; it uses no more of it than this
    dialect: new PostgresDialect({ pool: poolOf(database) as never }),
  });
}

function poolOf(database: PGlite) {
  let turn: Promise<void> = Promise.resolve();
  return {
    async connect(): Promise<Client> {
      const before = turn;
      let release = (): void => undefined;
      turn = new Promise((done) => {
        release = done;
      });
      await before;
      return {
        async query(sql, parameters = []) {
          const { rows, affectedRows = 0 } = await database.query(sql, [...parameters]);
          // the command tells only whether to count the rows affected
          return { command: /^\s*(?:insert|update|delete)\b/i.test(sql) ? 'UPDATE' : '', rowCount: affectedRows, rows };
        },
        release: () => release(),
      };
    },
    end: () => database.close(),
  };
}
