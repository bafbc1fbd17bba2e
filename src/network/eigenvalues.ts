import type { Matrix } from './matrix.ts';

const SWEEPS = 60;
const SMALL = 1e-14;

/** The eigenvalues of a symmetric matrix, descending: Jacobi's rotations (Golub and Van Loan, Matrix Computations, 8.5). */
export function symmetricEigenvalues({ rows: n, cells }: Matrix): Float64Array {
  const a = Float64Array.from(cells);
  for (let sweep = 0; sweep < SWEEPS && offDiagonal(a, n) > SMALL; sweep++) {
    for (let p = 0; p < n - 1; p++) {
      for (let q = p + 1; q < n; q++) rotate(a, n, p, q);
    }
  }
  return Float64Array.from({ length: n }, (_, i) => a[i * n + i]!).sort((x, y) => y - x);
}

function offDiagonal(a: Float64Array, n: number): number {
  let sum = 0;
  let all = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      all += a[i * n + j]! ** 2;
      if (i !== j) sum += a[i * n + j]! ** 2;
    }
  }
  return all === 0 ? 0 : sum / all;
}

function rotate(a: Float64Array, n: number, p: number, q: number): void {
  const apq = a[p * n + q]!;
  if (apq === 0) return;
  const theta = (a[q * n + q]! - a[p * n + p]!) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < n; k++) {
    const [x, y] = [a[k * n + p]!, a[k * n + q]!];
    a[k * n + p] = c * x - s * y;
    a[k * n + q] = s * x + c * y;
  }
  for (let k = 0; k < n; k++) {
    const [x, y] = [a[p * n + k]!, a[q * n + k]!];
    a[p * n + k] = c * x - s * y;
    a[q * n + k] = s * x + c * y;
  }
}
