import type { Block, BriefSectionId, Line } from './brief.ts';
import { SEE_MORE } from './brief-options.ts';
import type { Cite } from './cite-book.ts';
import { counted, dayWord } from './english/wording.ts';
import type { Facts } from './facts.ts';
import { line, words } from './runs.ts';

/** Writes a section. It cites as it goes, so that numbers follow the order of reading. */
export type WriteSection = (facts: Facts, cite: Cite) => readonly Block[];

/** "and 12 more …", or nothing where all is shown. */
export function moreNote(facts: Facts, section: BriefSectionId, left: number, one: string, many?: string): Block[] {
  if (left <= 0) return [];
  const how = facts.options.seeMore?.[section] ?? SEE_MORE[section];
  return [
    note(
      `And ${counted(left, `more ${one}`, many === undefined ? undefined : `more ${many}`)}${how ? `; see them all with ${how}.` : '.'}`,
    ),
  ];
}

export function note(text: string): Block {
  return { kind: 'note', line: line(text) };
}

/** The runs of several lines with words between them. */
export function joined(lines: readonly Line[], comma: string, and: string = comma): Line {
  return lines.flatMap((one, index) => (index === 0 ? one : [words(index === lines.length - 1 ? and : comma), ...one]));
}

/** A day as the brief writes it; "undated" where none is known. */
export function dayOf(facts: Facts, date: string | null | undefined): string {
  return date ? dayWord(date, facts.year) : 'undated';
}
