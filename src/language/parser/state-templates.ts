/**
 * The state templates of the parser: how tokens stand to each other in a configuration, and (in `dependent-templates.ts`) the dependents
 * that a token has so far. What a token is by itself is in `token-templates.ts`: worked out once a token, weighed once for each place that
 * it can hold.
 */
import type { Columns } from './columns.ts';
import type { Configuration } from './configuration.ts';
import { DEPENDENT_KEYS } from './dependent-templates.ts';
import { distance } from './distance.ts';
import { key1, key2, key3 } from './hash.ts';

export const MAX_STATE_TEMPLATES = 104;

function few(count: number, most: number): number {
  return count < most ? count : most;
}

/** Writes the keys of how the tokens of the configuration stand to each other into `keys`, and returns how many there are. */
export function relationKeys(columns: Columns, state: Configuration, keys: Int32Array): number {
  const { word: W, xpos: X, broad: D, fine: C, suffix2, shape, commas, verbs, coordinators, quotes } = columns;
  const { left1, right1, labels: R, leftLabels, rightLabels } = state;
  const s0 = state.below(0);
  const s1 = state.below(1);
  const s2 = state.below(2);
  const b0 = state.front;
  const x0 = X[s0]!;
  const x1 = X[s1]!;
  const y0 = X[b0]!;
  const w1 = W[s1]!;
  const near = s0 > state.length ? 15 : distance(s0, b0);
  const far = s1 > state.length ? 15 : distance(s1, s0);
  const s0l = left1[s0]!;
  const s1l = left1[s1]!;
  const s1r = right1[s1]!;
  const b0l = left1[b0]!;
  let k = 0;
  // Top of the stack and front of the buffer.
  keys[k++] = key2(108, D[s0]!, D[b0]!);
  keys[k++] = key2(109, x0, y0);
  // The two topmost of the stack.
  keys[k++] = key2(117, D[s1]!, D[s0]!);
  keys[k++] = key2(118, x1, x0);
  // The second of the stack and the front of the buffer.
  keys[k++] = key2(120, x1, y0);
  // Three tokens.
  keys[k++] = key3(132, x0, y0, X[b0l]!);
  keys[k++] = key3(137, x1, y0, X[s1r]!);
  // Distance and what lies between.
  keys[k++] = key1(186, near);
  keys[k++] = key1(187, far);
  keys[k++] = key2(188, x0, near);
  keys[k++] = key2(189, y0, near);
  keys[k++] = key2(190, x1, far);
  keys[k++] = key2(191, x0, far);
  const commaNear = few(commas[b0]! - commas[s0]!, 3);
  const commaFar = few(commas[s0]! - commas[s1]!, 3);
  const verbNear = few(verbs[b0]! - verbs[s0]!, 3);
  const verbFar = few(verbs[s0]! - verbs[s1]!, 3);
  keys[k++] = key3(192, x0, y0, commaNear);
  keys[k++] = key3(193, x1, x0, commaFar);
  keys[k++] = key3(194, x0, y0, verbNear);
  keys[k++] = key3(195, x1, x0, verbFar);
  keys[k++] = key2(196, commaNear * 4 + verbNear, few(coordinators[b0]! - coordinators[s0]!, 2));
  keys[k++] = key2(197, commaFar * 4 + verbFar, few(coordinators[s0]! - coordinators[s1]!, 2));
  keys[k++] = key2(198, few(quotes[b0]! - quotes[s0]!, 3), few(quotes[s0]! - quotes[s1]!, 3));
  // Further away.
  keys[k++] = key1(199, X[s2]!);
  keys[k++] = key1(200, W[s2]!);
  keys[k++] = key1(201, C[s2]!);
  keys[k++] = key1(202, R[right1[s2]!]!);
  keys[k++] = key1(208, few(state.depth, 6));
  keys[k++] = key1(209, X[state.below(3)]!);
  // A preposition or the like with what its phrase may hang on.
  const lead = W[s0l]!;
  keys[k++] = key2(210, lead, w1);
  keys[k++] = key2(211, lead, C[s1]!);
  keys[k++] = key2(212, lead, x1);
  keys[k++] = key2(213, lead, C[s2]!);
  keys[k++] = key3(214, lead, x1, X[s2]!);
  keys[k++] = key2(215, lead, y0);
  keys[k++] = key2(216, W[s1l]!, x0);
  // Whether the two topmost are alike, as conjuncts are.
  const alike =
    (x0 === x1 ? 1 : 0) +
    (D[s0] === D[s1] ? 2 : 0) +
    (suffix2[s0] === suffix2[s1] ? 4 : 0) +
    (shape[s0] === shape[s1] ? 8 : 0);
  keys[k++] = key2(217, alike, R[s0l]!);
  keys[k++] = key3(218, alike, x0, R[s0l]!);
  keys[k++] = key3(219, leftLabels[s0]!, rightLabels[s1]!, x1);
  // The dependents of one with another.
  keys[k++] = key2(224, W[b0l]!, x0);
  keys[k++] = key2(225, leftLabels[s0]!, leftLabels[b0]!);
  keys[k++] = key2(226, rightLabels[s1]!, leftLabels[s0]!);
  keys[k++] = key2(227, leftLabels[s1]!, leftLabels[b0]!);
  keys[k++] = key2(228, rightLabels[s2]!, X[s2]!);
  keys[k++] = key2(230, rightLabels[s0]!, y0);
  keys[k++] = key2(231, rightLabels[s1]!, x0);
  keys[k++] = key2(232, leftLabels[s0]!, x1);
  keys[k++] = key2(233, leftLabels[s0]!, y0);
  keys[k++] = key2(239, leftLabels[s2]!, X[s2]!);
  return k;
}

/** Writes all keys of the configuration into `keys`, those of each token's dependents among them, and returns how many there are. */
export function stateKeys(columns: Columns, state: Configuration, keys: Int32Array): number {
  let k = relationKeys(columns, state, keys);
  const tokens = [state.below(0), state.below(1), state.front];
  tokens.forEach((token, role) => {
    k = DEPENDENT_KEYS[role]!(columns, state, token, keys, k);
  });
  return k;
}
