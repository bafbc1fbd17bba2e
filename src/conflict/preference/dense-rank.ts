/**
 * Replaces the keys of the feasible states (0 to `levels` - 1) by dense ranks from 0, in place, keeping their order.
 * Returns the number of ranks. Counting, not sorting: nothing depends on how many digits a key has.
 */
export function denseRank(keys: Int32Array, levels: number, states: Int32Array | null): number {
  const rankOf = new Int32Array(levels);
  const length = states ? states.length : keys.length;
  for (let i = 0; i < length; i++) rankOf[keys[states ? states[i]! : i]!] = 1;
  let ranks = 0;
  for (let k = 0; k < levels; k++) {
    if (rankOf[k] !== 0) rankOf[k] = ranks++;
  }
  for (let i = 0; i < length; i++) {
    const s = states ? states[i]! : i;
    keys[s] = rankOf[keys[s]!]!;
  }
  return ranks;
}
