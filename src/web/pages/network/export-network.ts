import type { NetworkTable } from '../../../network/index.ts';
import type { NetworkAnswer } from '../../api/contract.ts';

export const FILES = {
  graphml: ['GraphML', 'application/xml'],
  gexf: ['GEXF', 'application/xml'],
  'ties.csv': ['CSV of ties', 'text/csv'],
  'matrix.csv': ['CSV matrix', 'text/csv'],
} as const;
export type FileKind = keyof typeof FILES;

/** The network shown as a file for other programs. What writes it is loaded when it is asked for. */
export async function networkFile(
  answer: Pick<NetworkAnswer, 'nodes' | 'edges' | 'options'>,
  kind: FileKind,
): Promise<string> {
  const { toCsvMatrix, toEdgeList, toGexf, toGraphml } = await import('../../../network/index.ts');
  const write = { graphml: toGraphml, gexf: toGexf, 'ties.csv': toEdgeList, 'matrix.csv': toCsvMatrix }[kind];
  return write(tableOf(answer));
}

/** Nodes and ties as rows and columns of weights. */
export function tableOf({ nodes, edges, options }: Pick<NetworkAnswer, 'nodes' | 'edges' | 'options'>): NetworkTable {
  const twoMode = options.network === 'two-mode';
  const rows = nodes.filter(({ mode }) => mode === 1);
  const columns = twoMode ? nodes.filter(({ mode }) => mode === 2) : rows;
  const row = new Map(rows.map(({ id }, index) => [id, index]));
  const column = new Map(columns.map(({ id }, index) => [id, index]));
  const weights = rows.map(() => columns.map(() => 0));
  const put = (i: number | undefined, j: number | undefined, weight: number) => {
    const line = i === undefined ? undefined : weights[i];
    if (line && j !== undefined) line[j] = weight;
  };
  for (const { source, target, weight } of edges) {
    put(row.get(source), column.get(target), weight);
    if (!twoMode) put(row.get(target), column.get(source), weight);
  }
  return { twoMode, rows: rows.map(({ label }) => label), columns: columns.map(({ label }) => label), weights };
}
