import type { CodedStatement } from './coded-statement.ts';
import { similarityOf } from './coding.ts';
import { computeNetwork, type Network } from './network.ts';

/**
 * The statements behind each cell, by id, in the order of the debate. Two-mode: what the actor said of the concept. One-mode: what either
 * said of a concept that both spoke of, as far as it counts: congruence needs levels that are at all alike, conflict ones that differ.
 */
export function statementsBehind(network: Network): string[][][] {
  const { coding, options } = network;
  const cells: Set<number>[][] = network.rows.map(() => network.columns.map(() => new Set<number>()));
  if (options.network === 'two-mode') {
    for (let s = 0; s < coding.row.length; s++) cells[coding.row[s]!]![coding.column[s]!]!.add(s);
  } else {
    for (const together of byConcept(network)) {
      for (const x of together) {
        for (const y of together) {
          if (coding.row[x] === coding.row[y] || !counts(network, x, y)) continue;
          cells[coding.row[x]!]![coding.row[y]!]!.add(x).add(y);
        }
      }
    }
  }
  const ids = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b).map((s) => coding.statements[s]!.id);
  return cells.map((row) => row.map(ids));
}

function byConcept({ coding }: Network): number[][] {
  const lists: number[][] = coding.columns.map(() => []);
  for (let s = 0; s < coding.column.length; s++) lists[coding.column[s]!]!.push(s);
  return lists;
}

function counts({ coding, options }: Network, x: number, y: number): boolean {
  const alike = similarityOf(coding.levels, coding.level[x]!, coding.level[y]!);
  if (options.aggregation === 'congruence') return alike > 0;
  if (options.aggregation === 'conflict') return alike < 1;
  return true;
}

/** How far one document drives a tie: its least and greatest weight when any one document is left out. */
export interface TieRange {
  readonly row: string;
  readonly column: string;
  readonly weight: number;
  readonly least: number;
  readonly greatest: number;
}

/** Every tie that is not 0, with its leave-one-document-out range. Cost: one network a document. */
export function leaveOneOut(statements: readonly CodedStatement[], network: Network): TieRange[] {
  const { rows, columns, options } = network;
  const least = Float64Array.from(network.matrix.cells);
  const greatest = Float64Array.from(network.matrix.cells);
  const documents = new Set(network.coding.statements.map((statement) => statement.document));
  for (const document of documents) {
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
        const cell = i * columns.length + j;
        least[cell] = Math.min(least[cell]!, weight);
        greatest[cell] = Math.max(greatest[cell]!, weight);
      }),
    );
  }
  const symmetric = options.network === 'one-mode';
  return rows.flatMap((a, i) =>
    columns.flatMap((b, j) => {
      const cell = i * columns.length + j;
      const weight = network.matrix.cells[cell]!;
      if (weight === 0 || (symmetric && j <= i)) return [];
      return [{ row: a, column: b, weight, least: least[cell]!, greatest: greatest[cell]! }];
    }),
  );
}
