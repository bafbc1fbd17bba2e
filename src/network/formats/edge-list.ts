import { parseDelimited } from './delimited.ts';
import { type Edge, NetworkFileError, type NetworkTable, tableOf } from './network-table.ts';

/** Ties that are not 0, one a line: source, target, weight; RFC 4180. One-mode ties stand once. Nodes without ties are not in it. */
export function toEdgeList(table: NetworkTable): string {
  const lines = tiesOf(table).map(({ row, column, weight }) =>
    [field(table.rows[row]!), field(table.columns[column]!), weight].join(','),
  );
  return `${['source,target,weight', ...lines].join('\r\n')}\r\n`;
}

/** Column names by which an edge list is known; the first two must be there, a missing weight is 1. */
const NAMES = [
  ['source', 'from', 'source label'],
  ['target', 'to', 'target label'],
  ['weight', 'value'],
] as const;

/** Whether these are the columns of an edge list. */
export function isEdgeListHead(columns: readonly string[]): boolean {
  const [source, target] = placesOf(columns);
  return source !== -1 && target !== -1;
}

/**
 * Reads a list of ties with a head (source, target and, if there are weights, weight). A list does not say how many modes its network has:
 * `twoMode` says that sources and targets are of different kinds. Nodes come in the order of their first tie; those of one mode by name.
 */
export function fromEdgeList(text: string, twoMode = false): NetworkTable {
  const [head, ...rows] = parseDelimited(text);
  if (!head) throw new NetworkFileError('the file is empty');
  const [source, target, weight] = placesOf(head.cells) as [number, number, number];
  if (source === -1 || target === -1)
    throw new NetworkFileError(
      `expected the columns source, target, weight; found ${head.cells.join(', ')}`,
      head.line,
    );
  const edges = rows.map(({ cells, line }): Edge => {
    const [from, to] = [cells[source] ?? '', cells[target] ?? ''];
    if (from === '' || to === '') throw new NetworkFileError('a tie needs a source and a target', line);
    const written = weight === -1 ? '1' : (cells[weight] ?? '');
    return {
      source: `s ${from}`,
      target: `${twoMode ? 't' : 's'} ${to}`,
      weight: written === '' ? Number.NaN : Number(written),
      line,
    };
  });
  const ids = [...new Set(edges.flatMap((edge) => [edge.source, edge.target]))].sort();
  return tableOf(
    ids.map((id) => ({ id, label: id.slice(2), mode: id.slice(0, 1) })),
    edges,
  );
}

function placesOf(columns: readonly string[]): number[] {
  const known = columns.map((name) => name.trim().toLowerCase());
  return NAMES.map((names) => known.findIndex((name) => (names as readonly string[]).includes(name)));
}

export interface Tie {
  readonly row: number;
  readonly column: number;
  readonly weight: number;
}

/** Ties that are not 0; of a one-mode network those on and above the diagonal. */
export function tiesOf({ twoMode, weights }: NetworkTable): Tie[] {
  return weights.flatMap((cells, row) =>
    cells.flatMap((weight, column) => (weight === 0 || (!twoMode && column < row) ? [] : [{ row, column, weight }])),
  );
}

function field(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
