import { type Coding, distanceTable } from './coding.ts';
import { entriesByConcept } from './concept-entries.ts';
import { type Matrix, zeros } from './matrix.ts';
import type { NetworkOptions } from './options.ts';
import { emptyPairSums, type PairSums, tieOf, tiesStrangers } from './pair-sums.ts';

/** The one-mode network of actors; what its ties are is said at `tieOf`. `weights`: what each statement counts, 1 if not given. */
export function oneMode(coding: Coding, options: NetworkOptions, weights?: Float64Array): Matrix {
  const n = coding.rows.length;
  const sums = pairSums(coding, options, weights);
  const strangers = tiesStrangers(coding.levels, options);
  const matrix = zeros(n, n);
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      if (sums.together[a * n + b] === 0 && !strangers) continue;
      const tie = tieOf(sums, a, b, coding.levels, options);
      matrix.cells[a * n + b] = tie;
      matrix.cells[b * n + a] = tie;
    }
  }
  return matrix;
}

/** One pass over the concepts: only actors who speak of the same concept meet, each pair once. */
function pairSums(coding: Coding, options: NetworkOptions, weights?: Float64Array): PairSums {
  const n = coding.rows.length;
  const sums = emptyPairSums(n, coding.levels, options);
  const { together, distance, product, overlap, total } = sums;
  for (let s = 0; s < coding.row.length; s++) total[coding.row[s]!]! += weights ? weights[s]! : 1;
  const apart = distanceTable(coding.levels);
  for (const { actors, levels, amounts } of entriesByConcept(coding, weights)) {
    for (let x = 0; x < actors.length; x++) {
      const [a, k, amount] = [actors[x]!, levels[x]!, amounts[x]!];
      for (let y = x + 1; y < actors.length; y++) {
        const b = actors[y]!;
        if (a === b) continue;
        const cell = a < b ? a * n + b : b * n + a;
        const both = amount * amounts[y]!;
        together[cell]! += both;
        distance[cell]! += both * apart(k, levels[y]!);
        if (overlap.length > 0 && levels[y] === k) {
          product[cell]! += both;
          overlap[a * n + b]! += amount;
          overlap[b * n + a]! += amounts[y]!;
        }
      }
    }
  }
  return sums;
}
