import type { CodedStatement } from './coded-statement.ts';
import { computeNetwork, type Network } from './network.ts';
import { WindowTies } from './window-ties.ts';

/** How far one report drives a tie: its least and greatest weight when any one report is left out, and which one that is. */
export interface TieRange {
  readonly row: string;
  readonly column: string;
  readonly weight: number;
  readonly least: number;
  readonly greatest: number;
  /** The document without which the tie is least (greatest); null if it is so with all of them. */
  readonly leastWithout: string | null;
  readonly greatestWithout: string | null;
}

/** Every tie that is not 0, with its range. */
export function leaveOneOut(statements: readonly CodedStatement[], network: Network): TieRange[] {
  const { rows, columns, options } = network;
  const { cells } = network.matrix;
  const [least, greatest] = [Float64Array.from(cells), Float64Array.from(cells)];
  const without = { least: new Map<number, string>(), greatest: new Map<number, string>() };
  const visit: Visit = (document, cell, weight) => {
    if (weight < least[cell]!) {
      least[cell] = weight;
      without.least.set(cell, document);
    }
    if (weight > greatest[cell]!) {
      greatest[cell] = weight;
      without.greatest.set(cell, document);
    }
  };
  if (leavesOthersAlone(network)) byTakingOut(network, visit);
  else byMakingAnew(statements, network, visit);
  const symmetric = options.network === 'one-mode';
  return rows.flatMap((row, i) =>
    columns.flatMap((column, j) => {
      const cell = i * columns.length + j;
      if (cells[cell] === 0 || (symmetric && j <= i)) return [];
      return [
        {
          row,
          column,
          weight: cells[cell]!,
          least: least[cell]!,
          greatest: greatest[cell]!,
          leastWithout: without.least.get(cell) ?? null,
          greatestWithout: without.greatest.get(cell) ?? null,
        },
      ];
    }),
  );
}

/** Takes the weight that a cell has without a document. */
type Visit = (document: string, cell: number, weight: number) => void;

/**
 * Whether the other reports count as before when one is left out: not if it held the first of duplicates in several. Ties between actors
 * who share nothing (text qualifiers) are left to the slow way as well.
 */
export function leavesOthersAlone({ options, coding }: Network): boolean {
  const apart = options.duplicates === 'include' || options.duplicates === 'document';
  return apart && options.network === 'one-mode' && coding.levels.kind !== 'text';
}

/** Each document's statements leave and come back; only ties of their actors change. */
function byTakingOut({ coding, options, rows }: Network, visit: Visit): void {
  const n = rows.length;
  const ties = new WindowTies(coding, { ...options, isolates: true }, n);
  const places = new Map<string, number[]>();
  coding.statements.forEach(({ document }, s) => {
    ties.enter(s);
    const list = places.get(document) ?? [];
    places.set(document, list);
    list.push(s);
  });
  for (const [document, list] of places) {
    for (const s of list) ties.leave(s);
    for (const a of new Set(list.map((s) => coding.row[s]!))) {
      const weights = ties.tiesOf(a);
      for (let b = 0; b < n; b++) if (a !== b) visit(document, Math.min(a, b) * n + Math.max(a, b), weights[b]!);
    }
    for (const s of list) ties.enter(s);
  }
}

/** One network a document. */
function byMakingAnew(statements: readonly CodedStatement[], network: Network, visit: Visit): void {
  const { rows, columns, options } = network;
  for (const document of new Set(network.coding.statements.map((statement) => statement.document))) {
    const rest = computeNetwork(
      statements.filter((statement) => statement.document !== document),
      options,
    );
    const row = new Map(rest.rows.map((label, i) => [label, i]));
    const column = new Map(rest.columns.map((label, i) => [label, i]));
    rows.forEach((a, i) =>
      columns.forEach((b, j) => {
        const [r, c] = [row.get(a), column.get(b)];
        const weight = r === undefined || c === undefined ? 0 : rest.matrix.cells[r * rest.columns.length + c]!;
        visit(document, i * columns.length + j, weight);
      }),
    );
  }
}
