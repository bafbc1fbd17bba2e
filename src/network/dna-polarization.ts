/**
 * DNA 3.1's polarisation score of a split into two camps (`qualityAbsdiff`): how far congruence c and conflict f, both average-normalised,
 * are from two ideal camps,
 * q = [Σ same camp (|c_ij - ew_k| + |f_ij|) + Σ different camps (|c_ij| + |f_ij - eb|)] / 2(|c| + |f|) over ordered pairs, with
 * ew_k = n_k(n_k - 1)/W · |c|/W and eb = n_k n_l/B · |f|/B; W = Σ n_k(n_k - 1), B = n(n - 1) - W. DNA looks for the split, of equal sizes
 * or nearly so, where it is greatest: the one farthest from the ideal.
 */
export function dnaQuality(congruence: Float64Array, conflict: Float64Array, split: Uint8Array): number {
  const n = split.length;
  const sizes = [0, 0];
  for (const camp of split) sizes[camp]!++;
  const all = (values: Float64Array) => values.reduce((sum, value) => sum + Math.abs(value), 0);
  const [c, f] = [all(congruence), all(conflict)];
  const within = sizes.map((size) => size * (size - 1));
  const w = within[0]! + within[1]!;
  const b = n * (n - 1) - w;
  const ideal = within.map((pairs) => (w === 0 ? 0 : ((pairs / w) * c) / w));
  const idealBetween = b === 0 ? 0 : ((sizes[0]! * sizes[1]!) / b) * (f / b);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const [x, y] = [congruence[i * n + j]!, conflict[i * n + j]!];
      sum +=
        split[i] === split[j]
          ? Math.abs(x - ideal[split[i]!]!) + Math.abs(y)
          : Math.abs(x) + Math.abs(y - idealBetween);
    }
  }
  return c + f === 0 ? 0 : sum / (2 * (c + f));
}

/** The split into halves (or nearly) of greatest quality: all are tried up to `exactActors`, else pairs change places while it rises. */
export function farthestSplit(
  congruence: Float64Array,
  conflict: Float64Array,
  n: number,
  exactActors: number,
  random: () => number,
): Uint8Array {
  const half = Math.floor(n / 2);
  if (n > exactActors) return bySwaps(congruence, conflict, n, half, random);
  let best = new Uint8Array(n);
  let most = Number.NEGATIVE_INFINITY;
  for (let mask = 0; mask < 2 ** n; mask++) {
    let ones = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1) ones++;
    if (ones !== half || (2 * half === n && mask % 2 === 0)) continue;
    const split = Uint8Array.from({ length: n }, (_, i) => (mask >> i) & 1);
    const found = dnaQuality(congruence, conflict, split);
    if (found > most + 1e-12) [best, most] = [split, found];
  }
  return best;
}

function bySwaps(
  congruence: Float64Array,
  conflict: Float64Array,
  n: number,
  half: number,
  random: () => number,
): Uint8Array {
  const split = new Uint8Array(n);
  for (let chosen = 0; chosen < half; ) {
    const i = Math.floor(random() * n);
    if (split[i] === 1) continue;
    split[i] = 1;
    chosen++;
  }
  let most = dnaQuality(congruence, conflict, split);
  for (let rose = true; rose; ) {
    rose = false;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        if (split[i] === split[j]) continue;
        [split[i], split[j]] = [split[j]!, split[i]!];
        const found = dnaQuality(congruence, conflict, split);
        if (found > most + 1e-12) {
          most = found;
          rose = true;
        } else [split[i], split[j]] = [split[j]!, split[i]!];
      }
    }
  }
  return split;
}
