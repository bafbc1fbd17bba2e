import { describe, expect, test } from 'vitest';
import { type Reading, spanOf } from '../../record/index.ts';
import { agreementOf } from './agreement.ts';
import type { Coding } from './coding.ts';

const TEXT = 'Ana said that the mill would close. Bo denied that the weir was broken. The crowd blocked the bridge.';
const span = (words: string) => spanOf(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);

const ACTORS = ['Ana', 'Bo'].map((name) => ({
  id: name.toLowerCase(),
  name,
  kind: 'person',
  party: null,
  country: null,
  sector: null,
  anonymous: false,
  mentions: [span(name)],
}));

function said(id: string, cue: string, content: string, more: object = {}) {
  return {
    id,
    source: [],
    cue: [span(cue)],
    content: [span(content)],
    kind: 'indirect',
    speaker: 'ana',
    party: null,
    target: null,
    act: 'state',
    via: null,
    within: null,
    moment: null,
    issues: [],
    confidence: 1,
    rule: 'person',
    ...more,
  };
}

function blocked(trigger: string, more: object = {}) {
  return {
    id: 'e1',
    type: 'PROTEST',
    mode: null,
    trigger: [span(trigger)],
    evidence: [],
    actors: [],
    recipients: [],
    place: null,
    moment: null,
    status: 'happened',
    claimedBy: null,
    sameAs: [],
    confidence: 1,
    rule: 'person',
    ...more,
  };
}

function coding(coder: string, statements: object[], events: object[] = [], report: object = {}): Coding {
  const reading = {
    schema: 'rapporteur/reading@1',
    report: {
      id: 'r1',
      file: null,
      title: 'Mill',
      published: null,
      source: null,
      url: null,
      words: 20,
      text: TEXT,
      ...report,
    },
    actors: ACTORS,
    statements,
    events,
    positions: [],
    clashes: [],
    issues: [
      { id: 'mill', name: 'mill', terms: [] },
      { id: 'weir', name: 'weir', terms: [] },
    ],
    warnings: [],
  };
  return { coder, readings: [reading as unknown as Reading] };
}

const ONE = said('s1', 'said', 'the mill would close', { issues: ['mill'] });
const TWO = said('s2', 'denied', 'the weir was broken', { speaker: 'bo', act: 'deny' });

describe('agreement', () => {
  test('a coder agrees with itself, whatever the ids', () => {
    const again = [
      { ...ONE, id: 'x1' },
      { ...TWO, id: 'x2' },
    ];
    const { unitizing, fields, differences } = agreementOf([coding('A', [ONE, TWO]), coding('B', again)]);
    expect(unitizing[0]).toMatchObject({ kind: 'statement', both: 2, onlyA: 0, onlyB: 0, f1: 1 });
    expect(differences).toEqual([]);
    expect(fields.find(({ field }) => field === 'act')).toMatchObject({ alpha: 1, same: 1, units: 2 });
    expect(fields.find(({ field }) => field === 'target')).toMatchObject({ alpha: null, same: 1 });
  });

  test('contents that overlap by half are one unit; less, or another cue, are two', () => {
    const half = said('b1', 'said', 'that the mill would');
    const little = said('b2', 'said', 'close');
    const elsewhere = said('b3', 'denied', 'the mill would close');
    const both = (b: object) => agreementOf([coding('A', [ONE]), coding('B', [b])]).unitizing[0]!.both;
    expect([both(half), both(little), both(elsewhere)]).toEqual([1, 0, 0]);
  });

  test('the better of two overlaps wins, each finding once', () => {
    const loose = said('b1', 'said', 'that the mill would close');
    const exact = said('b2', 'said', 'the mill would close');
    const { differences } = agreementOf([coding('A', [ONE]), coding('B', [loose, exact])]);
    expect(differences.map(({ field, codes }) => [field, codes.map((code) => code?.finding ?? null)])).toEqual([
      ['found', [null, 'b1']],
      ['issues', ['s1', 'b2']],
    ]);
  });

  test('differences carry both quotations and both values', () => {
    const other = { ...TWO, act: 'reject', issues: ['weir'] };
    const { differences } = agreementOf([coding('A', [ONE, TWO]), coding('B', [other], [blocked('blocked')])]);
    expect(differences).toEqual([
      {
        report: 'r1',
        kind: 'statement',
        field: 'found',
        start: span('the mill').start,
        codes: [{ finding: 's1', words: 'the mill would close', value: null }, null],
      },
      {
        report: 'r1',
        kind: 'statement',
        field: 'act',
        start: span('the weir').start,
        codes: [
          { finding: 's2', words: 'the weir was broken', value: 'deny' },
          { finding: 's2', words: 'the weir was broken', value: 'reject' },
        ],
      },
      {
        report: 'r1',
        kind: 'statement',
        field: 'issues',
        start: span('the weir').start,
        codes: [
          { finding: 's2', words: 'the weir was broken', value: '' },
          { finding: 's2', words: 'the weir was broken', value: 'weir' },
        ],
      },
      {
        report: 'r1',
        kind: 'event',
        field: 'found',
        start: span('blocked').start,
        codes: [null, { finding: 'e1', words: 'blocked', value: null }],
      },
    ]);
  });

  test('precision and recall take the first as reference', () => {
    const { unitizing } = agreementOf([coding('A', [ONE, TWO]), coding('B', [ONE])]);
    expect(unitizing[0]).toMatchObject({ precision: 1, recall: 0.5, f1: 2 / 3 });
    expect(unitizing[1]).toMatchObject({ kind: 'event', precision: null, recall: null, f1: null });
  });

  test('three coders: every pair, and alpha over all, gaps left out', () => {
    const { unitizing, fields } = agreementOf([
      coding('A', [ONE, TWO]),
      coding('B', [ONE]),
      coding('C', [{ ...ONE, act: 'warn' }, TWO]),
    ]);
    expect(unitizing.filter(({ kind }) => kind === 'statement').map(({ a, b, both }) => [a, b, both])).toEqual([
      ['A', 'B', 1],
      ['A', 'C', 2],
      ['B', 'C', 1],
    ]);
    expect(fields.find(({ field }) => field === 'act')).toMatchObject({ units: 2, values: 5, same: 1 / 2 });
  });

  test('reports that not all have coded, or have in other words, are left out and named', () => {
    const longer = coding('B', [ONE], [], { text: `${TEXT} More.` });
    expect(agreementOf([coding('A', [ONE]), longer])).toMatchObject({
      reports: [],
      leftOut: ['Mill: the texts differ'],
    });
    const { leftOut, reports } = agreementOf([coding('A', [ONE]), { coder: 'B', readings: [] }]);
    expect([reports, leftOut]).toEqual([[], ['Mill: not coded by B']]);
  });
});
