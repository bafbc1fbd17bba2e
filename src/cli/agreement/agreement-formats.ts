import { toCsv } from '../../store/index.ts';
import { pad, printable, widthOf, wrap } from '../output/lines.ts';
import type { Style } from '../output/reading-format.ts';
import { type AgreementSection, agreementSections, type NamedAgreement } from './agreement-sections.ts';

type Print = (agreement: NamedAgreement, style: Style, shown: number) => string;

/** How a comparison can be printed. Add a format here and nowhere else. */
export const AGREEMENT_FORMATS: Readonly<Record<string, Print>> = {
  text: (agreement, style, shown) => toText(agreementSections(agreement, shown), style),
  markdown: (agreement, _, shown) => toMarkdown(agreementSections(agreement, shown)),
  json: ({ reportNames: _, ...agreement }) =>
    `${JSON.stringify({ schema: 'rapporteur/agreement@1', ...agreement }, null, 2)}\n`,
  csv: differencesCsv,
};

function toText(sections: readonly AgreementSection[], style: Style): string {
  const lines = sections.flatMap(({ title, paragraphs, head, rows }, k) => [
    ...(k > 0 ? [''] : []),
    style.bold(printable(title)),
    ...paragraphs.flatMap((paragraph) => wrap(printable(paragraph), style.width, '  ', '    ')),
    ...(head && rows && rows.length > 0 ? tableLines(head, rows, style) : []),
  ]);
  return `${lines.join('\n')}\n`;
}

function tableLines(head: readonly string[], rows: readonly (readonly string[])[], style: Style): string[] {
  const cells = [head, ...rows].map((row) => row.map(printable));
  const widths = head.map((_, k) => Math.max(...cells.map((row) => widthOf(row[k] ?? ''))));
  const lines = cells.map((row) => `  ${row.map((cell, k) => pad(cell, widths[k]!)).join('  ')}`.trimEnd());
  return lines.map((line, k) => (k === 0 ? style.dim(line) : line));
}

function toMarkdown(sections: readonly AgreementSection[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  const blocks = sections.flatMap(({ title, paragraphs, head, rows }, k) => [
    `${k === 0 ? '#' : '##'} ${escaped(title)}`,
    ...(paragraphs.length > 0 ? [paragraphs.map((text) => `- ${escaped(text)}`).join('\n')] : []),
    ...(head && rows && rows.length > 0
      ? [[row(head), `|${head.map(() => '---|').join('')}`, ...rows.map(row)].join('\n')]
      : []),
  ]);
  return `${blocks.join('\n\n')}\n`;
}

/** Untrusted words that Markdown must show as they are. */
function escaped(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

/** One row a difference and coder. */
function differencesCsv({ coders, differences }: NamedAgreement): string {
  const names = ['report', 'kind', 'field', 'start', 'coder', 'finding', 'words', 'value'] as const;
  return toCsv({
    name: 'differences',
    columns: names.map((name) => ({ name, type: name === 'start' ? 'integer' : 'text' })),
    rows: differences.flatMap(({ report, kind, field, start, codes }) =>
      codes.map((code, k) => ({
        report,
        kind,
        field,
        start,
        coder: coders[k]!,
        finding: code?.finding ?? null,
        words: code?.words ?? null,
        value: code?.value ?? null,
      })),
    ),
  });
}
