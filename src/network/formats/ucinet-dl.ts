import { checkTable, NetworkFileError, type NetworkTable, weightWriter } from './network-table.ts';

/** UCINET's DL language, full matrix, as Discourse Network Analyzer writes it. */
export function toUcinetDl({ twoMode, rows, columns, weights }: NetworkTable): string {
  const write = weightWriter(weights);
  const quoted = (labels: readonly string[]) =>
    labels.map((label) => `"${label.replace(/"/g, "'").replace(/[\r\n]+/g, ' ')}"`);
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

/**
 * Reads DL full matrices: with the labels on lines of their own or parted by commas, the weights in as many lines as one likes. Other formats of
 * the language (edge lists, several matrices) are refused.
 */
export function fromUcinetDl(text: string): NetworkTable {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  if (!/^dl\b/i.test(lines[0] ?? '')) throw new NetworkFileError('expected "dl n = …, format = fullmatrix"', 1);
  const headings = lines.findIndex((line) => /:$/.test(line));
  const head = lines.slice(0, headings === -1 ? lines.length : headings).join(' ');
  const format = /format\s*=\s*(\w+)/i.exec(head)?.[1] ?? 'fullmatrix';
  if (!/^(?:fullmatrix|fm)$/i.test(format) || /\bnm\s*=/i.test(head))
    throw new NetworkFileError(`format "${format}" is not read; save the network as one full matrix`, 1);
  const [n, nr, nc] = ['n', 'nr', 'nc'].map((name) => new RegExp(`\\b${name}\\s*=\\s*(\\d+)`, 'i').exec(head)?.[1]);
  if (n === undefined && (nr === undefined || nc === undefined))
    throw new NetworkFileError('expected "n = …", or "nr = …, nc = …"', 1);
  const twoMode = n === undefined;
  const rows = labels(lines, twoMode ? 'row labels:' : 'labels:', Number(n ?? nr));
  const columns = twoMode ? labels(lines, 'col labels:', Number(nc)) : rows;
  const data = at(lines, 'data:');
  const numbers = lines.slice(data).flatMap((line) => line.split(/[\s,]+/).filter(Boolean));
  if (numbers.length !== rows.length * columns.length) {
    throw new NetworkFileError(
      `${rows.length * columns.length} weights expected after "data:" (${rows.length} rows of ${columns.length}), found ${numbers.length}`,
      data,
    );
  }
  const weights = rows.map((_, i) => numbers.slice(i * columns.length, (i + 1) * columns.length).map(Number));
  return checkTable({ twoMode, rows, columns, weights });
}

/** The line after a heading, counted from 0. */
function at(lines: readonly string[], heading: string): number {
  const index = lines.findIndex((line) => line.toLowerCase().replace(/^column /, 'col ') === heading);
  if (index < 0) throw new NetworkFileError(`there is no "${heading}"`);
  return index + 1;
}

function labels(lines: readonly string[], heading: string, count: number): string[] {
  const start = at(lines, heading);
  const found: string[] = [];
  for (let line = start; found.length < count; line++) {
    const text = lines[line] ?? '';
    if (text === '' || /^(?:data|labels|col(?:umn)? labels|row labels):$/i.test(text))
      throw new NetworkFileError(`${count} labels expected after "${heading}", found ${found.length}`, line + 1);
    // a label in quotation marks, or without commas
    for (const [, quoted, bare] of text.matchAll(/"([^"]*)"|([^",]+)/g)) {
      if (quoted !== undefined || bare!.trim() !== '') found.push(quoted ?? bare!.trim());
    }
  }
  if (found.length > count)
    throw new NetworkFileError(`${count} labels expected after "${heading}", found ${found.length}`, start + 1);
  return found;
}
