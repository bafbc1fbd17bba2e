import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type PoolClient } from 'pg';
import { DeskError } from '../desk.ts';
import type { Tables } from './tables.ts';

/** A server's address taken apart. */
export interface ServerAddress {
  /** For the driver, password and all. */
  readonly url: string;
  readonly schema: string;
  /** For people: no password. */
  readonly place: string;
}

const DEFAULT_SCHEMA = 'rapporteur';
/** Changes come one after the other; the rest of the connections answer lists and searches meanwhile. */
const MAX_CONNECTIONS = 6;
const CONNECT_TIMEOUT_MS = 10_000;

/** Reads `postgres://user@host/database?schema=talks`. Throws a DeskError `unreachable` if it is none. */
export function parseAddress(typed: string): ServerAddress {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (!url || !/^postgres(?:ql)?:$/.test(url.protocol)) {
    throw new DeskError(
      'unreachable',
      'the address of a database looks like postgres://user@host/database?schema=talks',
    );
  }
  const schema = url.searchParams.get('schema') ?? DEFAULT_SCHEMA;
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new DeskError('unreachable', `schema=${schema}: use lower-case letters, digits and _, a letter first`);
  }
  url.searchParams.delete('schema');
  const shown = new URL(url);
  shown.password = '';
  shown.search = `?schema=${schema}`;
  return { url: url.href, schema, place: shown.href };
}

/** Connects to a server. The first query tells whether it is there. */
export function overPostgres({ url, schema, place }: ServerAddress): Kysely<Tables> {
  const pool = new Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    options: `-c search_path=${schema} -c synchronous_commit=on`,
  });
  pool.on('error', () => undefined); // an idle connection that breaks is replaced; one in use tells its query
  const connect = async () => {
    try {
      return clientOf(await pool.connect(), place);
    } catch (error) {
      throw unreachable(error, place);
    }
  };
  // the dialect's types want the pool of `pg` itself; it uses no more of it than this
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: { connect, end: () => pool.end() } as never }) });
}

function clientOf(client: PoolClient, place: string) {
  let broken: Error | undefined;
  return {
    async query(sql: string, parameters: unknown[] = []) {
      try {
        return await client.query(sql, parameters);
      } catch (error) {
        if (!isLost(error)) throw error;
        broken = error as Error;
        throw unreachable(error, place);
      }
    },
    release: () => client.release(broken),
  };
}

/** True if the connection is gone, not only the query. */
function isLost(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return /^(?:08|57P0|ECONN|EPIPE|ETIMEDOUT)/.test(code ?? '') || /connection terminated/i.test(message ?? '');
}

function unreachable(error: unknown, place: string): DeskError {
  const { code, message } = error as { code?: string; message?: string };
  return new DeskError(
    'unreachable',
    `${place}: the database cannot be reached (${code ?? message ?? 'no answer'}); check the address, the user and whether the server runs`,
    { cause: error },
  );
}
