import { afterAll, beforeAll, expect, test } from 'vitest';
import { newDeskFolder, removeFolders } from '../store/desk-for-tests.ts';
import { openDesk } from '../store/index.ts';
import { ask, CODEBOOK, exampleReports, readAll, serverOver, type TestServer } from './server-for-tests.ts';

let folder = '';
let server: TestServer;
let report = '';

beforeAll(async () => {
  folder = await newDeskFolder();
  const desk = await openDesk(folder, { purpose: 'test' });
  await desk.setCodebookText(CODEBOOK);
  await desk.addReports(exampleReports(3));
  await readAll(desk);
  server = serverOver(desk);
  report = (await ask(server, 'GET /api/reports')).json.lines[0].id;
});
afterAll(async () => {
  await server.close();
  removeFolders();
});

const load = async () => (await ask(server, 'GET /api/reports/{report}', { params: { report } })).json;
const decide = (by: string, decisions: readonly object[], headers = {}) =>
  ask(server, 'POST /api/decisions', { body: { by, decisions }, headers });

test('marks cover the words that they mark, in order, longer ones first', async () => {
  const { report: found, record } = await load();
  expect(record.marks.length).toBeGreaterThan(10);
  const content = record.marks.find((mark: { part: string }) => mark.part === 'content');
  const statement = record.statements.find(({ id }: { id: string }) => id === content.finding);
  expect(found.text.slice(content.start, content.end)).toBe(statement.content[0].text);
  const keys = record.marks.map(({ start, end }: { start: number; end: number }) => start * 1e6 - end);
  expect(keys).toEqual([...keys].sort((a, b) => a - b));
});

test('accept, correct, add, reject, note, by ids and offsets; undo and redo', async () => {
  const before = await load();
  const { text } = before.report;
  const [first, second, third] = before.record.statements;
  const cue = second.cue[0] ?? second.content[0];
  const place = { start: text.indexOf('\n') + 2, end: text.indexOf('\n') + 20 };
  const made = await decide('ann', [
    { kind: 'accept', report, finding: first.id, start: first.content[0].start },
    {
      kind: 'correct-statement',
      report,
      finding: second.id,
      changes: { act: 'threaten', speaker: 'Mara Venn', cue: [{ start: cue.start, end: cue.end }] },
    },
    { kind: 'reject', report, finding: third.id },
    { kind: 'note-finding', report, finding: first.id, text: 'heard twice' },
    { kind: 'add-statement', report, statement: { content: [place], act: 'demand', speaker: 'Mara Venn' } },
  ]);
  expect([made.status, made.json.decisions?.length, made.json.error]).toEqual([201, 5, undefined]);
  const { record } = await load();
  expect(record.reviews[first.id]).toMatchObject({ state: 'accepted', by: 'ann', notes: [{ text: 'heard twice' }] });
  const corrected = record.statements.find(({ id }: { id: string }) => id === second.id);
  expect(corrected.act).toBe('threaten');
  expect(record.actors.find(({ id }: { id: string }) => id === corrected.speaker).name).toBe('Mara Venn');
  expect(record.rejected.statements.map(({ id }: { id: string }) => id)).toEqual([third.id]);
  const added = record.statements.find(
    ({ content }: { content: { start: number }[] }) => content[0]!.start === place.start,
  );
  expect([added.act, record.reviews[added.id].state]).toEqual(['demand', 'added']);
  // a rejected finding can be taken back in
  expect((await decide('ann', [{ kind: 'accept', report, finding: third.id }])).status).toBe(201);
  expect((await load()).record.rejected.statements).toEqual([]);
  await ask(server, 'POST /api/decisions/undo', { body: { by: 'ann' } });
  expect((await load()).record.rejected.statements).toHaveLength(1);
  await ask(server, 'POST /api/decisions/redo', { body: { by: 'ann' } });
  expect((await load()).record.rejected.statements).toHaveLength(0);
  expect((await ask(server, 'POST /api/decisions/undo', { body: { by: 'nobody' } })).json.decision).toBeNull();
});

test('one decision of a batch that cannot be taken: none is', async () => {
  const { decisions } = (await ask(server, 'GET /api/desk')).json;
  const refused = await decide('ann', [
    { kind: 'reject', report, finding: 's1' },
    { kind: 'reject', report, finding: 's999' },
  ]);
  expect(refused.status).toBe(404);
  expect((await ask(server, 'GET /api/desk')).json.decisions).toBe(decisions);
});

test('an answer holds until the desk changes', async () => {
  const first = await ask(server, 'GET /api/reports');
  const tag = first.headers.get('etag')!;
  expect(tag).toMatch(/^"[^"]+"$/);
  const again = await ask(server, 'GET /api/reports', { headers: { 'if-none-match': `"other", ${tag}` } });
  expect([again.status, again.text]).toEqual([304, '']);
  await decide('bo', [{ kind: 'accept', report, finding: 's1' }]);
  const later = await ask(server, 'GET /api/reports', { headers: { 'if-none-match': tag } });
  expect(later.status).toBe(200);
  expect(later.headers.get('etag')).not.toBe(tag);
});

test('two people decide at once: everything is kept, and a repeated key counts once', async () => {
  const { decisions: before } = (await ask(server, 'GET /api/desk')).json;
  const both = ['ann', 'bo'].flatMap((by) => Array.from({ length: 10 }, () => by));
  const answers = await Promise.all(
    both.map((by) => decide(by, [{ kind: by === 'ann' ? 'accept' : 'reject', report, finding: 's2' }])),
  );
  expect(answers.map(({ status }) => status)).toEqual(both.map(() => 201));
  const keyed = await Promise.all(
    [1, 2, 3].map(() => decide('cy', [{ kind: 'accept', report, finding: 's1' }], { 'idempotency-key': 'once' })),
  );
  expect(new Set(keyed.map(({ json }) => json.decisions[0].id)).size).toBe(1);
  expect((await ask(server, 'GET /api/desk')).json.decisions).toBe(before + 21);
  expect((await load()).record.reviews.s2.contested).toBe(true);
});

test('views follow decisions', async () => {
  const total = async () => (await ask(server, 'GET /api/chronology')).json.total;
  const before = await total();
  const { lines } = (await ask(server, 'GET /api/events', { query: { report } })).json;
  await decide(
    'ann',
    lines.map(({ id }: { id: string }) => ({ kind: 'reject', report, finding: id })),
  );
  expect(await total()).toBeLessThan(before);
  const preview = await ask(server, 'POST /api/actors/merge-preview', {
    body: { names: ['Kasmor', 'No One'], into: 'X' },
  });
  expect(preview.json.unknown).toContain('No One');
});

test('two coders compared', async () => {
  const { json } = await ask(server, 'GET /api/agreement', { query: { a: 'ann', b: 'bo' } });
  expect(json.coders).toEqual(['ann', 'bo']);
  expect(json.reports).toEqual([report]);
  expect(json.unitizing.find(({ kind }: { kind: string }) => kind === 'statement').both).toBeGreaterThan(0);
});

test('the log comes out, goes into another desk and counts once', async () => {
  const log = (await ask(server, 'GET /api/decisions/log')).text;
  const merged = await ask(server, 'POST /api/decisions/log', {
    body: log,
    headers: { 'content-type': 'application/x-ndjson' },
  });
  expect(merged.json).toEqual({ added: 0 });
});

test('stopped and started in mid-review: nothing is lost', async () => {
  const before = await load();
  await server.close();
  server = serverOver(await openDesk(folder, { purpose: 'test' }));
  const after = await load();
  expect(after.record.reviews).toEqual(before.record.reviews);
  expect(after.record.statements).toEqual(before.record.statements);
});
