/** Chooses the features that get a row: those seen often enough in the gold derivations of the training sentences. */
import { Configuration, LEFT, RIGHT, SHIFT } from '../../src/language/parser/configuration.ts';
import { MAX_STATE_TEMPLATES, stateKeys } from '../../src/language/parser/state-templates.ts';
import { ROLE_KEYS, ROLES, tokenKeys } from '../../src/language/parser/token-templates.ts';
import type { Dictionary } from './network.ts';
import { costs } from './oracle.ts';
import type { Example } from './treebank.ts';

const COUNTER_BITS = 26;

export interface Thresholds {
  /** How often a token feature must occur to get a narrow and a full row. */
  readonly token: readonly [number, number];
  /** How often a feature of the configuration must occur to get a row, which is always a narrow one: there are many at each move. */
  readonly state: number;
}

/** Keys seen often enough, in order of first sight: first those that get a full row, then those that get a narrow one. */
export function chooseKeys(examples: readonly Example[], thresholds: Thresholds): Dictionary {
  const counters = new Uint16Array(1 << COUNTER_BITS);
  const place = (key: number) => Math.imul(key, 0x9e3779b1) >>> (32 - COUNTER_BITS);
  walk(examples, (key) => {
    const at = place(key);
    if (counters[at]! < 65535) counters[at]!++;
  });
  const full = new Set<number>();
  const narrow = new Set<number>();
  walk(examples, (key, ofToken) => {
    const [some, many] = ofToken ? thresholds.token : [thresholds.state, Number.POSITIVE_INFINITY];
    const count = counters[place(key)]!;
    if (count >= many) full.add(key);
    else if (count >= some) narrow.add(key);
  });
  for (const key of full) narrow.delete(key);
  return { keys: [...full, ...narrow], full: full.size };
}

function walk(examples: readonly Example[], visit: (key: number, ofToken: boolean) => void): void {
  const state = new Configuration();
  const keys = new Int32Array(MAX_STATE_TEMPLATES);
  const cost = new Float64Array(3);
  const onStack = new Uint8Array(4096);
  for (const example of examples) {
    const { columns, length } = example;
    for (let i = 0; i <= length + 1; i++) {
      const n = tokenKeys(columns, i, keys);
      for (let role = 0; role < ROLES; role++) for (let k = 0; k < n; k++) visit(keys[k]! ^ ROLE_KEYS[role]!, true);
    }
    state.reset(length);
    onStack.fill(0, 0, length + 2);
    while (!state.finished) {
      const n = stateKeys(columns, state, keys);
      for (let k = 0; k < n; k++) visit(keys[k]!, false);
      const least = costs(example, state, onStack, cost);
      const move = cost[LEFT] === least ? LEFT : cost[RIGHT] === least ? RIGHT : SHIFT;
      const top = state.below(0);
      if (move === SHIFT) {
        onStack[state.front] = 1;
        state.shift();
      } else {
        onStack[top] = 0;
        state.attach(move, example.labels[top]! + 1);
      }
    }
  }
}
