import { parseDelimited } from './delimited.ts';
import { checkTable, NetworkFileError, type NetworkTable, weightWriter } from './network-table.ts';

/** A matrix as Discourse Network Analyzer writes it: semicolons, quoted labels (an inner mark becomes an apostrophe), no final line feed. */
export function toCsvMatrix({ rows, columns, weights }: NetworkTable): string {
  const write = weightWriter(weights);
  const head = ['""', ...columns.map(quote)].join(';');
  return [head, ...rows.map((label, i) => [quote(label), ...weights[i]!.map(write)].join(';'))].join('\n');
}

/** Reads a matrix with labels in its first row and column: DNA's, or with commas or tabs, as R and spreadsheets write it. One mode if both are the same. */
export function fromCsvMatrix(text: string): NetworkTable {
  const [head, ...body] = parseDelimited(text);
  if (!head) throw new NetworkFileError('the file is empty');
  const rows = body.map(({ cells }) => cells[0] ?? '');
  // R writes no cell above the labels of rows unless told to
  const columns = body.length > 0 && body[0]!.cells.length === head.cells.length + 1 ? head.cells : head.cells.slice(1);
  const twoMode = rows.length !== columns.length || rows.some((label, i) => label !== columns[i]);
  return checkTable(
    {
      twoMode,
      rows,
      columns,
      weights: body.map(({ cells }) => cells.slice(1).map((cell) => (cell === '' ? Number.NaN : Number(cell)))),
    },
    (row) => body[row]?.line ?? null,
  );
}

function quote(label: string): string {
  return `"${label.replace(/"/g, "'").replace(/[\r\n]+/g, ' ')}"`;
}
