import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder, removeFolders } from '../store/desk-for-tests.ts';
import type { ImportAnswer } from './contract/index.ts';
import { ask, checkHeaders, newServer, readAll, serverOver, type TestServer } from './server-for-tests.ts';

let server: TestServer;
beforeAll(async () => {
  server = await newServer(0);
});
afterAll(async () => {
  await server.close();
  removeFolders();
});

/** The values of a stream of events, as they come. */
async function* eventsOf<Value>(path: string): AsyncGenerator<Value> {
  const response = await server.app.request(`http://localhost${path}`);
  checkHeaders(response);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += value;
      const blocks = rest.split('\n\n');
      rest = blocks.pop()!;
      for (const block of blocks) {
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (data !== undefined) yield JSON.parse(data) as Value;
      }
    }
  } finally {
    await reader.cancel();
  }
}

test('an upload is followed to its end, and those that watch the desk hear of it', async () => {
  const changes = eventsOf<{ revision: number; reports: number }>('/api/changes');
  const start = (await changes.next()).value as { revision: number };
  const form = new FormData();
  form.append('files', new File(['One said that it rains.\nbroken\nTwo said no.\n'], 'a.txt'));
  form.append('files', new File(['Three said <b>yes</b>.\n'], '../../b.txt'));
  form.append('source', 'Courier');
  const made = (await ask(server, 'POST /api/imports', { body: form })).json;
  const steps: ImportAnswer[] = [];
  for await (const step of eventsOf<ImportAnswer>(`/api/imports/${made.id}/events`)) steps.push(step);
  expect(steps.at(-1)).toMatchObject({ state: 'done', files: 2, filesDone: 2, added: 3, failures: 1 });
  expect(steps.at(-1)!.errors).toEqual([{ file: 'a.txt', message: 'is broken' }]);
  const seen = (await changes.next()).value as { revision: number };
  expect(seen.revision).toBeGreaterThan(start.revision);
  await changes.return(undefined);
  const { json } = await ask(server, 'GET /api/reports', { query: { source: 'Courier' } });
  expect(json.total).toBe(3);
  const again = (await ask(server, 'GET /api/imports/{import}', { params: { import: made.id } })).json;
  expect(again).toEqual(steps.at(-1));
});

test('streams end when the server is about to close', async () => {
  const other = serverOver(server.desk);
  const stream = await other.app.request('http://localhost/api/changes');
  const ended = stream.text();
  other.endStreams();
  expect(await ended).toMatch(/^event: change\ndata: \{/);
  await other.drain();
});

test('an upload that is cancelled keeps what it has added', async () => {
  const form = new FormData();
  for (let i = 0; i < 20; i++) form.append('files', new File([`Speaker ${i} said that it is ${i}.`], `${i}.txt`));
  const { id } = (await ask(server, 'POST /api/imports', { body: form })).json;
  await ask(server, 'DELETE /api/imports/{import}', { params: { import: id } });
  let last: ImportAnswer | null = null;
  for await (const step of eventsOf<ImportAnswer>(`/api/imports/${id}/events`)) last = step;
  expect(last).toMatchObject({ state: 'cancelled' });
  const { total } = (await ask(server, 'GET /api/reports')).json;
  expect(total).toBe(3 + last!.added);
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "javascript:alert('1')",
  '</title></textarea><svg/onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202eright to left\u202c said that',
  '&lt;b&gt; & "quotes" \'single\'',
  '<!--<script>-->',
  'a\u2028b\u2029c',
];

test('markup in titles and texts stays data in every answer', async () => {
  const reports = HOSTILE.map((title, i) => ({
    title,
    source: title,
    text: `${title}\n\nRita Moss said that ${title} ${i}.`,
  }));
  const { json } = await ask(server, 'POST /api/reports', { body: { reports } });
  await readAll(server.desk);
  for (const [i, { id }] of json.added.entries()) {
    const found = (await ask(server, 'GET /api/reports/{report}', { params: { report: id } })).json;
    expect(found.report.title).toBe(HOSTILE[i]);
    expect(found.report.text).toContain(HOSTILE[i]);
  }
  const html = await ask(server, 'GET /api/brief', { query: { format: 'html', title: HOSTILE[0]! } });
  expect(html.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(html.text).not.toMatch(/<script>alert|<img src=x|<svg\/onload/);
  const { document } = server;
  expect(JSON.stringify(document())).not.toContain('undefined');
  const reference = await (await server.app.request('http://localhost/reference')).text();
  expect(reference).toContain('/api/reports/{report}');
  expect(reference).not.toMatch(/<script|style=|https?:\/\//);
});

test('the built page: its files by name, its document for pages, and nothing beside it', async () => {
  const folder = newFolder();
  const web = join(folder, 'web');
  mkdirSync(join(web, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>desk</title>');
  writeFileSync(join(web, 'assets/main-Ab3dE5gH.js'), 'export {};');
  const paged = serverOver(server.desk, { web });
  const get = async (path: string) => {
    const response = await paged.app.request(new Request(`http://localhost${path}`));
    checkHeaders(response);
    return { status: response.status, cache: response.headers.get('cache-control'), text: await response.text() };
  };
  expect(await get('/')).toMatchObject({ status: 200, cache: 'no-cache', text: expect.stringContaining('desk') });
  expect(await get('/reports/abc?q=1')).toMatchObject({ status: 200, text: expect.stringContaining('desk') });
  expect((await get('/assets/main-Ab3dE5gH.js')).cache).toBe('public, max-age=31536000, immutable');
  for (const path of [
    '/../secret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%5c..%5csecret.txt',
    '/secret.txt',
  ]) {
    const answer = await get(path);
    expect(answer.text, path).not.toBe('secret');
    expect([404, 200], path).toContain(answer.status);
  }
  expect((await get('/missing.js')).status).toBe(404);
  expect((await get('/api/missing')).status).toBe(404);
  await paged.drain();
});
