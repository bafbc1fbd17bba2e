import { similarityOf } from './coding.ts';
import type { Network } from './network.ts';

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
