import { checkTable, NetworkFileError, type NetworkTable, weightWriter } from './network-table.ts';

/** UCINET's DL language, full matrix, as Discourse Network Analyzer writes it. */
export function toUcinetDl({ twoMode, rows, columns, weights }: NetworkTable): string {
  const write = weightWriter(weights);
  const quoted = (labels: readonly string[]) => labels.map((label) => `"${label.replace(/"/g, "'")}"`);
  const head = twoMode
    ? [
        `dl nr = ${rows.length}, nc = ${columns.length}, format = fullmatrix`,
        'row labels:',
        ...quoted(rows),
        'col labels:',
        ...quoted(columns),
      ]
    : [`dl n = ${rows.length}, format = fullmatrix`, 'labels:', ...quoted(rows)];
  return [...head, 'data:', ...weights.map((row) => row.map((weight) => ` ${write(weight)}`).join(''))].join('\n');
}

/** Reads what `toUcinetDl` writes: one label a line, one row a line. */
export function fromUcinetDl(text: string): NetworkTable {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const head = /^dl\s+(?:n\s*=\s*(\d+)|nr\s*=\s*(\d+)\s*,\s*nc\s*=\s*(\d+))\s*,?\s*format\s*=\s*fullmatrix/i.exec(
    lines[0] ?? '',
  );
  if (!head) throw new NetworkFileError('expected "dl n = …, format = fullmatrix"', 1);
  const twoMode = head[1] === undefined;
  const [n, m] = twoMode ? [Number(head[2]), Number(head[3])] : [Number(head[1]), Number(head[1])];
  const rows = labels(lines, twoMode ? 'row labels:' : 'labels:', n);
  const columns = twoMode ? labels(lines, 'col labels:', m) : rows;
  const data = at(lines, 'data:');
  const weights = rows.map((_, i) => (lines[data + i] ?? '').split(/\s+/).filter(Boolean).map(Number));
  return checkTable({ twoMode, rows, columns, weights });
}

function at(lines: readonly string[], heading: string): number {
  const index = lines.findIndex((line) => line.toLowerCase() === heading);
  if (index < 0) throw new NetworkFileError(`there is no "${heading}"`);
  return index + 1;
}

function labels(lines: readonly string[], heading: string, count: number): string[] {
  const start = at(lines, heading);
  return Array.from({ length: count }, (_, i) => {
    const label = /^"(.*)"$|^(.+)$/.exec(lines[start + i] ?? '');
    if (!label) throw new NetworkFileError(`${count} labels expected after "${heading}"`, start + i + 1);
    return label[1] ?? label[2] ?? '';
  });
}
