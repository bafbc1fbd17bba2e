import type { ReportId } from '../../record/index.ts';
import { BRIEF_SECTIONS, type BriefSectionId } from './brief.ts';

/** How many of each a brief shows; the rest is counted, with a hint where to see it. */
export interface BriefLimits {
  readonly issuesInPlay: number;
  readonly parties: number;
  readonly partiesInTable: number;
  readonly issuesInTable: number;
  readonly changes: number;
  readonly happenings: number;
  readonly clashes: number;
  readonly quotations: number;
  readonly claims: number;
}

/** Enough for about three pages. */
export const BRIEF_LIMITS: BriefLimits = {
  issuesInPlay: 4,
  parties: 6,
  partiesInTable: 3,
  issuesInTable: 8,
  changes: 6,
  happenings: 12,
  clashes: 5,
  quotations: 5,
  claims: 4,
};

/** What people decided on the findings that the brief rests on. */
export interface ReviewCounts {
  readonly accepted: number;
  readonly corrected: number;
  readonly rejected: number;
  readonly open: number;
}

export interface BriefOptions {
  /** Null or absent: named after the two sides most heard. */
  readonly title?: string | null;
  /** Only reports published by this ISO day count. Null or absent: all of them. */
  readonly asOf?: string | null;
  /** What changed from this ISO day on. Null or absent: two weeks before the last report, or the report before it if that is older. */
  readonly since?: string | null;
  readonly sections?: readonly BriefSectionId[];
  readonly limits?: Partial<BriefLimits>;
  /** Which reports print one story; the same words in them count once. Absent: told by their words. */
  readonly stories?: ReadonlyMap<ReportId, string>;
  /** Absent: nobody has reviewed anything. */
  readonly review?: ReviewCounts;
  /** The program's version, for the note on methods. */
  readonly version?: string;
  /** What to do to see what a section left out. Absent: the commands of the terminal. */
  readonly seeMore?: Partial<Record<BriefSectionId, string>>;
}

export const SEE_MORE: Readonly<Partial<Record<BriefSectionId, string>>> = {
  parties: 'rapporteur positions',
  positions: 'rapporteur positions',
  changes: 'rapporteur positions and rapporteur chronology',
  chronology: 'rapporteur chronology',
  clashes: 'rapporteur clashes',
  quotations: 'rapporteur read',
  'only-claimed': 'rapporteur chronology',
};

export function sectionsOf({ sections }: BriefOptions): readonly BriefSectionId[] {
  return [...new Set(sections ?? BRIEF_SECTIONS)];
}
