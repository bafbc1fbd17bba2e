import { assertReading, type Reading, spanOf } from '../../record/index.ts';
import type { ExportedReading } from './exported-reading.ts';

/** An invented report with everything that a format could trip over: formulas, quotation marks, emoji, a lone surrogate. */
export const TEXT =
  '🌊 Ostria opens gate “at once”\n\n"We, the river folk, reject it," said Ana Ruell of Belmar 🙂.\n=SUM(A1) was all that Ostria wrote; the crowd blocked the road.';

const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return spanOf(TEXT, start, start + words.length);
};

const moment = { from: '2031-05-01', to: '2031-05-02', grain: 'span', stated: true, span: null };

export const READING: Reading = assertReading({
  schema: 'rapporteur/reading@1',
  report: {
    id: 'r1',
    file: 'reports/2031-05-02-mill.txt',
    title: 'Ostria opens gate',
    published: '2031-05-02',
    source: 'River Mail',
    url: 'https://example.org/a?b=1',
    words: 24,
    text: TEXT,
  },
  actors: [
    {
      id: 'a1',
      name: 'Belmar',
      kind: 'government',
      party: 'a1',
      country: null,
      sector: 'GOV',
      anonymous: false,
      mentions: [span('Belmar')],
    },
    {
      id: 'a2',
      name: 'Ana Ruell',
      kind: 'person',
      party: 'a1',
      country: null,
      sector: null,
      anonymous: false,
      mentions: [span('Ana Ruell')],
    },
    {
      id: 'a3',
      name: '=Ostria',
      kind: 'government',
      party: 'a3',
      country: null,
      sector: 'GOV',
      anonymous: false,
      mentions: [span('Ostria')],
    },
  ],
  statements: [
    {
      id: 's1',
      source: [span('Ana Ruell')],
      cue: [span('said')],
      content: [span('"We, the river folk, reject it,"')],
      kind: 'direct',
      speaker: 'a2',
      party: 'a1',
      target: 'a3',
      act: 'reject',
      via: null,
      within: null,
      moment,
      issues: ['gates', 'levy'],
      confidence: 0.875,
      rule: 'test',
    },
    {
      id: 's2',
      source: [span('Ostria wrote')],
      cue: [span('wrote')],
      content: [span('=SUM(A1)'), span('all that')],
      kind: 'indirect',
      speaker: 'a3',
      party: 'a3',
      target: null,
      act: 'state',
      via: null,
      within: 's1',
      moment: null,
      issues: [],
      confidence: 0.5,
      rule: 'test',
    },
  ],
  events: [
    {
      id: 'e1',
      type: 'PROTEST',
      mode: 'obstruct',
      trigger: [span('blocked')],
      evidence: [span('the crowd blocked the road')],
      actors: ['a1'],
      recipients: ['a3'],
      place: null,
      moment,
      status: 'happened',
      claimedBy: 's2',
      sameAs: [],
      confidence: 0.75,
      rule: 'test',
    },
  ],
  positions: [{ party: 'a1', issue: 'gates', stance: 'rejects', condition: null, evidence: ['s1'] }],
  clashes: [{ a: 's1', b: 's2', kind: 'denial', why: 'one says, the other denies' }],
  issues: [
    { id: 'gates', name: 'gates', terms: ['gate'] },
    { id: 'levy', name: 'levy', terms: [] },
  ],
  warnings: [],
});

export const REVIEWED: ExportedReading = {
  reading: READING,
  reviews: new Map([
    ['s1', { state: 'accepted', by: 'Kim', at: '2031-05-03T10:00:00.000Z' }],
    ['e1', { state: 'corrected', by: 'Lee', at: '2031-05-03T11:00:00.000Z' }],
    ['s9', { state: 'rejected', by: 'Kim', at: '2031-05-03T12:00:00.000Z' }],
  ]),
  rejected: { statements: [{ ...READING.statements[1]!, id: 's9' as never }], events: [] },
};
