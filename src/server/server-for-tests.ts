/** A server over a real desk with four reports of the example dispute, read by the real reader; and a client that checks every answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { bundledModels } from '../bundled-models.ts';
import { createReader, type Reader } from '../reader/index.ts';
import { newFolderDesk } from '../store/desk-for-tests.ts';
import type { Desk, IncomingReport } from '../store/index.ts';
import { createApp, type ServerApp } from './app.ts';
import { FailureSchema, ROUTES, type Route, type RouteAddress } from './contract/index.ts';
import type { Importer, ServerDeps } from './deps.ts';
import { SECURITY_HEADERS } from './security/security-headers.ts';
import { createViews } from './views/views.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);
export const CODEBOOK = readFileSync(new URL('codebook.yaml', EXAMPLES), 'utf8');
export const MODEL = readFileSync(new URL('harrow-gorge.conflict.yaml', EXAMPLES), 'utf8');
const FILES = readdirSync(new URL('reports/', EXAMPLES)).sort();

export function exampleReports(count: number): IncomingReport[] {
  return FILES.slice(0, count).map((file) => {
    const text = readFileSync(new URL(`reports/${file}`, EXAMPLES), 'utf8');
    return report(text, { file, title: text.split('\n', 1)[0]!, published: file.slice(0, 10), source: 'Lakes Press' });
  });
}

export function report(text: string, details: Partial<IncomingReport> = {}): IncomingReport {
  const none = { file: null, title: null, published: null, source: null, author: null, url: null };
  return { text, ...none, origins: {}, ...details };
}

let reader: Reader | null = null;
export const read: Reader = (input, codebook) => {
  reader ??= createReader(bundledModels());
  return reader(input, codebook);
};

/** Reads all that waits and brings everything up to date. */
export async function readAll(desk: Desk): Promise<void> {
  const codebook = await desk.codebook();
  for (;;) {
    const jobs = await desk.claim('test', 10, 60_000, '1.0.0');
    if (jobs.length === 0) break;
    await desk.finish(
      jobs.map(({ report: { id, text, title, published, source, file }, ticket }) => {
        const reading = read({ id, text, title, published, source, file }, codebook);
        return { report: id, ticket, reader: '1.0.0', reading };
      }),
    );
  }
  while (!(await desk.refresh()));
}

/** Every line of an uploaded text is a report; "broken" lines are none. */
const importLines: Importer = async function* ({ name, bytes }, { source }) {
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    if (line.startsWith('broken')) yield { kind: 'problem', file: name, message: 'is broken' };
    else if (line !== '') yield { kind: 'report', report: report(line, { file: name, source }) };
  }
};

export interface TestServer extends ServerApp {
  readonly desk: Desk;
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

export function serverOver(desk: Desk, deps: Partial<ServerDeps> = {}): TestServer {
  const faults: string[] = [];
  const made = createApp({
    desk,
    views: createViews(desk),
    read: async (input, codebook) => read(input, codebook),
    importer: importLines,
    exporter: {
      kinds: [{ what: 'titles', title: 'Titles', formats: ['txt'] }],
      open: async () => ({ name: 'titles.txt', type: 'text/plain', pieces: titles(desk) }),
    },
    example: async () => ({ reports: exampleReports(2), codebook: CODEBOOK }),
    version: '0.0.0-test',
    coder: 'ann',
    log: (line) => faults.push(line),
    ...deps,
  });
  return {
    ...made,
    desk,
    faults,
    async close() {
      await made.drain();
      await desk.close();
    },
  };
}

async function* titles(desk: Desk): AsyncIterable<string> {
  for (const { title } of (await desk.reports()).lines) yield `${title}\n`;
}

export async function newServer(count: number, deps: Partial<ServerDeps> = {}): Promise<TestServer> {
  const desk = await newFolderDesk();
  if (count > 0) {
    await desk.setCodebookText(CODEBOOK);
    await desk.addReports(exampleReports(count));
    await readAll(desk);
  }
  return serverOver(desk, deps);
}

export interface Ask {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean>> | string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly json: any;
  readonly text: string;
}

/** Asks, and checks that the answer has every security header and the shape that the contract gives it. */
export async function ask(
  { app, faults }: Pick<TestServer, 'app' | 'faults'>,
  address: RouteAddress,
  { params = {}, query = {}, body, headers = {} }: Ask = {},
): Promise<Answered> {
  const [method = '', path = ''] = address.split(' ');
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search =
    typeof query === 'string'
      ? query
      : new URLSearchParams(Object.entries(query).map(([k, v]): [string, string] => [k, String(v)]));
  const json = body !== undefined && !(body instanceof FormData) && typeof body !== 'string';
  const response = await app.request(`http://localhost${filled}?${search}`, {
    method,
    headers: { ...(json ? { 'content-type': 'application/json' } : {}), ...headers },
    ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : (body as string) }),
  });
  const text = await response.text();
  checkHeaders(response);
  expect(faults).toEqual([]);
  const route: Route = ROUTES[address];
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  const value: unknown = isJson ? JSON.parse(text) : null;
  if (!response.ok && response.status !== 304) FailureSchema.parse(value);
  else if (isJson && !('media' in route.answer)) expect(route.answer.safeParse(value).error?.issues ?? []).toEqual([]);
  return { status: response.status, headers: response.headers, json: value as Answered['json'], text };
}

export function checkHeaders(response: Response): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(response.headers.get(name), name).toBe(value);
}
