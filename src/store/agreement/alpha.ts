/** What a coder gave a unit: a category, or a set of them. */
export type Code = string | readonly string[];

/** How far two codes are apart, from 0 (the same) to 1. */
export type Distance = (a: Code, b: Code) => number;

export interface Alpha {
  /** 1: perfect, 0: as by chance, below: worse. Null where fewer than two values can be paired or nothing varies. */
  readonly alpha: number | null;
  /** Units with two values or more; the others tell nothing of agreement. */
  readonly units: number;
  /** Values in those units. */
  readonly values: number;
  readonly observedDisagreement: number;
  readonly expectedDisagreement: number;
}

/**
 * Krippendorff's alpha for any number of coders, missing values allowed (K. Krippendorff, "Computing Krippendorff's
 * alpha-reliability", 2011): alpha = 1 − Do / De. With m values in a unit and n pairable values in all,
 * Do = 1/n · Σ over units of Σ over ordered pairs δ / (m − 1), and De = Σ over ordered pairs of all values δ / (n (n − 1)).
 * `units` hold one code a coder, undefined where the coder gave none.
 */
export function alphaOf(units: readonly (readonly (Code | undefined)[])[], distance: Distance = nominal): Alpha {
  const paired = units.map((unit) => unit.filter((code) => code !== undefined)).filter((codes) => codes.length > 1);
  const n = paired.reduce((sum, codes) => sum + codes.length, 0);
  const none = { alpha: null, units: paired.length, values: n, observedDisagreement: 0, expectedDisagreement: 0 };
  if (n === 0) return none;
  const observed = paired.reduce((sum, codes) => sum + disagreementAmong(codes, distance) / (codes.length - 1), 0) / n;
  const expected = disagreementAmong(paired.flat(), distance) / (n * (n - 1));
  const alpha = expected === 0 ? null : 1 - observed / expected;
  return { ...none, alpha, observedDisagreement: observed, expectedDisagreement: expected };
}

/** The sum of distances over all ordered pairs, equal codes taken together. */
function disagreementAmong(codes: readonly Code[], distance: Distance): number {
  const counts = new Map<string, { readonly code: Code; count: number }>();
  for (const code of codes) {
    const key = JSON.stringify(code);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { code, count: 1 });
  }
  const kinds = [...counts.values()];
  let sum = 0;
  kinds.forEach((a, i) => {
    for (const b of kinds.slice(i + 1)) sum += 2 * a.count * b.count * distance(a.code, b.code);
  });
  return sum;
}

/** 0 for the same code, else 1. */
export function nominal(a: Code, b: Code): number {
  return JSON.stringify(a) === JSON.stringify(b) ? 0 : 1;
}

/**
 * MASI distance of sets (R. Passonneau, "Measuring agreement on set-valued items", 2006): 1 − J·M with Jaccard's J and M = 1 for
 * equal sets, 2/3 where one holds the other, 1/3 where they overlap, 0 where they share nothing.
 */
export function masi(a: Code, b: Code): number {
  const [left, right] = [new Set(a), new Set(b)];
  if (left.size === 0 && right.size === 0) return 0;
  const shared = [...left].filter((one) => right.has(one)).length;
  if (shared === 0) return 1;
  const jaccard = shared / (left.size + right.size - shared);
  const isEqual = shared === left.size && shared === right.size;
  const monotonicity = isEqual ? 1 : shared === left.size || shared === right.size ? 2 / 3 : 1 / 3;
  return 1 - jaccard * monotonicity;
}
