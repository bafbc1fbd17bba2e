import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CodedStatement } from './coded-statement.ts';
import { codeStatements, levelsOf } from './coding.ts';
import { options, said } from './debate-for-tests.ts';
import { toRows } from './matrix.ts';
import type { Network } from './network.ts';
import { oneMode } from './one-mode.ts';
import { AGGREGATIONS, checkOptions, DUPLICATES, type NetworkOptions, NORMALIZATIONS } from './options.ts';
import { selectStatements } from './select-statements.ts';
import { calendarWindows, eventWindows } from './time-windows.ts';
import { twoMode } from './two-mode.ts';

/** Debates whose qualifier is agreement, a scale or a word. */
const debate = fc
  .constantFrom<readonly (boolean | number | string)[]>([true, false], [-3, -1, 0, 2], ['frame', 'fact', 'value'])
  .chain((stances) =>
    fc.array(
      fc.record({
        actor: fc.constantFrom('Veldria', 'Kasmor', 'Lakes Union', 'Farmers', 'Dam workers'),
        concept: fc.constantFrom('Gate schedule', 'Inspectors', 'Compensation'),
        stance: fc.constantFrom(...stances),
        day: fc.integer({ min: 1, max: 28 }),
        month: fc.constantFrom('2023-12', '2024-01'),
        report: fc.constantFrom('A', 'B', 'C'),
      }),
      { minLength: 1, maxLength: 40 },
    ),
  )
  .map((rows) =>
    rows.map(({ actor, concept, stance, day, month, report }) =>
      said(actor, concept, stance, `${month}-${String(day).padStart(2, '0')}`, report),
    ),
  );

const anyOptions = fc
  .record({
    network: fc.constantFrom('one-mode' as const, 'two-mode' as const),
    aggregation: fc.constantFrom(...AGGREGATIONS),
    normalization: fc.constantFrom(...NORMALIZATIONS),
    duplicates: fc.constantFrom(...DUPLICATES),
    isolates: fc.boolean(),
    mode: fc.constantFrom('dna' as const, 'rapporteur' as const),
  })
  .map((changes) => options(changes))
  .filter((made) => {
    try {
      checkOptions(made);
      return true;
    } catch {
      return false;
    }
  });

/** The network of the selected statements within a window, made anew. */
function fromScratch(statements: readonly CodedStatement[], made: NetworkOptions, inside: readonly CodedStatement[]) {
  const levels = levelsOf(statements, made.qualifier);
  const coding = codeStatements(inside, levels, made, made.isolates ? statements : inside);
  const two = made.network === 'two-mode';
  return {
    rows: coding.rows,
    columns: two ? coding.columns : coding.rows,
    matrix: toRows(two ? twoMode(coding, made) : oneMode(coding, made)),
  };
}

function plain({ rows, columns, matrix }: Network) {
  return { rows, columns, matrix: toRows(matrix) };
}

test('a window of days equals the network of its statements made anew, to the last bit, whatever the options', () => {
  fc.assert(
    fc.property(debate, anyOptions, fc.integer({ min: 1, max: 20 }), (statements, made, size) => {
      const selected = selectStatements(statements, made);
      for (const window of calendarWindows(statements, made, { unit: 'days', size })) {
        const [start, stop] = [Date.parse(`${window.start}Z`), Date.parse(`${window.stop}Z`)];
        const inside = selected.filter(({ time }) => time >= start && time <= stop);
        expect(window.coding.statements).toEqual(inside);
        expect(plain(window)).toEqual(fromScratch(statements, made, inside));
      }
    }),
    { numRuns: 400 },
  );
});

test('a window of events does, too', () => {
  fc.assert(
    fc.property(debate, anyOptions, fc.integer({ min: 1, max: 9 }), (statements, made, size) => {
      const selected = selectStatements(statements, made);
      const windows = [...eventWindows(statements, made, size)];
      const half = Math.floor(size / 2);
      expect(windows).toHaveLength(Math.max(0, selected.length - 2 * half));
      windows.forEach((window, i) => {
        expect(plain(window)).toEqual(fromScratch(statements, made, selected.slice(i, i + 2 * half + 1)));
      });
    }),
    { numRuns: 400 },
  );
});
