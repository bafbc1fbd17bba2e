import { type Coding, similarityOf } from './coding.ts';
import { type Matrix, zeros } from './matrix.ts';

/** How alike two actors are, by measures that are what their names say, each within [0, 1] (cosine of subtract within [-1, 1]). */
export const SIMILARITIES = ['agreement', 'jaccard', 'cosine'] as const;
export type Similarity = (typeof SIMILARITIES)[number];

/**
 * `agreement`: C / (C + F) over the concepts that both spoke of, each concept weighing the same, 0 where they share none;
 * `jaccard`: |A ∩ B| / |A ∪ B| of the sets of (concept, level) pairs; `cosine`: A·B / (‖A‖ ‖B‖) of the counts of those pairs.
 */
export function similarity(coding: Coding, measure: Similarity): Matrix {
  const n = coding.rows.length;
  const profiles = profilesOf(coding);
  const matrix = zeros(n, n);
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      const value = MEASURES[measure](profiles[a]!, profiles[b]!, coding);
      matrix.cells[a * n + b] = matrix.cells[b * n + a] = value;
    }
  }
  return matrix;
}

/** Counts by concept × levels + level. */
type Profile = ReadonlyMap<number, number>;

function profilesOf(coding: Coding): Profile[] {
  const levels = coding.levels.values.length;
  const profiles = coding.rows.map(() => new Map<number, number>());
  for (let s = 0; s < coding.row.length; s++) {
    const profile = profiles[coding.row[s]!]!;
    const pair = coding.column[s]! * levels + coding.level[s]!;
    profile.set(pair, (profile.get(pair) ?? 0) + 1);
  }
  return profiles;
}

const MEASURES: Readonly<Record<Similarity, (a: Profile, b: Profile, coding: Coding) => number>> = {
  agreement: (a, b, { levels }) => {
    const count = levels.values.length;
    const concepts = new Set([...a.keys()].map((pair) => Math.floor(pair / count)));
    let alike = 0;
    let shared = 0;
    for (const concept of concepts) {
      let congruence = 0;
      let together = 0;
      for (let k = 0; k < count; k++) {
        for (let l = 0; l < count; l++) {
          const both = (a.get(concept * count + k) ?? 0) * (b.get(concept * count + l) ?? 0);
          congruence += both * similarityOf(levels, k, l);
          together += both;
        }
      }
      if (together === 0) continue;
      alike += congruence / together;
      shared++;
    }
    return shared === 0 ? 0 : alike / shared;
  },
  jaccard: (a, b) => {
    const both = [...a.keys()].filter((pair) => b.has(pair)).length;
    return both === 0 ? 0 : both / (a.size + b.size - both);
  },
  cosine: (a, b) => {
    let product = 0;
    for (const [pair, count] of a) product += count * (b.get(pair) ?? 0);
    return product === 0 ? 0 : product / (norm(a) * norm(b));
  },
};

function norm(profile: Profile): number {
  let sum = 0;
  for (const count of profile.values()) sum += count * count;
  return Math.sqrt(sum);
}
