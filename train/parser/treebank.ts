/** Sentences ready for training: columns of features, gold heads and labels, and what the oracle asks of them. */
import {
  type Columns,
  createColumns,
  fillColumns,
  LONGEST_RUN,
  type WordClasses,
} from '../../src/language/parser/columns.ts';

export interface Tree {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** -1 at the root. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

export interface Example {
  readonly columns: Columns;
  readonly length: number;
  /** Gold heads, the root's is `length`. */
  readonly heads: Int32Array;
  /** Label numbers from 0. */
  readonly labels: Int32Array;
  /** For each token, its rightmost gold dependent, or -1; and its gold dependents on the left. */
  readonly lastDependent: Int32Array;
  readonly leftDependents: readonly (readonly number[])[];
  /** How much an error in this token's head and label counts. */
  readonly weights: Float32Array;
}

export function prepare(tree: Tree, classes: WordClasses, labels: readonly string[]): Example | null {
  const n = tree.forms.length;
  if (n > LONGEST_RUN) return null;
  const shared = createColumns();
  fillColumns(shared, classes, tree, 0, n);
  const columns = trim(shared);
  const heads = projective(tree.heads).map((head) => (head < 0 ? n : head));
  const numbers = tree.deprels.map((name) => labels.indexOf(name));
  return withTree({ columns, length: n }, heads, numbers, new Float32Array(n).fill(1));
}

/** The same tokens with another tree: the root's head is the length, labels count from 0. */
export function withTree(
  { columns, length }: Pick<Example, 'columns' | 'length'>,
  heads: ArrayLike<number>,
  labels: ArrayLike<number>,
  weights: Float32Array,
): Example {
  const lastDependent = new Int32Array(length + 1).fill(-1);
  const leftDependents: number[][] = Array.from({ length: length + 1 }, () => []);
  for (let i = 0; i < length; i++) {
    const head = heads[i]!;
    if (i > lastDependent[head]!) lastDependent[head] = i;
    if (i < head) leftDependents[head]!.push(i);
  }
  return {
    columns,
    length,
    heads: Int32Array.from(heads),
    labels: Int32Array.from(labels),
    lastDependent,
    leftDependents,
    weights,
  };
}

/** The sentence from its end to its beginning. */
export function reversed({ forms, lemmas, upos, xpos, heads, deprels }: Tree): Tree {
  const last = forms.length - 1;
  return {
    forms: [...forms].reverse(),
    lemmas: [...lemmas].reverse(),
    upos: [...upos].reverse(),
    xpos: [...xpos].reverse(),
    heads: heads.map((head) => (head < 0 ? -1 : last - head)).reverse(),
    deprels: [...deprels].reverse(),
  };
}

function trim(columns: Columns): Columns {
  const entries = Object.entries(columns).map(([name, column]) => [
    name,
    typeof column === 'number' ? column : (column as Int32Array).slice(0, columns.length + 2),
  ]);
  return Object.fromEntries(entries) as Columns;
}

/** Lifts the ends of crossing arcs to their grandparents until none cross (Nivre & Nilsson 2005, without marking). */
export function projective(heads: readonly number[]): number[] {
  const lifted = [...heads];
  const n = lifted.length;
  for (;;) {
    let worst = -1;
    let shortest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < n; i++) {
      const head = lifted[i]!;
      if (head < 0) continue;
      const [from, to] = i < head ? [i, head] : [head, i];
      let crossing = false;
      for (let k = from + 1; k < to && !crossing; k++) {
        let up = k;
        for (let steps = 0; up !== head && up >= 0 && steps <= n; steps++) up = lifted[up]!;
        crossing = up !== head;
      }
      if (crossing && to - from < shortest) {
        worst = i;
        shortest = to - from;
      }
    }
    if (worst < 0) return lifted;
    lifted[worst] = lifted[lifted[worst]!]!;
  }
}
