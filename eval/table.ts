import type { Row } from './evaluation.ts';

/** One evaluation as text: measure, our figure, what must and could be reached, what others reach. */
export function renderTable(name: string, rows: readonly Row[], skipped: string | null): string {
  if (skipped !== null) return `\n${name}: skipped, ${skipped}`;
  const head = ['measure', 'ours', 'must', 'goal', 'others'];
  const lines = rows.map((row) => [
    row.note ? `${row.measure} (${row.note})` : row.measure,
    figure(row.ours, row.unit) + (row.must === undefined || row.ours === null || row.ours >= row.must ? '' : ' <'),
    figure(row.must ?? null, row.unit),
    figure(row.goal ?? null, row.unit),
    Object.entries(row.others ?? {})
      .map(([who, value]) => `${who} ${figure(value, row.unit)}`)
      .join(', '),
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...lines.map((line) => line[i]!.length)));
  const render = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')}`.trimEnd();
  return `\n${name}\n${[head, ...lines].map(render).join('\n')}`;
}

function figure(value: number | null, unit: string | undefined): string {
  if (value === null) return '—';
  return unit === undefined ? value.toFixed(3) : `${Number.isInteger(value) ? value : value.toPrecision(3)} ${unit}`;
}
