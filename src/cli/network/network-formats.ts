import {
  type NetworkTable,
  statementsBehind,
  type Ties,
  toCsvMatrix,
  toEdgeList,
  toGexf,
  toGraphml,
  toRows,
  toUcinetDl,
} from '../../network/index.ts';
import type { Result } from './result.ts';

/** How one network is written, by the name given to `--format`. The readable summary and the event list are written elsewhere. */
export const NETWORK_FORMATS: Readonly<Record<string, (result: Result) => string>> = {
  json: (result) => `${JSON.stringify(asJson(result))}\n`,
  csv: ({ table }) => `${toCsvMatrix(table)}\n`,
  edges: ({ table }) => toEdgeList(table),
  dl: ({ table }) => `${toUcinetDl(table)}\n`,
  graphml: ({ table }) => toGraphml(table),
  visone: ({ table }) => toGraphml(table, { visone: true }),
  gexf: ({ table }) => toGexf(table),
};

export function tableOfTies({ options, rows, columns, matrix }: Ties): NetworkTable {
  return { twoMode: options.network === 'two-mode', rows, columns, weights: toRows(matrix) };
}

export function tiesOfTable({ twoMode, rows, columns, weights }: NetworkTable): Ties {
  const matrix = { rows: rows.length, columns: columns.length, cells: Float64Array.from(weights.flat()) };
  return { options: { network: twoMode ? 'two-mode' : 'one-mode' }, rows, columns, matrix };
}

/** What a machine reads: the matrix, the ids of the statements behind each cell, and the measures by name. */
export function asJson({ table, measures, network }: Result): object {
  const { rows, columns, weights } = table;
  if (!network) return { rows, columns, matrix: weights, ...measures };
  const { matrix, start, stop, middle } = network;
  return {
    rows,
    columns,
    matrix: toRows(matrix),
    statements: statementsBehind(network),
    start,
    stop,
    middle,
    ...measures,
  };
}
