/**
 * The features of the parser. Token templates look at one token and its neighbours in the text, so they are worked out once a token and
 * weighed once for each place that the token can hold; state templates look at how tokens stand to each other in a configuration, and (in
 * `dependent-templates.ts`) at the dependents that a token has so far.
 */
import type { Columns } from './columns.ts';
import type { Configuration } from './configuration.ts';
import { DEPENDENT_KEYS } from './dependent-templates.ts';
import { key1, key2, key3 } from './hash.ts';

/** The places a token can hold: top of the stack, below it, front of the buffer. */
export const ROLES = 3;
export const ROLE_KEYS = [0x3c6ef372, 0x1b873593, 0x2545f491] as const;
export const TOKEN_TEMPLATES = 52;
export const MAX_STATE_TEMPLATES = 104;

/** Writes the keys of token `i` into `keys`, and returns how many there are. */
export function tokenKeys(columns: Columns, i: number, keys: Int32Array): number {
  const { word, upos, xpos, broad, fine, suffix3, suffix2, prefix, shape, next, previous } = columns;
  const n = columns.length;
  const none = n + 1;
  if (i >= n) {
    keys[0] = key1(1, xpos[i]!);
    return 1;
  }
  const l1 = i > 0 ? i - 1 : none;
  const l2 = i > 1 ? i - 2 : none;
  const l3 = i > 2 ? i - 3 : none;
  const r1 = i + 1 <= n ? i + 1 : none;
  const r2 = i + 2 <= n ? i + 2 : none;
  const r3 = i + 3 <= n ? i + 3 : none;
  const w = word[i]!;
  const x = xpos[i]!;
  let k = 0;
  keys[k++] = key1(1, x);
  keys[k++] = key1(2, upos[i]!);
  keys[k++] = key1(3, w);
  keys[k++] = key1(4, suffix3[i]!);
  keys[k++] = key1(5, suffix2[i]!);
  keys[k++] = key1(6, prefix[i]!);
  keys[k++] = key1(7, shape[i]!);
  keys[k++] = key1(8, broad[i]!);
  keys[k++] = key1(9, fine[i]!);
  keys[k++] = key2(10, w, x);
  keys[k++] = key1(11, xpos[l1]!);
  keys[k++] = key1(12, xpos[r1]!);
  keys[k++] = key1(13, xpos[l2]!);
  keys[k++] = key1(14, xpos[r2]!);
  keys[k++] = key1(15, xpos[l3]!);
  keys[k++] = key1(16, xpos[r3]!);
  keys[k++] = key1(17, word[l1]!);
  keys[k++] = key1(18, word[r1]!);
  keys[k++] = key1(19, word[l2]!);
  keys[k++] = key1(20, word[r2]!);
  keys[k++] = key1(21, fine[l1]!);
  keys[k++] = key1(22, fine[r1]!);
  keys[k++] = key2(23, xpos[l1]!, x);
  keys[k++] = key2(24, x, xpos[r1]!);
  keys[k++] = key3(25, xpos[l2]!, xpos[l1]!, x);
  keys[k++] = key3(26, x, xpos[r1]!, xpos[r2]!);
  keys[k++] = key3(27, xpos[l1]!, x, xpos[r1]!);
  keys[k++] = key2(32, xpos[r1]!, xpos[r2]!);
  keys[k++] = key2(33, upos[i]!, broad[i]!);
  // The outline of the sentence on both sides.
  const n1 = next[i]!;
  const n2 = next[n1]!;
  const n3 = next[n2]!;
  keys[k++] = key1(40, xpos[n1]!);
  keys[k++] = key1(41, xpos[n2]!);
  keys[k++] = key2(42, xpos[n1]!, xpos[n2]!);
  keys[k++] = key3(43, xpos[n1]!, xpos[n2]!, xpos[n3]!);
  keys[k++] = key1(44, word[n1]!);
  keys[k++] = key2(45, x, xpos[n1]!);
  keys[k++] = key3(46, x, xpos[n1]!, xpos[n2]!);
  keys[k++] = key2(47, xpos[n1]!, distance(i, n1));
  const p1 = previous[i]!;
  const p2 = previous[p1]!;
  keys[k++] = key1(50, xpos[p1]!);
  keys[k++] = key2(51, xpos[p1]!, xpos[p2]!);
  keys[k++] = key1(52, word[p1]!);
  // Further neighbours.
  keys[k++] = key1(53, xpos[i > 3 ? i - 4 : none]!);
  keys[k++] = key1(54, xpos[i + 4 <= n ? i + 4 : none]!);
  keys[k++] = key1(58, xpos[i > 4 ? i - 5 : none]!);
  keys[k++] = key1(59, xpos[i + 5 <= n ? i + 5 : none]!);
  keys[k++] = key1(60, fine[r3]!);
  keys[k++] = key1(61, fine[l3]!);
  keys[k++] = key1(62, suffix2[l1]!);
  keys[k++] = key1(63, suffix2[r1]!);
  keys[k++] = key1(55, word[r3]!);
  keys[k++] = key1(56, fine[r2]!);
  keys[k++] = key1(57, fine[l2]!);
  return k;
}

const LENGTH_OF_ARC = 12;

function distance(a: number, b: number): number {
  const d = b - a;
  return d < 6 ? d : d < 9 ? 6 : d < 14 ? 7 : d < 24 ? 8 : LENGTH_OF_ARC;
}

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
  for (let role = 0; role < ROLES; role++) k = DEPENDENT_KEYS[role]!(columns, state, tokens[role]!, keys, k);
  return k;
}
