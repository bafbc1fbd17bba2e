import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeFolders } from '../store/desk-for-tests.ts';
import { ROUTES, type RouteAddress } from './contract/index.ts';
import { type Ask, ask, CODEBOOK, MODEL, newServer, type TestServer } from './server-for-tests.ts';

let server: TestServer;
let report = '';
let statement = '';
let party = '';
let issue = '';

beforeAll(async () => {
  server = await newServer(4);
  const found = (await ask(server, 'GET /api/statements', { query: { limit: 1 } })).json.lines[0];
  [report, statement] = [found.report, found.id];
  const [cell] = (await ask(server, 'GET /api/positions')).json.cells;
  [party, issue] = [cell.party, cell.issue];
});
afterAll(async () => {
  await server.close();
  removeFolders();
});

const upload = () => {
  const form = new FormData();
  form.append('files', new File(['Someone said that it rains.\nbroken\n'], 'notes.txt'));
  return form;
};

/** A request to every route that should go well. Those that change the desk come last. */
const HAPPY: Readonly<Record<RouteAddress, () => Ask>> = {
  'GET /api/health': () => ({}),
  'GET /api/desk': () => ({}),
  'GET /api/coders': () => ({}),
  'GET /api/queue': () => ({}),
  'GET /api/reports': () => ({ query: { once: true, order: 'date', limit: 2 } }),
  'GET /api/reports/{report}': () => ({ params: { report } }),
  'GET /api/reports/{report}/copies': () => ({ params: { report } }),
  'GET /api/reports/{report}/reading': () => ({ params: { report } }),
  'GET /api/reports/{report}/findings/{finding}': () => ({ params: { report, finding: statement } }),
  'POST /api/read': () => ({
    body: { text: '“We will not leave,” Mara Venn said on Tuesday.', published: '2031-04-02' },
  }),
  'GET /api/statements': () => ({ query: { text: 'water', state: 'suggested', maxConfidence: '0.99' } }),
  'GET /api/events': () => ({ query: { order: 'doubt' } }),
  'GET /api/search': () => ({ query: { text: 'dam' } }),
  'GET /api/actors': () => ({ query: { limit: 3 } }),
  'GET /api/actors/{name}': () => ({ params: { name: party } }),
  'POST /api/actors/merge-preview': () => ({ body: { names: [party], into: 'Another' } }),
  'POST /api/actors/split-preview': () => ({ body: { name: party, mentions: [party], as: 'Another', report: null } }),
  'GET /api/issues': () => ({}),
  'GET /api/positions': () => ({ query: { asOf: '2024-04-12' } }),
  'GET /api/positions/cell': () => ({ query: { party, issue } }),
  'GET /api/clashes': () => ({ query: { limit: 5 } }),
  'GET /api/chronology': () => ({ query: { from: '2024-04-01', to: '2024-04-30', party } }),
  'GET /api/network': () => ({ query: { isolates: true } }),
  'GET /api/network/tie': () => ({ query: { a: party, b: 'Kasmor' } }),
  'GET /api/network/windows': () => ({ query: { unit: 'days', size: 3 } }),
  'GET /api/conflict/draft': () => ({}),
  'POST /api/conflict/solve': () => ({ body: { model: MODEL } }),
  'POST /api/conflict/explain': () => ({ body: { model: MODEL, state: 0, concept: 'nash' } }),
  'POST /api/conflict/unlock': () => ({ body: { model: MODEL, state: 0, concept: 'gmr' } }),
  'POST /api/conflict/sensitivity': () => ({ body: { model: MODEL, runs: 10, concepts: ['nash'] } }),
  'GET /api/brief': () => ({ query: { section: 'positions', since: '2024-04-04' } }),
  'GET /api/decisions': () => ({ query: { limit: 10 } }),
  'GET /api/decisions/unplaced': () => ({}),
  'GET /api/exports': () => ({}),
  'GET /api/codebook': () => ({}),
  'POST /api/codebook/check': () => ({ body: { text: 'parties:\n  - nam: Veldria\n' } }),
  'POST /api/decisions': () => ({ body: { by: 'ann', decisions: [{ kind: 'accept', report, finding: statement }] } }),
  'POST /api/decisions/undo': () => ({ body: { by: 'ann' } }),
  'POST /api/decisions/redo': () => ({ body: { by: 'ann' } }),
  'PATCH /api/reports/{report}': () => ({ params: { report }, body: { by: 'bo', changes: { source: 'Courier' } } }),
  'GET /api/agreement': () => ({ query: { a: 'ann', b: 'bo' } }),
  'GET /api/decisions/log': () => ({}),
  'POST /api/decisions/log': () => ({ body: '\n', headers: { 'content-type': 'application/x-ndjson' } }),
  'GET /api/export': () => ({ query: { what: 'titles' } }),
  'GET /api/imports': () => ({}),
  'POST /api/imports': () => ({ body: upload() }),
  'GET /api/imports/{import}': () => ({ params: { import: 'none' } }),
  'GET /api/imports/{import}/events': () => ({ params: { import: 'none' } }),
  'DELETE /api/imports/{import}': () => ({ params: { import: 'none' } }),
  'GET /api/changes': () => ({}),
  'POST /api/reports': () => ({ body: { reports: [{ text: 'Mara Venn said that she will come.', title: 'Coming' }] } }),
  'PUT /api/reports/{report}/text': () => ({ params: { report }, body: { text: 'Mara Venn said no.' } }),
  'POST /api/queue/reread': () => ({ body: { which: 'failed' } }),
  'PUT /api/codebook': () => ({ body: { text: CODEBOOK } }),
  'POST /api/example': () => ({}),
};
/** Refused with reason in this order, or told of in another test. */
const STATUS: Readonly<Partial<Record<RouteAddress, number>>> = {
  'GET /api/imports/{import}': 404,
  'GET /api/imports/{import}/events': 404,
  'DELETE /api/imports/{import}': 404,
  'POST /api/example': 409,
};
/** A stream has no end to wait for. */
const STREAMS: readonly string[] = ['GET /api/changes'];

describe('every route of the table', () => {
  for (const [address, request] of Object.entries(HAPPY) as [RouteAddress, () => Ask][]) {
    if (STREAMS.includes(address)) continue;
    test(`${address} answers in its own shape`, async () => {
      const route = ROUTES[address];
      const wanted = STATUS[address] ?? ('status' in route ? route.status : 200);
      const answer = await ask(server, address, request());
      expect([answer.status, wanted < 400 ? answer.json?.error?.code : null]).toEqual([
        wanted,
        wanted < 400 ? undefined : null,
      ]);
    });
  }
});
