import type { Matrix } from './matrix.ts';

const MOST_ITERATIONS = 60;

/**
 * The eigenvalues of a symmetric matrix, descending: Householder's reduction to three diagonals, then QL steps with implicit shifts
 * (Golub and Van Loan, Matrix Computations, 8.3; Bowdler, Martin, Reinsch and Wilkinson 1968). About 4/3 n³ operations.
 */
export function symmetricEigenvalues({ rows: n, cells }: Matrix): Float64Array {
  const [diagonal, beside] = toThreeDiagonals(Float64Array.from(cells), n);
  shiftedQl(diagonal, beside);
  return diagonal.sort((x, y) => y - x);
}

/** The diagonal and, from index 1, what stands beside it, of a similar matrix that is 0 elsewhere. Overwrites `a`. */
function toThreeDiagonals(a: Float64Array, n: number): [Float64Array, Float64Array] {
  const beside = new Float64Array(n);
  const p = new Float64Array(n);
  for (let i = n - 1; i > 0; i--) {
    const row = i * n;
    let squares = 0;
    for (let k = 0; k < i - 1; k++) squares += a[row + k]! ** 2;
    const last = a[row + i - 1]!;
    beside[i] = last;
    if (squares === 0) continue;
    const length = Math.sqrt(squares + last * last);
    beside[i] = last > 0 ? -length : length;
    // the reflection I - u uᵀ / h takes row i to (0, …, beside[i])
    const h = length * length - last * beside[i]!;
    a[row + i - 1] = last - beside[i]!;
    let dot = 0;
    for (let j = 0; j < i; j++) {
      let sum = 0;
      for (let k = 0; k <= j; k++) sum += a[j * n + k]! * a[row + k]!;
      for (let k = j + 1; k < i; k++) sum += a[k * n + j]! * a[row + k]!;
      p[j] = sum / h;
      dot += p[j]! * a[row + j]!;
    }
    const half = dot / (2 * h);
    for (let j = 0; j < i; j++) p[j]! -= half * a[row + j]!;
    for (let j = 0; j < i; j++) {
      for (let k = 0; k <= j; k++) a[j * n + k]! -= a[row + j]! * p[k]! + p[j]! * a[row + k]!;
    }
  }
  return [Float64Array.from({ length: n }, (_, i) => a[i * n + i]!), beside];
}

/** Leaves the eigenvalues in `d`, in no order. Overwrites `e`. */
function shiftedQl(d: Float64Array, e: Float64Array): void {
  const n = d.length;
  e.copyWithin(0, 1);
  e[n - 1] = 0;
  for (let l = 0; l < n; l++) {
    for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      let m = l;
      for (; m < n - 1; m++) {
        if (Math.abs(e[m]!) <= Number.EPSILON * (Math.abs(d[m]!) + Math.abs(d[m + 1]!))) break;
      }
      if (m === l) break;
      qlStep(d, e, l, m);
    }
  }
}

/** One implicit QL step on rows l to m, with Wilkinson's shift. */
function qlStep(d: Float64Array, e: Float64Array, l: number, m: number): void {
  let g = (d[l + 1]! - d[l]!) / (2 * e[l]!);
  let r = Math.sqrt(g * g + 1);
  g = d[m]! - d[l]! + e[l]! / (g + (g >= 0 ? r : -r));
  let [s, c, p] = [1, 1, 0];
  for (let i = m - 1; i >= l; i--) {
    const f = s * e[i]!;
    const b = c * e[i]!;
    r = Math.sqrt(f * f + g * g);
    e[i + 1] = r;
    if (r === 0) {
      d[i + 1]! -= p;
      e[m] = 0;
      return;
    }
    s = f / r;
    c = g / r;
    g = d[i + 1]! - p;
    r = (d[i]! - g) * s + 2 * c * b;
    p = s * r;
    d[i + 1] = g + p;
    g = c * r - b;
  }
  d[l]! -= p;
  e[l] = g;
  e[m] = 0;
}
