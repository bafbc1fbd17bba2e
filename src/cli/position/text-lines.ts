import { basename } from 'node:path';
import type { Dated } from '../../position/index.ts';
import { pad, printable, wrap } from '../output/lines.ts';
import type { Style } from '../output/reading-format.ts';
import type { Quotation } from './quotation.ts';

/** Lines shared by the text views of positions, clashes and happenings. */

const LONGEST_QUOTE = 220;

/** A citation in two parts: the words with their speaker, and where they stand. */
export function citedLines(quotation: Quotation, style: Style, indent: string): string[] {
  const voice = quotation.speaker === null ? '' : `${printable(quotation.speaker)}: `;
  const text = shortened(printable(quotation.words));
  const words = /[“”"]/.test(text) ? text : `“${text}”`;
  const hang = `${indent}  `;
  return [
    ...wrap(`${voice}${words}`, style.width, indent, hang),
    ...wrap(`${printable(basename(quotation.where))}, line ${quotation.line} (${quotation.id})`, style.width, hang).map(
      style.dim,
    ),
  ];
}

function shortened(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const cut = text.lastIndexOf(' ', LONGEST_QUOTE);
  return `${text.slice(0, cut > 0 ? cut : LONGEST_QUOTE)} …`;
}

/** `2024-05-03`, `2024-05-03 to 2024-05-06`, or `undated`. */
export function datesOf(when: Dated | null): string {
  if (when === null) return 'undated';
  return when.from === when.to ? when.from : `${when.from} to ${when.to}`;
}

export function heading(title: string, count: number, style: Style): string {
  return style.bold(`${title} (${count})`);
}

/** Columns of a head line, the last as long as it is. */
export function columns(cells: readonly (readonly [string, number])[]): string {
  return cells
    .map(([text, width]) => pad(text, width))
    .join('  ')
    .trimEnd();
}

export function asText(lines: readonly string[]): string {
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
