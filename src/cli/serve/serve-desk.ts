import { hostname, networkInterfaces } from 'node:os';
import { createApp, createViews, listen } from '../../server/index.ts';
import type { Desk } from '../../store/index.ts';
import { exporterOf } from '../desk/export/exporter.ts';
import { openReadingPool } from '../desk/reading-pool.ts';
import { InputError } from '../input/input-error.ts';
import { readInBackground } from './background-reading.ts';
import { builtPage, bundledExample } from './package-files.ts';
import { readOnce } from './read-once.ts';
import { uploadImporter } from './upload-importer.ts';

export interface ServeOptions {
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
  readonly token: string | null;
  readonly readOnly: boolean;
  /** Further names by which the server may be called. */
  readonly hosts: readonly string[];
  readonly coder: string;
  readonly threads: number | undefined;
  readonly version: string;
}

export interface Served {
  readonly address: string;
  /** Lets requests in hand end, stops reading, and closes the desk. */
  readonly close: () => Promise<void>;
}

/** A token that can be guessed protects nothing. */
const SHORTEST_TOKEN = 16;

/** Throws an InputError where the address is open to others and no token keeps them out. */
export function checkAddress({ host, token }: Pick<ServeOptions, 'host' | 'token'>): void {
  if (token !== null && token.length < SHORTEST_TOKEN) {
    throw new InputError('--token', `is shorter than ${SHORTEST_TOKEN} characters; give a longer one`);
  }
  if (isLoopback(host) || token !== null) return;
  throw new InputError(
    `--host ${host}`,
    'lets other machines in; give a --token that they must have, or stay on 127.0.0.1',
  );
}

/** Serves a desk until it is closed. The desk is closed with it. */
export async function serveDesk(desk: Desk, options: ServeOptions): Promise<Served> {
  const { readOnly, token, version, coder } = options;
  const log = (line: string) => console.error(`rapporteur: ${line}`);
  const pool = openReadingPool(options.threads);
  const reading = readOnly ? null : readInBackground(desk, pool, log);
  const { app, drain, endStreams } = createApp({
    desk,
    views: createViews(desk),
    read: (input, codebook) => readOnce(pool, input, codebook),
    importer: uploadImporter,
    exporter: exporterOf(desk),
    example: bundledExample(),
    web: builtPage(),
    hosts: namesOf(options),
    wake: () => reading?.wake(),
    version,
    coder,
    readOnly,
    token,
    log,
  });
  const end = async () => {
    await drain();
    await reading?.stop();
    await pool.close();
    await desk.close();
  };
  try {
    const listening = await listen(app, options);
    return {
      address: listening.address,
      close: async () => {
        endStreams();
        await listening.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw unbound(error, options);
  }
}

function unbound(error: unknown, { host, port }: ServeOptions): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new InputError(`--port ${port}`, 'is taken; choose another, or 0 for a free one');
  if (code === 'EACCES')
    return new InputError(`--port ${port}`, 'needs rights that you do not have; choose one above 1023');
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new InputError(`--host ${host}`, 'is no address of this machine');
  return error;
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

/** By which names the server may be called: where it listens on every address, by those of this machine. */
function namesOf({ host, hosts }: ServeOptions): readonly string[] {
  const isEvery = host === '0.0.0.0' || host === '::';
  const own = isEvery
    ? [hostname(), ...Object.values(networkInterfaces()).flatMap((list) => list?.map(({ address }) => address) ?? [])]
    : [host];
  return [...hosts, ...own].map((name) => (name.includes(':') && !name.startsWith('[') ? `[${name}]` : name));
}
