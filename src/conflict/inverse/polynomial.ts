/** Polynomials with integer coefficients: entry k counts sets of size k. */
export type Polynomial = readonly bigint[];

export const ONE: Polynomial = [1n];

export function multiply(a: Polynomial, b: Polynomial): Polynomial {
  if (a.length === 0 || b.length === 0) return [];
  const product = new Array<bigint>(a.length + b.length - 1).fill(0n);
  a.forEach((x, i) => {
    if (x === 0n) return;
    b.forEach((y, j) => {
      product[i + j]! += x * y;
    });
  });
  return product;
}

export function add(a: Polynomial, b: Polynomial): Polynomial {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, k) => (a[k] ?? 0n) + (b[k] ?? 0n));
}

/** (1 + x)^n: how many subsets of each size a set of n has. */
export function subsetsOfSet(n: number): Polynomial {
  const row: bigint[] = [1n];
  for (let k = 1; k <= n; k++) row.push((row[k - 1]! * BigInt(n - k + 1)) / BigInt(k));
  return row;
}

export function factorial(n: number): bigint {
  let product = 1n;
  for (let k = 2; k <= n; k++) product *= BigInt(k);
  return product;
}
