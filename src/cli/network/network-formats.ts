import {
  type Network,
  type NetworkTable,
  statementsBehind,
  toCsvMatrix,
  toEdgeList,
  toGexf,
  toGraphml,
  toRows,
  toUcinetDl,
} from '../../network/index.ts';

/** How one network is written, by the name given to `--format`. The readable summary and the event list are written elsewhere. */
export const NETWORK_FORMATS: Readonly<Record<string, (network: Network) => string>> = {
  json: (network) => `${JSON.stringify(asJson(network))}\n`,
  csv: (network) => `${toCsvMatrix(tableOf(network))}\n`,
  edges: (network) => toEdgeList(tableOf(network)),
  dl: (network) => `${toUcinetDl(tableOf(network))}\n`,
  graphml: (network) => toGraphml(tableOf(network)),
  visone: (network) => toGraphml(tableOf(network), { visone: true }),
  gexf: (network) => toGexf(tableOf(network)),
};

export function tableOf({ options, rows, columns, matrix }: Network): NetworkTable {
  return { twoMode: options.network === 'two-mode', rows, columns, weights: toRows(matrix) };
}

/** What a machine reads: the matrix and the ids of the statements behind each cell. */
export function asJson(network: Network): object {
  const { rows, columns, matrix, start, stop, middle } = network;
  return { rows, columns, matrix: toRows(matrix), statements: statementsBehind(network), start, stop, middle };
}
