import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCsvMatrix, toCsvMatrix } from './csv-matrix.ts';
import { fromEdgeList, toEdgeList } from './edge-list.ts';
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
    ['ties with a direction', () => fromCsvMatrix('"";"a";"b"\n"a";0;1\n"b";2;0'), /"a" to "b" is 1, the way back 2/],
    ['two nodes by one name', () => fromCsvMatrix('"";"a";"a"\n"a";0;1\n"a";1;0'), /two nodes are called "a"/],
    [
      'a tie given twice',
      () => fromEdgeList('source,target,weight\na,b,1\nb,a,2'),
      /stands twice, with weights 1 and 2/,
    ],
    [
      'an edge list with a word for a weight',
      () => fromEdgeList('source,target,weight\na,b,x'),
      /no number as its weight/,
    ],
    ['no edge list at all', () => fromEdgeList('actor,issue\na,b'), /expected the columns source, target, weight/],
    ['a quotation mark left open', () => fromCsvMatrix('"";"a\n"a";0'), NetworkFileError],
    ['a DL edge list', () => fromUcinetDl('dl n = 2, format = edgelist1\ndata:\n1 2'), /"edgelist1" is not read/],
    [
      'a DL with too few weights',
      () => fromUcinetDl('dl n = 2, format = fullmatrix\nlabels:\na\nb\ndata:\n0 1 1'),
      /4 weights expected .* found 3/,
    ],
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

describe('what others write', () => {
  const TABLE: NetworkTable = {
    twoMode: false,
    rows: ['Kasmor', 'Veldria, state'],
    columns: ['Kasmor', 'Veldria, state'],
    weights: [
      [0, -1.5],
      [-1.5, 0],
    ],
  };
  test('a matrix with commas, of R with and without an empty corner', () => {
    expect(fromCsvMatrix('"","Kasmor","Veldria, state"\r\n"Kasmor",0,-1.5\r\n"Veldria, state",-1.5,0\r\n')).toEqual(
      TABLE,
    );
    expect(fromCsvMatrix('Kasmor\t"Veldria, state"\nKasmor\t0\t-1.5\n"Veldria, state"\t-1.5\t0')).toEqual(TABLE);
  });
  test('an edge list without weights, or with both ways of a tie', () => {
    expect(fromEdgeList('From;To\nKasmor;"Veldria, state"\n').weights).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(fromEdgeList('source,target,weight\nKasmor,"Veldria, state",-1.5\n"Veldria, state",Kasmor,-1.5')).toEqual(
      TABLE,
    );
  });
  test('GraphML whose keys are numbered, as networkx and igraph write it', () => {
    const text = `<graphml><key id="d1" for="edge" attr.name="weight" attr.type="double"/><key id="d0" for="node" attr.name="label"/>
      <key id="w" for="node" attr.name="weight"/>
      <graph edgedefault="undirected"><node id="0"><data key="d0">Kasmor</data><data key="w">7</data></node><node id="Veldria, state"/>
      <edge source="0" target="Veldria, state"><data key="d1">-1.5</data></edge></graph></graphml>`;
    expect(fromGraphml(text)).toEqual(TABLE);
  });
  test('GEXF of Gephi, whose attributes are numbered', () => {
    const text = `<gexf xmlns:viz="http://gexf.net/1.3/viz"><graph><attributes class="node"><attribute id="0" title="Mode" type="integer"/></attributes>
      <nodes><node id="1" label="Kasmor"><attvalues><attvalue for="0" value="1"/></attvalues></node>
      <node id="2" label="Dam"><attvalues><attvalue for="0" value="2"/></attvalues></node></nodes>
      <edges><edge source="2" target="1"/></edges></graph></gexf>`;
    expect(fromGexf(text)).toEqual({ twoMode: true, rows: ['Kasmor'], columns: ['Dam'], weights: [[1]] });
  });
  test('DL with labels in a line and the head in two', () => {
    expect(
      fromUcinetDl('dl n=2\nformat = fullmatrix\nlabels:\nKasmor, "Veldria, state"\ndata:\n0 -1.5 -1.5\n0'),
    ).toEqual(TABLE);
  });
});

test('an edge list is read again: of two modes if told so, without the nodes that have no tie', () => {
  fc.assert(
    fc.property(fc.oneof(twoMode, oneMode), (table) => {
      const has = (cells: readonly number[]) => cells.some((weight) => weight !== 0);
      const row = table.rows.filter((_, i) => has(table.weights[i]!)).sort();
      fc.pre(row.length > 0);
      const again = fromEdgeList(toEdgeList(table), table.twoMode);
      expect(again.rows).toEqual(row);
      const weight = (from: NetworkTable, a: string, b: string) =>
        from.weights[from.rows.indexOf(a)]?.[from.columns.indexOf(b)] ?? 0;
      for (const a of table.rows) for (const b of table.columns) expect(weight(again, a, b)).toBe(weight(table, a, b));
    }),
    { numRuns: 60 },
  );
});

test('a tie with oneself is kept', () => {
  const table: NetworkTable = {
    twoMode: false,
    rows: ['a', 'b'],
    columns: ['a', 'b'],
    weights: [
      [2, 1],
      [1, 0],
    ],
  };
  for (const again of [fromGraphml(toGraphml(table)), fromGexf(toGexf(table)), fromEdgeList(toEdgeList(table))]) {
    expect(again).toEqual(table);
  }
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
