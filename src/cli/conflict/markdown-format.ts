import { printable } from '../output/lines.ts';
import type { ConflictReport } from './conflict-report.ts';
import type { Section } from './sections.ts';
import { sectionsOf } from './sections-of.ts';

/** The same sections as the text format, as Markdown. */
export function toMarkdown(report: ConflictReport): string {
  return sectionsToMarkdown(sectionsOf(report));
}

/** Sections as Markdown, the first under the highest heading. */
export function sectionsToMarkdown(sections: readonly Section[]): string {
  const blocks = sections.flatMap(({ title, paragraphs, table }, k) => {
    const lines = [`${k === 0 ? '#' : '##'} ${escaped(title)}`];
    if (paragraphs && paragraphs.length > 0) lines.push(paragraphs.map((text) => `- ${escaped(text)}`).join('\n'));
    if (table) {
      const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
      lines.push([row(table.head), `|${table.head.map(() => '---|').join('')}`, ...table.rows.map(row)].join('\n'));
    }
    return lines;
  });
  return `${blocks.join('\n\n')}\n`;
}

/** Names come from files: nothing in them may become markup. */
function escaped(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`);
}
