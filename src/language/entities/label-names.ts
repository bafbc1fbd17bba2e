import type { TokenRange } from '../analysis.ts';
import { type EntityInput, entityKeys, type Memory, MOST_ENTITY_KEYS, mayBeName } from './entity-features.ts';
import { markPlaces } from './gazetteer.ts';
import { LABELS, mayFollow } from './labels.ts';

type Scores = Int32Array | Float64Array;

/** Adds the weights of the first `count` keys to `scores`, one a label. */
export type AddWeights<S extends Scores> = (keys: Uint32Array, count: number, scores: S) => void;

/** A token that was weighed: the features it had, the label before it, whether a name could begin there, and what was chosen. */
export interface Decision<S extends Scores> {
  readonly token: number;
  readonly keys: Uint32Array;
  readonly count: number;
  readonly before: number;
  readonly mayBegin: boolean;
  readonly scores: S;
  readonly best: number;
}

/**
 * Labels the tokens of a text from left to right, each given the labels before it and what the sentences before taught of its words.
 * `onDecision` sees each token that could be part of a name: reading takes its margin there, training its lesson.
 */
export function labelNames<S extends Scores>(
  input: EntityInput,
  sentences: readonly TokenRange[],
  scores: S,
  add: AddWeights<S>,
  onDecision: (decision: Decision<S>) => void,
): Uint8Array {
  const labels = new Uint8Array(input.forms.length);
  const keys = new Uint32Array(MOST_ENTITY_KEYS);
  const memory: Memory = new Map();
  for (const { from, to } of sentences) {
    markPlaces(input.forms, from, to, input.places);
    let t1 = 0;
    let t2 = 0;
    for (let token = from; token < to; token++) {
      let best = 0;
      if (mayBeName(input, token, t1 !== 0)) {
        const count = entityKeys(input, from, to, token, t1, t2, memory, keys);
        const mayBegin = mayBeName(input, token, false);
        scores.fill(0);
        add(keys, count, scores);
        best = bestLabel(scores, t1, mayBegin);
        onDecision({ token, keys, count, before: t1, mayBegin, scores, best });
      }
      labels[token] = best;
      t2 = t1;
      t1 = best;
    }
    for (let i = from; i < to; i++) if (labels[i] !== 0) memory.set(input.forms[i]!, labels[i]!);
  }
  return labels;
}

/** A word in lower case goes on a name but begins none. */
function bestLabel(scores: Scores, before: number, mayBegin: boolean): number {
  let best = 0;
  for (let k = 1; k < LABELS; k++)
    if (scores[k]! > scores[best]! && mayFollow(before, k) && (mayBegin || k % 2 === 0)) best = k;
  return best;
}
