/** A network as every file format knows it: labels and weights. */
export interface NetworkTable {
  readonly twoMode: boolean;
  readonly rows: readonly string[];
  /** Equal to `rows` for one-mode networks. */
  readonly columns: readonly string[];
  readonly weights: readonly (readonly number[])[];
}

/** A file that does not hold a network. `line` is 1-based, null where the format has no lines to speak of. */
export class NetworkFileError extends Error {
  readonly line: number | null;
  constructor(message: string, line: number | null = null) {
    super(message);
    this.name = 'NetworkFileError';
    this.line = line;
  }
}

/** A weight as DNA writes it: whole numbers bare in a whole matrix, else six decimals. */
export function weightWriter(weights: readonly (readonly number[])[]): (weight: number) => string {
  const whole = weights.every((row) => row.every(Number.isInteger));
  return (weight) => (whole ? String(weight) : weight.toFixed(6));
}

/** Throws unless every weight is a number and every row has as many as there are columns. */
export function checkTable(table: NetworkTable): NetworkTable {
  table.weights.forEach((row, i) => {
    if (row.length !== table.columns.length) {
      throw new NetworkFileError(
        `row "${table.rows[i]}" has ${row.length} weights for ${table.columns.length} columns`,
      );
    }
    const bad = row.findIndex((weight) => !Number.isFinite(weight));
    if (bad >= 0)
      throw new NetworkFileError(`the weight of "${table.rows[i]}" and "${table.columns[bad]}" is no number`);
  });
  return table;
}
