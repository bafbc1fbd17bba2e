/**
 * Malformed requests against every route of the OpenAPI document: never a 500, never a hang, always the one shape of errors.
 * RAPPORTEUR_MALFORMED=10000 tries as many.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeFolders } from '../store/desk-for-tests.ts';
import { FailureSchema } from './contract/index.ts';
import { checkHeaders, MODEL, newServer, type TestServer } from './server-for-tests.ts';

const COUNT = Number(process.env.RAPPORTEUR_MALFORMED ?? 2000);
/** Longer than any of these may take on a busy machine; a hang is a hang. */
const HANG_MS = 60_000;

let server: TestServer;
beforeAll(async () => {
  server = await newServer(2);
});
afterAll(async () => {
  await server.close();
  removeFolders();
});

const NASTY = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '../../etc/passwd',
  "' or 1=1 --",
  '"unbalanced',
  'a & | ! ( ) : * <-> b',
  '<script>alert(1)</script>',
  '\u202e\u2028\u0007\u001b[31m',
  '%00',
  '%',
  '🙂'.repeat(40),
  'x'.repeat(5000),
  '-1',
  '0',
  '1e400',
  'NaN',
  '99999999999999999999',
  '2024-13-45',
  '0000-00-00',
  'null',
  '{}',
  '[]',
  '__proto__',
  'constructor',
];
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);
/** Values that some parameter somewhere takes, so that a request gets further than the first check. */
const LIKELY = [
  '2024-04-03',
  'all',
  'date',
  'true',
  '10',
  'Kasmor',
  'Veldria',
  's1',
  'e1',
  'csv',
  'titles',
  'json',
  'two-mode',
  'one-mode',
];
const likely = fc.oneof(text, fc.constantFrom(...LIKELY));
const json = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  text.map((value) => value as fc.JsonValue),
  fc.constant('\ud800 half a pair' as fc.JsonValue),
);

/** Bodies that are right, to be bent. */
const bases = (report: string): Readonly<Record<string, fc.JsonValue>> => ({
  'POST /api/read': { text: 'Mara Venn said no.', published: '2031-01-01', title: 'x' },
  'POST /api/reports': { reports: [{ text: 'Mara Venn said no.', title: 'x', published: '2031-01-01' }] },
  'PATCH /api/reports/{report}': { by: 'ann', changes: { title: 'x', published: '2031-01-01' } },
  'PUT /api/reports/{report}/text': { text: 'x' },
  'POST /api/queue/reread': { which: 'failed' },
  'POST /api/actors/merge-preview': { names: ['Kasmor'], into: 'x' },
  'POST /api/actors/split-preview': { name: 'Kasmor', mentions: ['Kasmor'], as: 'x', report: null },
  'POST /api/conflict/solve': { model: MODEL, concepts: ['nash'] },
  'POST /api/conflict/explain': { model: MODEL, state: 0, concept: 'seq', decisionMaker: 'Kasmor' },
  'POST /api/conflict/unlock': { model: MODEL, state: 0, concept: 'nash' },
  'POST /api/conflict/sensitivity': { model: MODEL, runs: 10, seed: 1, concepts: ['nash'] },
  'POST /api/decisions': {
    by: 'ann',
    decisions: [
      { kind: 'accept', report, finding: 's1', start: 3 },
      {
        kind: 'correct-statement',
        report,
        finding: 's1',
        changes: { act: 'deny', cue: [{ start: 1, end: 4 }], speaker: 'x' },
      },
      {
        kind: 'add-event',
        report,
        event: { trigger: [{ start: 1, end: 4 }], type: 'ASSAULT', status: 'happened', actors: ['x'] },
      },
      { kind: 'note', on: { what: 'actor', name: 'x' }, text: 'y' },
      { kind: 'merge-actors', names: ['Kasmor'], into: 'x' },
      { kind: 'set-story', reports: [report, report], same: true },
      { kind: 'undo', decision: 'x' },
    ],
  },
  'POST /api/decisions/undo': { by: 'ann' },
  'POST /api/decisions/redo': { by: 'ann' },
  'PUT /api/codebook': { text: 'issues:\n  - name: Dam\n' },
  'POST /api/codebook/check': { text: 'issues:\n  - name: Dam\n' },
});

/** A value with one place in it put otherwise: replaced, taken out, or with something added. */
function bent(value: fc.JsonValue, path: readonly number[], by: fc.JsonValue): fc.JsonValue {
  const [step, ...rest] = path;
  if (step === undefined || value === null || typeof value !== 'object') return by;
  if (Array.isArray(value)) {
    if (value.length === 0) return [by];
    const at = step % value.length;
    return rest.length === 0 && step % 5 === 0
      ? value.filter((_, i) => i !== at)
      : value.map((one, i) => (i === at ? bent(one, rest, by) : one));
  }
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined || step % 7 === 0) return { ...value, surprise: by };
  if (step % 5 === 0) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return { ...value, [key]: bent((value as Record<string, fc.JsonValue>)[key]!, rest, by) };
}

interface Malformed {
  readonly names: readonly string[];
  readonly pairs: readonly (readonly [number, string])[];
  readonly extra: boolean;
  readonly path: readonly number[];
  readonly by: fc.JsonValue;
  readonly how: 'bent' | 'other' | 'cut' | 'text' | 'empty' | 'deep';
  readonly header: string;
}

const malformed: fc.Arbitrary<Malformed> = fc.record({
  names: fc.array(likely, { minLength: 2, maxLength: 2 }),
  pairs: fc.array(fc.tuple(fc.nat(20), likely), { maxLength: 4 }),
  extra: fc.boolean().map((one) => one),
  path: fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
  by: json,
  how: fc.constantFrom('bent', 'bent', 'bent', 'bent', 'other', 'cut', 'text', 'empty', 'deep'),
  header: fc.constantFrom('*', '"x"', 'W/"1"', '', ',,,', 'x'.repeat(300)),
});

function bodyOf(base: fc.JsonValue, { how, path, by }: Malformed): string {
  switch (how) {
    case 'bent':
      return JSON.stringify(bent(base, path, by));
    case 'other':
      return JSON.stringify(by);
    case 'cut':
      return JSON.stringify(base).slice(0, -1);
    case 'text':
      return String(by);
    case 'empty':
      return '';
    case 'deep':
      return '['.repeat(20_000) + ']'.repeat(20_000);
  }
}

test(`${COUNT} of them`, { timeout: 3_600_000 }, async () => {
  const { paths } = server.document();
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  expect(operations.length).toBeGreaterThan(45);
  const [line] = (await server.desk.reports()).lines;
  const known = bases(line!.id);
  const each = Math.ceil(COUNT / operations.length);
  const statuses = new Map<number, number>();
  for (const [index, { path, method, operation }] of operations.entries()) {
    const queries = (operation.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
    const media = Object.keys(operation.requestBody?.content ?? {})[0];
    for (const one of fc.sample(malformed, { seed: 7 + index, numRuns: each })) {
      let place = 0;
      const filled = path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(one.names[place++ % 2] ?? '') || '%');
      const names = [...queries, ...(one.extra ? ['surprise'] : [])];
      const search =
        names.length === 0
          ? ''
          : `?${new URLSearchParams(one.pairs.map(([at, value]): [string, string] => [names[at % names.length]!, value]))}`;
      const body = media === undefined ? null : bodyOf(known[`${method} ${path}`] ?? one.by, one);
      const asked = `${method} ${filled}${search} ${body?.slice(0, 300) ?? ''}`;
      const answer = server.app.request(`http://localhost${filled}${search}`, {
        method,
        headers: {
          'if-none-match': one.header,
          ...(one.header.length > 1 ? { 'idempotency-key': one.header } : {}),
          ...(media === undefined
            ? {}
            : { 'content-type': media === 'multipart/form-data' ? `${media}; boundary=x` : media }),
        },
        ...(body === null ? {} : { body }),
      });
      const hang = new Promise<never>((_, reject) =>
        setTimeout(() => reject(new Error(`hangs: ${asked}`)), HANG_MS).unref(),
      );
      const response = await Promise.race([answer, hang]);
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      expect(response.status, `${asked}\n${server.faults.join('\n')}`).toBeLessThan(500);
      checkHeaders(response);
      if (response.headers.get('content-type')?.startsWith('text/event-stream')) await response.body?.cancel();
      else if (response.status >= 400) FailureSchema.parse(await response.json());
      else await response.arrayBuffer();
    }
  }
  // were nothing let through, or nothing refused, this would test little
  const sum = (from: number, to: number) =>
    [...statuses].reduce((all, [status, count]) => (status >= from && status < to ? all + count : all), 0);
  expect(sum(200, 300)).toBeGreaterThan(COUNT / 50);
  expect(sum(400, 500)).toBeGreaterThan(COUNT / 4);
});
