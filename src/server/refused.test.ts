import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeFolders } from '../store/desk-for-tests.ts';
import type { RouteAddress } from './contract/index.ts';
import { type Ask, ask, checkHeaders, MODEL, newServer, serverOver, type TestServer } from './server-for-tests.ts';

let server: TestServer;
let report = '';

beforeAll(async () => {
  server = await newServer(3, { limits: { json: 2000, upload: 4000 } });
  report = (await ask(server, 'GET /api/reports')).json.lines[0].id;
});
afterAll(async () => {
  await server.close();
  removeFolders();
});

type Case = readonly [RouteAddress, () => Ask, number, string, RegExp];
const CASES: readonly Case[] = [
  ['GET /api/reports', () => ({ query: { limit: 0 } }), 400, 'bad-request', /limit: a whole number from 1 to 1000/],
  ['GET /api/reports', () => ({ query: { limit: '1e3' } }), 400, 'bad-request', /limit: a whole number/],
  ['GET /api/reports', () => ({ query: { sort: 'date' } }), 400, 'bad-request', /sort/],
  ['GET /api/reports', () => ({ query: { from: '2024-02-30' } }), 400, 'bad-request', /from/],
  ['GET /api/reports', () => ({ query: { after: 'no such place' } }), 400, 'bad-request', /./],
  ['GET /api/reports', () => ({ query: { text: 'a\u0000b' } }), 400, 'bad-request', /text/],
  ['GET /api/reports/{report}', () => ({ params: { report: 'gone' } }), 404, 'unknown-report', /gone/],
  ['GET /api/reports/{report}', () => ({ params: { report: '../desk' } }), 404, 'unknown-report', /./],
  ['GET /api/reports/{report}/copies', () => ({ params: { report: 'gone' } }), 404, 'unknown-report', /gone/],
  ['GET /api/reports/{report}/reading', () => ({ params: { report: 'gone' } }), 404, 'unknown-report', /gone/],
  [
    'GET /api/reports/{report}/findings/{finding}',
    () => ({ params: { report, finding: 's999' } }),
    404,
    'unknown-finding',
    /s999/,
  ],
  [
    'PUT /api/reports/{report}/text',
    () => ({ params: { report }, body: { text: ' \n ' } }),
    400,
    'bad-request',
    /empty/,
  ],
  [
    'PUT /api/reports/{report}/text',
    () => ({ params: { report: 'x' }, body: { text: 'y' } }),
    404,
    'unknown-report',
    /x/,
  ],
  [
    'PATCH /api/reports/{report}',
    () => ({ params: { report }, body: { by: 'a', changes: {} } }),
    400,
    'bad-request',
    /nothing/,
  ],
  ['POST /api/read', () => ({ body: { text: '' } }), 400, 'bad-request', /text/],
  ['POST /api/read', () => ({ body: { text: 'x', published: 'today' } }), 400, 'bad-request', /published/],
  ['GET /api/statements', () => ({ query: { type: 'ASSAULT' } }), 400, 'bad-request', /type/],
  ['GET /api/events', () => ({ query: { act: 'deny' } }), 400, 'bad-request', /act/],
  ['GET /api/statements', () => ({ query: { maxConfidence: '1.5' } }), 400, 'bad-request', /maxConfidence/],
  ['GET /api/search', () => ({ query: { text: ' ' } }), 400, 'bad-request', /text/],
  ['GET /api/actors/{name}', () => ({ params: { name: 'Nobody Atall' } }), 404, 'unknown-actor', /Nobody/],
  ['GET /api/positions/cell', () => ({ query: { party: 'Nobody', issue: 'none' } }), 404, 'no-position', /Nobody/],
  ['GET /api/clashes', () => ({ query: { kind: 'quarrel' } }), 400, 'bad-request', /kind/],
  ['GET /api/clashes', () => ({ query: { after: 'x' } }), 400, 'bad-request', /after/],
  ['GET /api/chronology', () => ({ query: { from: '2024-05-02', to: '2024-05-01' } }), 400, 'bad-request', /after/],
  ['GET /api/network', () => ({ query: { variable1: 'colour' } }), 422, 'bad-options', /colour/],
  ['GET /api/network', () => ({ query: { aggregation: 'combine' } }), 422, 'bad-options', /one-mode/],
  [
    'GET /api/network',
    () => ({ query: { qualifier: 'none', aggregation: 'subtract' } }),
    422,
    'bad-options',
    /qualifier/,
  ],
  ['GET /api/network/windows', () => ({ query: { unit: 'hours' } }), 422, 'bad-options', /day/],
  ['GET /api/brief', () => ({ query: { section: 'gossip' } }), 400, 'bad-request', /section/],
  ['GET /api/brief', () => ({ query: { asOf: '1999-01-01' } }), 422, 'no-reports', /brief/],
  ['POST /api/conflict/solve', () => ({ body: { model: 'options: [' } }), 422, 'bad-model', /./],
  ['POST /api/conflict/solve', () => ({ body: { model: { schema: 'x' } } }), 422, 'bad-model', /./],
  ['POST /api/conflict/explain', () => ({ body: { model: MODEL, state: 10 ** 6 } }), 422, 'unknown-state', /1000000/],
  [
    'POST /api/conflict/explain',
    () => ({ body: { model: MODEL, state: 0, decisionMaker: 'Nobody' } }),
    422,
    'unknown-decision-maker',
    /Nobody/,
  ],
  ['POST /api/decisions', () => ({ body: { by: '', decisions: [] } }), 400, 'bad-request', /by/],
  [
    'POST /api/decisions',
    () => ({ body: { by: 'a', decisions: [{ kind: 'bless' }] } }),
    400,
    'bad-request',
    /decisions\.0/,
  ],
  [
    'POST /api/decisions',
    () => ({ body: { by: 'a', decisions: [{ kind: 'accept', report, finding: 's999' }] } }),
    404,
    'unknown-finding',
    /s999/,
  ],
  [
    'POST /api/decisions',
    () => ({ body: { by: 'a', decisions: [{ kind: 'accept', report, finding: 's1', start: 1 }] } }),
    409,
    'changed',
    /read again/,
  ],
  [
    'POST /api/decisions',
    () => ({ body: { by: 'a', decisions: [{ kind: 'correct-event', report, finding: 's1', changes: {} }] } }),
    422,
    'bad-decision',
    /no event/,
  ],
  [
    'POST /api/decisions',
    () => ({
      body: {
        by: 'a',
        decisions: [
          { kind: 'add-statement', report, statement: { content: [{ start: 0, end: 10 ** 6 }], act: 'state' } },
        ],
      },
    }),
    422,
    'bad-decision',
    /no text/,
  ],
  [
    'POST /api/decisions/log',
    () => ({ body: '{"kind":"accept"}', headers: { 'content-type': 'application/x-ndjson' } }),
    422,
    'bad-log',
    /line 1/,
  ],
  ['PUT /api/codebook', () => ({ body: { text: 'parties:\n  - nam: Veldria\n' } }), 422, 'bad-codebook', /parties/],
  ['GET /api/agreement', () => ({ query: { a: 'x', b: 'x' } }), 400, 'bad-request', /one coder/],
  ['GET /api/agreement', () => ({ query: { a: 'x', b: 'y' } }), 404, 'unknown-coder', /x/],
  ['GET /api/export', () => ({ query: { what: 'secrets' } }), 404, 'unknown-export', /secrets/],
  ['GET /api/export', () => ({ query: { what: 'titles', format: 'exe' } }), 422, 'unknown-format', /exe/],
  ['GET /api/imports/{import}', () => ({ params: { import: 'x' } }), 404, 'unknown-import', /x/],
  ['POST /api/imports', () => ({ body: new FormData() }), 400, 'bad-request', /files/],
  ['POST /api/queue/reread', () => ({ body: { which: 'nothing-like-it' } }), 404, 'unknown-report', /./],
  ['POST /api/example', () => ({}), 409, 'not-empty', /holds reports/],
];

describe('what is refused says why', () => {
  for (const [address, request, status, code, message] of CASES) {
    test(`${address} ${code} ${message.source}`, async () => {
      const answer = await ask(server, address, request());
      expect(answer.json).toMatchObject({ error: { code, message: expect.stringMatching(message) } });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    });
  }
});

const raw = async (path: string, init: RequestInit = {}, on: TestServer = server) => {
  const response = await on.app.request(`http://localhost${path}`, init);
  checkHeaders(response);
  return response;
};
const json = { 'content-type': 'application/json' };

test('bodies that are too long, of another type or no JSON', async () => {
  const post = (body: string, headers: Record<string, string>) =>
    raw('/api/decisions', { method: 'POST', body, headers });
  expect((await post(JSON.stringify({ by: 'a'.repeat(3000) }), json)).status).toBe(413);
  expect((await post('{"by":"a"}', { 'content-type': 'text/plain' })).status).toBe(415);
  expect((await post('{"by":"a"}', {})).status).toBe(415);
  expect((await post('{"by":', json)).status).toBe(400);
  expect((await post('', json)).status).toBe(400);
});

test('addresses that are none, and methods that are not there', async () => {
  expect((await raw('/api/nothing')).status).toBe(404);
  const wrong = await raw('/api/reports', { method: 'DELETE' });
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST, HEAD']);
});

test('another name, another site', async () => {
  const status = async (headers: Record<string, string>, method = 'GET') =>
    (
      await raw('/api/decisions/undo'.slice(0, method === 'GET' ? 14 : 99), {
        method,
        headers,
        ...(method === 'POST' ? { body: '{"by":"a"}' } : {}),
      })
    ).status;
  expect(await status({ host: 'evil.example' })).toBe(421);
  expect(await status({ host: 'localhost.evil.example' })).toBe(421);
  expect(await status({ host: 'localhost:4217' })).toBe(200);
  expect(await status({ host: '127.0.0.1' })).toBe(200);
  expect(await status({ host: '[::1]:80' })).toBe(200);
  expect(await status({ host: 'LOCALHOST' })).toBe(200);
  expect(await status({ ...json, origin: 'http://evil.example' }, 'POST')).toBe(403);
  expect(await status({ ...json, origin: 'null' }, 'POST')).toBe(403);
  expect(await status({ ...json, 'sec-fetch-site': 'cross-site' }, 'POST')).toBe(403);
  expect(await status({ ...json, 'sec-fetch-site': 'same-site' }, 'POST')).toBe(403);
  expect(
    await status({ ...json, origin: 'http://localhost', host: 'localhost', 'sec-fetch-site': 'same-origin' }, 'POST'),
  ).toBe(200);
});

test('a token lets in, as a header or as the cookie of a page', async () => {
  const guarded = serverOver(server.desk, { token: 'a token of some length', hosts: ['desk.example'] });
  const status = async (path: string, headers: Record<string, string> = {}) =>
    (await raw(path, { headers }, guarded)).status;
  expect(await status('/api/desk')).toBe(401);
  expect(await status('/openapi.json')).toBe(401);
  expect(await status('/api/health')).toBe(200);
  expect(await status('/api/desk', { authorization: 'Bearer wrong' })).toBe(401);
  expect(await status('/api/desk', { authorization: 'Bearer a token of some length' })).toBe(200);
  expect(await status('/api/desk?token=a+token+of+some+length')).toBe(401);
  expect(await status('/?token=wrong')).toBe(401);
  const enter = await raw('/reports?token=a+token+of+some+length&q=1', {}, guarded);
  expect([enter.status, enter.headers.get('location')]).toEqual([303, '/reports?q=1']);
  const cookie = enter.headers.get('set-cookie')!;
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Strict/);
  expect(cookie).not.toContain('a token');
  expect(await status('/api/desk', { cookie: cookie.split(';')[0]! })).toBe(200);
  expect(await status('/api/desk', { cookie: 'rapporteur=a token of some length' })).toBe(401);
  await guarded.drain();
});

test('read-only: nothing that writes, everything that reads', async () => {
  const still = serverOver(server.desk, { readOnly: true });
  const refused = await ask(still, 'POST /api/decisions/undo', { body: { by: 'a' } });
  expect([refused.status, refused.json.error.code]).toEqual([403, 'read-only']);
  expect((await ask(still, 'GET /api/desk')).json.readOnly).toBe(true);
  expect((await ask(still, 'POST /api/codebook/check', { body: { text: '' } })).status).toBe(200);
  await still.drain();
});
