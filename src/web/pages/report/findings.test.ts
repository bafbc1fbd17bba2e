import { expect, test } from 'vitest';
import type { RecordAnswer } from '../../api/contract.ts';
import { chosen, EVERYTHING, neighbour, nextUnreviewed } from './choose-findings.ts';
import { findingsOf } from './findings.ts';
import { foresee } from './foresee.ts';

const span = (start: number, text: string) => ({ start, end: start + text.length, text });
const actor = (id: string, name: string, party: string) => ({
  id,
  name,
  party,
  kind: 'person',
  country: null,
  sector: null,
  anonymous: false,
  mentions: [],
});
const statement = (id: string, start: number, more: object) => ({
  id,
  source: [],
  cue: [],
  content: [span(start, `words of ${id}`)],
  kind: 'indirect',
  speaker: null,
  party: null,
  target: null,
  act: 'state',
  via: null,
  within: null,
  moment: null,
  issues: [],
  confidence: 0.5,
  rule: 'test',
  ...more,
});
const RECORD = {
  actors: [
    actor('a1', 'Irsa Mail', 'a1'),
    actor('a2', 'Ilo Tarn', 'a3'),
    actor('a3', 'Kasmor', 'a3'),
    actor('a4', 'Veldria', 'a4'),
  ],
  statements: [
    statement('s3', 40, { speaker: 'a4', within: 's2' }),
    statement('s1', 90, { speaker: 'a4', confidence: 0.9 }),
    statement('s2', 20, { speaker: 'a2', party: 'a3', via: 'a1', act: 'accuse', target: 'a4' }),
  ],
  events: [
    {
      id: 'e1',
      type: 'ASSAULT',
      mode: null,
      trigger: [span(45, 'struck')],
      evidence: [],
      actors: ['a4'],
      recipients: [],
      place: null,
      moment: null,
      status: 'happened',
      claimedBy: 's3',
      sameAs: [],
      confidence: 0.4,
      rule: 'test',
    },
  ],
  positions: [],
  clashes: [],
  issues: [],
  warnings: [],
  marks: [],
  reviews: {},
  rejected: { statements: [], events: [] },
  unplaced: [],
} as unknown as RecordAnswer;
const ids = (record: RecordAnswer) => findingsOf(record).map(({ id }) => id);
const AT = '2024-05-01T10:00:00.000Z';
const on = (finding: string) => ({ report: 'r1', finding });

test('findings stand in reading order, what stands within another right after it', () => {
  expect(findingsOf(RECORD).map(({ id, depth }) => [id, depth])).toEqual([
    ['s2', 0],
    ['s3', 1],
    ['e1', 2],
    ['s1', 0],
  ]);
});

test('the chain tells through whom words come, outermost first', () => {
  const [, nested, event] = findingsOf(RECORD);
  expect(nested!.chain).toEqual(['Irsa Mail', 'Ilo Tarn', 'Veldria']);
  expect(event!.chain).toEqual(['Irsa Mail', 'Ilo Tarn', 'Veldria']);
});

test('statements within each other in a circle, which no reading has, are all shown and nothing hangs', () => {
  const circle = {
    ...RECORD,
    statements: [statement('x', 0, { within: 'y' }), statement('y', 9, { within: 'x' })],
    events: [],
  } as unknown as RecordAnswer;
  expect([...ids(circle)].sort()).toEqual(['x', 'y']);
});

test('a rejected finding keeps its place, and leaves it when it is accepted after all', () => {
  const rejected = foresee(RECORD, { kind: 'reject', ...on('s2') }, 'Ana', AT);
  expect(rejected.statements.map(({ id }) => id)).toEqual(['s3', 's1']);
  expect(ids(rejected)).toEqual(ids(RECORD));
  expect(findingsOf(rejected)[0]).toMatchObject({ id: 's2', state: 'rejected' });
  const accepted = foresee(rejected, { kind: 'accept', ...on('s2') }, 'Ben', AT);
  expect(accepted.rejected.statements).toEqual([]);
  expect(findingsOf(accepted)[0]).toMatchObject({ state: 'accepted', review: { by: 'Ben' } });
});

test('what was corrected stays so when it is accepted; a note decides nothing', () => {
  const corrected = foresee(RECORD, { kind: 'correct-statement', ...on('s1'), changes: { act: 'deny' } }, 'Ana', AT);
  expect(foresee(corrected, { kind: 'accept', ...on('s1') }, 'Ben', AT).reviews.s1?.state).toBe('corrected');
  const noted = foresee(RECORD, { kind: 'note-finding', ...on('s1'), text: 'look again' }, 'Ana', AT);
  expect(noted.reviews.s1).toMatchObject({ state: 'suggested', by: null, notes: [{ text: 'look again', by: 'Ana' }] });
});

test('filters keep what they name and nothing else', () => {
  const findings = findingsOf(RECORD);
  const left = (part: object) => chosen(findings, { ...EVERYTHING, ...part }).map(({ id }) => id);
  expect(left({ party: 'Kasmor' })).toEqual(['s2']);
  expect(left({ what: 'event' })).toEqual(['e1']);
  expect(left({ atMost: 0.4 })).toEqual(['e1']);
  expect(left({ act: 'promise' })).toEqual([]);
});

test('the next to review is found around the end, and none where all are decided', () => {
  const findings = findingsOf(foresee(RECORD, { kind: 'accept', ...on('s1') }, 'Ana', AT));
  expect(nextUnreviewed(findings, 'e1')?.id).toBe('s2');
  expect(neighbour(findings, 's1', 1)).toBeNull();
  expect(neighbour(findings, null, 1)?.id).toBe('s2');
  expect(
    nextUnreviewed(
      findings.filter(({ state }) => state !== 'suggested'),
      null,
    ),
  ).toBeNull();
});
