import { pad, printable, widthOf, wrap } from '../output/lines.ts';
import type { Style } from '../output/reading-format.ts';
import type { ConflictReport } from './conflict-report.ts';
import type { Table } from './sections.ts';
import { sectionsOf } from './sections-of.ts';

/** For the terminal. */
export function toText(report: ConflictReport, style: Style): string {
  const lines: string[] = [];
  for (const { title, paragraphs, table } of sectionsOf(report)) {
    if (lines.length > 0) lines.push('');
    lines.push(style.bold(printable(title)));
    for (const paragraph of paragraphs ?? []) lines.push(...wrap(printable(paragraph), style.width, '  ', '    '));
    if (table) lines.push(...tableLines(table, style));
  }
  return `${lines.join('\n')}\n`;
}

/** Columns as wide as their widest cell; the last one is left to run on. */
function tableLines({ head, rows }: Table, style: Style): string[] {
  const cells = [head, ...rows].map((row) => row.map(printable));
  const widths = head.map((_, k) => Math.max(...cells.map((row) => widthOf(row[k] ?? ''))));
  return cells.map((row, r) => {
    const line = `  ${row.map((cell, k) => (k === row.length - 1 ? cell : pad(cell, widths[k]!))).join('  ')}`;
    return r === 0 ? style.dim(line) : line;
  });
}
