import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCsvMatrix, toCsvMatrix } from './csv-matrix.ts';
import { toEdgeList } from './edge-list.ts';
import { fromGexf, toGexf } from './gexf.ts';
import { fromGraphml, toGraphml } from './graphml.ts';
import { NetworkFileError, type NetworkTable } from './network-table.ts';
import { fromUcinetDl, toUcinetDl } from './ucinet-dl.ts';

const label = fc.string({
  unit: fc.constantFrom('a', 'B', 'é', '<', '&', "'", ';', ' ', '😀', 'ß'),
  minLength: 1,
  maxLength: 8,
});
const labels = fc.uniqueArray(
  label.map((text) => text.trim() || 'x'),
  { minLength: 2, maxLength: 6 },
);
const weight = fc.constantFrom(-2, 0, 0, 1, 3, 0.5, -0.25);

const twoMode = fc.tuple(labels, labels).chain(([rows, columns]) =>
  fc
    .array(fc.array(weight, { minLength: columns.length, maxLength: columns.length }), {
      minLength: rows.length,
      maxLength: rows.length,
    })
    .map((weights): NetworkTable => ({ twoMode: true, rows: rows.map((row) => `r ${row}`), columns, weights })),
);
const oneMode = labels.chain((rows) =>
  fc.array(weight, { minLength: rows.length ** 2, maxLength: rows.length ** 2 }).map((cells): NetworkTable => {
    const n = rows.length;
    const weights = rows.map((_, i) => rows.map((_, j) => (i === j ? 0 : cells[Math.min(i, j) * n + Math.max(i, j)]!)));
    return { twoMode: false, rows, columns: rows, weights };
  }),
);

describe.each([
  ['CSV matrix', toCsvMatrix, fromCsvMatrix],
  ['UCINET DL', toUcinetDl, fromUcinetDl],
  ['GraphML', (table: NetworkTable) => toGraphml(table), fromGraphml],
  ['GraphML for visone', (table: NetworkTable) => toGraphml(table, { visone: true }), fromGraphml],
  ['GEXF', toGexf, fromGexf],
] as const)('%s', (_, write, read) => {
  test('what is written is read again', () => {
    fc.assert(
      fc.property(fc.oneof(twoMode, oneMode), (table) => {
        expect(read(write(table))).toEqual(table);
      }),
      { numRuns: 60 },
    );
  });
  test('the same network gives the same bytes', () => {
    fc.assert(
      fc.property(oneMode, (table) => {
        expect(write(structuredClone(table))).toBe(write(table));
      }),
      { numRuns: 10 },
    );
  });
});

describe('bad files are refused with a reason', () => {
  test.each([
    [
      'a matrix with a word for a weight',
      () => fromCsvMatrix('"";"a";"b"\n"a";0;x\n"b";1;0'),
      /"a" and "b" is no number/,
    ],
    ['a row too short', () => fromCsvMatrix('"";"a";"b"\n"a";0\n"b";1;0'), /"a" has 1 weights for 2 columns/],
    ['an empty file', () => fromCsvMatrix(''), /empty/],
    ['no DL at all', () => fromUcinetDl('hello'), /expected "dl n/],
    [
      'GEXF for GraphML',
      () => fromGraphml(toGexf({ twoMode: false, rows: ['a'], columns: ['a'], weights: [[0]] })),
      /expected <graphml>/,
    ],
    ['XML cut short', () => fromGraphml('<graphml><graph>'), NetworkFileError],
    ['a tie to nobody', () => fromGexf('<gexf><node id="a"/><edge source="a" target="z"/></gexf>'), /no such nodes/],
  ])('%s', (_, run, reason) => {
    expect(run).toThrow(NetworkFileError);
    expect(run).toThrow(reason);
  });
});

test('an edge list holds each tie once, fields quoted where needed', () => {
  const table: NetworkTable = {
    twoMode: false,
    rows: ['Veldria, state', 'Kasmor'],
    columns: ['Veldria, state', 'Kasmor'],
    weights: [
      [0, -1.5],
      [-1.5, 0],
    ],
  };
  expect(toEdgeList(table)).toBe('source,target,weight\r\n"Veldria, state",Kasmor,-1.5\r\n');
});
