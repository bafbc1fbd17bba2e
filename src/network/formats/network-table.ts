/** A network as every file format knows it: labels and weights. */
export interface NetworkTable {
  readonly twoMode: boolean;
  readonly rows: readonly string[];
  /** Equal to `rows` for one-mode networks. */
  readonly columns: readonly string[];
  readonly weights: readonly (readonly number[])[];
}

/** A file that does not hold a network. `line` is 1-based, null where the format has no lines to speak of. */
export class NetworkFileError extends Error {
  readonly line: number | null;
  constructor(message: string, line: number | null = null) {
    super(message);
    this.name = 'NetworkFileError';
    this.line = line;
  }
}

/** A weight as DNA writes it: whole numbers bare in a whole matrix, else six decimals. */
export function weightWriter(weights: readonly (readonly number[])[]): (weight: number) => string {
  const whole = weights.every((row) => row.every(Number.isInteger));
  return (weight) => (whole ? String(weight) : weight.toFixed(6));
}

/**
 * Throws unless the table has nodes, no two of a mode by one name, as many weights a row as columns, all of them numbers, and ties without
 * direction. `lineOf`: the line of a row in its file.
 */
export function checkTable(table: NetworkTable, lineOf: (row: number) => number | null = () => null): NetworkTable {
  const { rows, columns, weights, twoMode } = table;
  if (rows.length === 0) throw new NetworkFileError('the network has no nodes');
  for (const labels of twoMode ? [rows, columns] : [rows]) {
    const twice = labels.findIndex((label, i) => labels.indexOf(label) < i);
    if (twice >= 0) throw new NetworkFileError(`two nodes are called "${labels[twice]}"; rename one`);
  }
  weights.forEach((row, i) => {
    if (row.length !== columns.length) {
      throw new NetworkFileError(`row "${rows[i]}" has ${row.length} weights for ${columns.length} columns`, lineOf(i));
    }
    const bad = row.findIndex((weight) => !Number.isFinite(weight));
    if (bad >= 0) {
      throw new NetworkFileError(
        `the weight of "${rows[i]}" and "${columns[bad]}" is no number; write 0 for no tie`,
        lineOf(i),
      );
    }
    const directed = twoMode ? -1 : row.findIndex((weight, j) => j < i && !same(weight, weights[j]![i]!));
    if (directed >= 0) {
      throw new NetworkFileError(
        `"${rows[directed]}" to "${rows[i]}" is ${weights[directed]![i]}, the way back ${row[directed]}; ties here have no direction: make both the same`,
        lineOf(i),
      );
    }
  });
  return table;
}

/** Equal but for rounding. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** A tie as files of nodes and edges have it. */
export interface Edge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly line?: number;
}

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly mode: string;
}

/** Nodes and undirected edges as a table; two modes if the nodes have two. A tie may stand both ways, or twice, if it weighs the same. */
export function tableOf(nodes: readonly GraphNode[], edges: readonly Edge[]): NetworkTable {
  const modes = [...new Set(nodes.map((node) => node.mode))];
  if (modes.length > 2) throw new NetworkFileError(`nodes of ${modes.length} modes; a network has one or two`);
  const twoMode = modes.length === 2;
  const rows = nodes.filter((node) => !twoMode || node.mode === modes[0]);
  const columns = twoMode ? nodes.filter((node) => node.mode === modes[1]) : rows;
  const weights = rows.map(() => columns.map(() => 0));
  const row = new Map(rows.map((node, i) => [node.id, i]));
  const column = new Map(columns.map((node, j) => [node.id, j]));
  const given = new Map<string, number>();
  const labels = new Map(nodes.map((node) => [node.id, node.label]));
  const both = (source: string, target: string) =>
    `"${labels.get(source) ?? source}" and "${labels.get(target) ?? target}"`;
  for (const { source, target, weight, line = null } of edges) {
    if (!Number.isFinite(weight))
      throw new NetworkFileError(`the tie of ${both(source, target)} has no number as its weight`, line);
    const ends = [[source, target] as const, [target, source] as const];
    const known = ends.filter(([a, b]) => row.has(a) && column.has(b));
    if (known.length === 0)
      throw new NetworkFileError(`a tie of ${both(source, target)}: no such nodes, or of one mode`, line);
    for (const [a, b] of known) {
      const cell = `${row.get(a)} ${column.get(b)}`;
      const before = given.get(cell) ?? weight;
      if (before !== weight) {
        throw new NetworkFileError(
          `the tie of ${both(source, target)} stands twice, with weights ${before} and ${weight}; keep one`,
          line,
        );
      }
      given.set(cell, weight);
      weights[row.get(a)!]![column.get(b)!] = weight;
    }
  }
  return checkTable({
    twoMode,
    rows: rows.map((node) => node.label),
    columns: columns.map((node) => node.label),
    weights,
  });
}
