/** A dense matrix, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly cells: Float64Array;
}

export function zeros(rows: number, columns: number): Matrix {
  return { rows, columns, cells: new Float64Array(rows * columns) };
}

/** As nested arrays, for JSON. */
export function toRows({ rows, columns, cells }: Matrix): number[][] {
  return Array.from({ length: rows }, (_, i) => Array.from(cells.subarray(i * columns, (i + 1) * columns)));
}
