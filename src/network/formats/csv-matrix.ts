import { checkTable, NetworkFileError, type NetworkTable, weightWriter } from './network-table.ts';

/** A matrix as Discourse Network Analyzer writes it: semicolons, quoted labels (an inner mark becomes an apostrophe), no final line feed. */
export function toCsvMatrix({ rows, columns, weights }: NetworkTable): string {
  const write = weightWriter(weights);
  const head = ['""', ...columns.map(quote)].join(';');
  return [head, ...rows.map((label, i) => [quote(label), ...weights[i]!.map(write)].join(';'))].join('\n');
}

export function fromCsvMatrix(text: string): NetworkTable {
  const [head, ...body] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(cells);
  if (!head) throw new NetworkFileError('the file is empty');
  const columns = head.slice(1);
  const rows = body.map((row) => row[0] ?? '');
  const twoMode = rows.length !== columns.length || rows.some((label, i) => label !== columns[i]);
  return checkTable({
    twoMode,
    rows,
    columns,
    weights: body.map((row) => row.slice(1).map((cell) => (cell === '' ? Number.NaN : Number(cell)))),
  });
}

function quote(label: string): string {
  return `"${label.replace(/"/g, "'")}"`;
}

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"([^"]*)"|([^;]*))/g)].map((match) => match[1] ?? match[2] ?? '');
}
