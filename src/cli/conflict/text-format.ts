import { pad, printable, widthOf, wrap } from '../output/lines.ts';
import type { Style } from '../output/reading-format.ts';
import type { ConflictReport } from './conflict-report.ts';
import type { Section, Table } from './sections.ts';
import { sectionsOf } from './sections-of.ts';

/** For the terminal. */
export function toText(report: ConflictReport, style: Style): string {
  return sectionsToText(sectionsOf(report), style);
}

/** Sections for the terminal, an empty line between them. */
export function sectionsToText(sections: readonly Section[], style: Style): string {
  const lines: string[] = [];
  for (const { title, paragraphs, table } of sections) {
    if (lines.length > 0) lines.push('');
    lines.push(...wrap(printable(title), style.width, '', '  ').map(style.bold));
    for (const paragraph of paragraphs ?? []) lines.push(...wrap(printable(paragraph), style.width, '  ', '    '));
    if (table) lines.push(...tableLines(table, style));
  }
  return `${lines.join('\n')}\n`;
}

/** The last column is broken into lines if at least so much room is left for it; else it runs on. */
const LEAST_ROOM = 20;

/** Columns as wide as their widest cell; the last one has what is left of the line. */
function tableLines({ head, rows }: Table, style: Style): string[] {
  const cells = [head, ...rows].map((row) => row.map(printable));
  const widths = head.map((_, k) => Math.max(...cells.map((row) => widthOf(row[k] ?? ''))));
  return cells.flatMap((row, r) => {
    const before = row.slice(0, -1).map((cell, k) => `${pad(cell, widths[k]!)}  `);
    const start = `  ${before.join('')}`;
    const last = row.at(-1) ?? '';
    const lines = style.width - widthOf(start) < LEAST_ROOM ? [start + last] : wrap(last, style.width, start);
    return r === 0 ? lines.map(style.dim) : lines;
  });
}
