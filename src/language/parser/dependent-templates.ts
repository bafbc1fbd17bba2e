/**
 * The state templates that look at one token and the dependents it has so far: their sum is kept for as long as the token gets no other.
 */
import type { Columns } from './columns.ts';
import type { Configuration } from './configuration.ts';
import { key1, key2, key3 } from './hash.ts';

/** Writes the keys of `token` into `keys` from place `k` on, and returns the place after the last. */
type DependentKeys = (columns: Columns, state: Configuration, token: number, keys: Int32Array, k: number) => number;

const top: DependentKeys = (columns, state, token, keys, k) => {
  const { word: W, xpos: X, fine: C } = columns;
  const { left1, left2, right1, right2, labels: R, leftCount, rightCount, leftLabels, rightLabels } = state;
  const x = X[token]!;
  const l = left1[token]!;
  const r = right1[token]!;
  const l2 = left2[token]!;
  const r2 = right2[token]!;
  let at = k;
  keys[at++] = key1(138, R[l]!);
  keys[at++] = key1(139, R[r]!);
  keys[at++] = key1(143, R[l2]!);
  keys[at++] = key1(144, R[r2]!);
  keys[at++] = key1(148, X[l]!);
  keys[at++] = key1(149, X[r]!);
  keys[at++] = key1(153, X[l2]!);
  keys[at++] = key1(154, X[r2]!);
  keys[at++] = key1(157, W[l]!);
  keys[at++] = key1(158, W[r]!);
  keys[at++] = key2(162, R[left1[l]!]!, R[l]!);
  keys[at++] = key2(163, R[right1[r]!]!, R[r]!);
  keys[at++] = key1(166, X[left1[r]!]!);
  keys[at++] = key2(168, x, R[l]!);
  keys[at++] = key2(169, x, R[r]!);
  keys[at++] = key2(175, R[r]!, R[r2]!);
  keys[at++] = key2(177, x, leftLabels[token]!);
  keys[at++] = key2(178, x, rightLabels[token]!);
  keys[at++] = key3(183, x, few(leftCount[token]!), few(rightCount[token]!));
  keys[at++] = key1(220, C[l]!);
  keys[at++] = key1(221, C[r]!);
  keys[at++] = key2(234, R[l]!, R[l2]!);
  keys[at++] = key1(236, W[l2]!);
  keys[at++] = key2(240, R[right1[r]!]!, X[right1[r]!]!);
  keys[at++] = key3(241, leftLabels[token]!, rightLabels[token]!, x);
  return at;
};

const below: DependentKeys = (columns, state, token, keys, k) => {
  const { word: W, xpos: X, fine: C } = columns;
  const { left1, left2, right1, right2, labels: R, leftCount, rightCount, leftLabels, rightLabels } = state;
  const x = X[token]!;
  const l = left1[token]!;
  const r = right1[token]!;
  const l2 = left2[token]!;
  const r2 = right2[token]!;
  let at = k;
  keys[at++] = key1(140, R[l]!);
  keys[at++] = key1(141, R[r]!);
  keys[at++] = key1(145, R[l2]!);
  keys[at++] = key1(146, R[r2]!);
  keys[at++] = key1(150, X[l]!);
  keys[at++] = key1(151, X[r]!);
  keys[at++] = key1(155, X[r2]!);
  keys[at++] = key1(159, W[l]!);
  keys[at++] = key1(160, W[r]!);
  keys[at++] = key2(164, R[right1[r]!]!, R[r]!);
  keys[at++] = key1(167, X[left1[r]!]!);
  keys[at++] = key2(170, x, R[l]!);
  keys[at++] = key2(171, x, R[r]!);
  keys[at++] = key2(176, R[r]!, R[r2]!);
  keys[at++] = key2(179, x, leftLabels[token]!);
  keys[at++] = key2(180, x, rightLabels[token]!);
  keys[at++] = key3(184, x, few(leftCount[token]!), few(rightCount[token]!));
  keys[at++] = key1(222, C[r]!);
  keys[at++] = key1(237, W[r2]!);
  keys[at++] = key1(238, X[l2]!);
  return at;
};

const front: DependentKeys = (columns, state, token, keys, k) => {
  const { word: W, xpos: X, fine: C } = columns;
  const { left1, left2, labels: R, leftCount, leftLabels } = state;
  const x = X[token]!;
  const l = left1[token]!;
  const l2 = left2[token]!;
  let at = k;
  keys[at++] = key1(142, R[l]!);
  keys[at++] = key1(147, R[l2]!);
  keys[at++] = key1(152, X[l]!);
  keys[at++] = key1(156, X[l2]!);
  keys[at++] = key1(161, W[l]!);
  keys[at++] = key2(165, R[left1[l]!]!, R[l]!);
  keys[at++] = key2(172, x, R[l]!);
  keys[at++] = key2(181, x, leftLabels[token]!);
  keys[at++] = key2(185, x, few(leftCount[token]!));
  keys[at++] = key1(223, C[l]!);
  keys[at++] = key2(235, R[l]!, R[l2]!);
  return at;
};

function few(count: number): number {
  return count < 4 ? count : 4;
}

/** For each place that a token can hold. */
export const DEPENDENT_KEYS: readonly DependentKeys[] = [top, below, front];
