import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTS, PLOVER_TYPES, type Reading, validateReading } from '../record/index.ts';
import { chronologyOf } from './chronology/chronology.ts';
import { findClashes } from './clashes/clashes.ts';
import { completeReading } from './complete-reading.ts';
import { type Citation, joinReadings } from './dispute.ts';
import { proposeIssues } from './issues/propose-issues.ts';
import { findPositions } from './positions/positions.ts';
import { type Does, readingOf, type Says } from './reading-for-tests.ts';

const WHO = ['Rhea Lund of Ostvar', 'Tarn Holm of Ostvar', 'Ivo Brandt of Meru', '?an aide of Meru', 'Selm', ''];
const WORDS = [
  'that the port be opened at once',
  'it would come if the troops go',
  'seven people were wounded at the harbour',
  'no seven people were wounded',
  'they fired first, “and they know it”',
  'there is no offer',
  'the claim is a lie',
  'we will not discuss the prisoners',
  '',
];
const says = fc.record(
  {
    who: fc.constantFrom(...WHO),
    act: fc.constantFrom(...ACTS),
    cue: fc.constantFrom('said', 'denied', 'refused', 'did not rule out', 'was quoted'),
    words: fc.constantFrom(...WORDS.filter(Boolean)),
    to: fc.constantFrom(...WHO),
    on: fc.subarray(['port', 'prisoners', 'talks', 'troops']),
  },
  { requiredKeys: ['who', 'act', 'cue', 'words', 'to', 'on'] },
) as fc.Arbitrary<Says>;
const does = fc.record({
  type: fc.constantFrom(...PLOVER_TYPES),
  who: fc.constantFrom('Ostvar', 'Meru', 'Selm'),
  trigger: fc.constantFrom('signed the port deal', 'fired', 'killed', 'withdrew the troops', 'demanded'),
  day: fc.constantFrom('2031-03-01', '2031-03-02', '2031-04-01'),
  status: fc.constantFrom('happened' as const, 'planned' as const, 'denied' as const),
}) as fc.Arbitrary<Does>;
const readings = fc
  .array(
    fc.record({
      published: fc.constantFrom('2031-03-02', '2031-03-03', '2031-04-02'),
      says: fc.array(says, { maxLength: 5 }),
      does: fc.array(does, { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((reports) => reports.map((report, index) => readingOf({ id: `r${index}`, ...report })));

const all = (list: readonly Reading[]) => {
  const dispute = joinReadings(list);
  const clashes = findClashes(dispute);
  return {
    positions: findPositions(dispute),
    clashes,
    happenings: chronologyOf(dispute, clashes),
    issues: proposeIssues(dispute),
  };
};

describe('for any readings', () => {
  test('the order in which they come does not matter', () => {
    fc.assert(
      fc.property(readings, (list) => {
        expect(all([...list].reverse())).toEqual(all(list));
      }),
      { numRuns: 60 },
    );
  });

  test('a report that speaks of nothing here changes nothing', () => {
    const other = readingOf({
      id: 'zz',
      published: '2031-03-03',
      says: [{ who: 'Olla Prent of Farland', act: 'demand', words: 'that lighthouses be painted' }],
    });
    fc.assert(
      fc.property(readings, (list) => {
        expect(all([...list, other])).toEqual(all(list));
      }),
      { numRuns: 60 },
    );
  });

  test('a report given twice counts once', () => {
    fc.assert(
      fc.property(readings, (list) => {
        expect(all([...list, ...list])).toEqual(all(list));
      }),
      { numRuns: 30 },
    );
  });

  test('every citation points at a finding, and every condition quotes its report', () => {
    fc.assert(
      fc.property(readings, (list) => {
        const known = new Set(
          list.flatMap(({ report, statements, events }) =>
            [...statements, ...events].map(({ id }) => `${report.id}#${id}`),
          ),
        );
        const texts = new Map<string, string>(list.map(({ report }) => [report.id, report.text]));
        const { positions, clashes, happenings, issues } = all(list);
        const cited: Citation[] = [
          ...positions.flatMap(({ evidence }) => evidence.map(({ cite }) => cite)),
          ...clashes.flatMap(({ a, b }) => [a, b]),
          ...happenings.flatMap(({ mentions }) => mentions),
          ...issues.flatMap(({ examples }) => examples),
        ];
        for (const { report, id } of cited) expect(known).toContain(`${report}#${id}`);
        for (const { condition } of positions) {
          if (condition)
            expect(texts.get(condition.report)!.slice(condition.span.start, condition.span.end)).toBe(
              condition.span.text,
            );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('every event stands in exactly one happening', () => {
    fc.assert(
      fc.property(readings, (list) => {
        const mentions = all(list).happenings.flatMap((one) => one.mentions.map(({ report, id }) => `${report}#${id}`));
        expect(new Set(mentions).size).toBe(mentions.length);
        expect(mentions).toHaveLength(list.reduce((sum, { events }) => sum + events.length, 0));
      }),
      { numRuns: 30 },
    );
  });

  test('a completed reading is valid', () => {
    fc.assert(
      fc.property(readings, (list) => {
        for (const reading of list) expect(validateReading(completeReading(reading))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

test('a completed reading keeps what others lay in a party’s mouth out of its positions', () => {
  const told = readingOf({
    id: 'r',
    published: '2031-03-02',
    says: [
      { who: 'Ivo Brandt of Meru', words: 'Ostvar insists on the whole port' },
      { who: 'Ostvar', act: 'demand', words: 'the whole port', on: ['port'], within: 0 },
      { who: 'Rhea Lund of Ostvar', act: 'deny', words: 'there is no offer', on: ['port'] },
      { who: 'Rhea Lund of Ostvar', act: 'demand', words: 'that the captives be freed', on: ['prisoners'] },
    ],
  });
  expect(completeReading(told).positions).toEqual([
    { party: 'a-ostvar', issue: 'prisoners', stance: 'demands', condition: null, evidence: ['s4'] },
  ]);
});

test('ten thousand statements are compared in good time', () => {
  const many = Array.from({ length: 1000 }, (_, index) =>
    readingOf({
      id: `r${index}`,
      published: '2031-03-02',
      says: WORDS.filter(Boolean).map((words, at) => ({
        who: WHO[(index + at) % 5]!,
        words: `${words} ${index}`,
        act: ACTS[(index + at) % ACTS.length]!,
        to: 'Meru',
        on: ['port'],
      })),
      does: [{ type: 'ASSAULT', who: 'Ostvar', to: 'Meru', trigger: 'killed', day: '2031-03-01', by: 0 }],
    }),
  );
  const start = process.cpuUsage().user;
  all(many);
  expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(10);
});
