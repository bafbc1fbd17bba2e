import type { Citation } from '../dispute.ts';

/** The sections of a brief, in the order in which they stand unless a person chooses another. */
export const BRIEF_SECTIONS = [
  'state-of-play',
  'parties',
  'positions',
  'changes',
  'chronology',
  'clashes',
  'quotations',
  'only-claimed',
  'methods',
] as const;
export type BriefSectionId = (typeof BRIEF_SECTIONS)[number];

/**
 * A stretch of a line. `words` are the program's own; `name` is a name as the reports or the codebook have it; `quote` is the exact wording
 * of a report, without its outer quotation marks, which every renderer sets. All text is clean: one line, no control characters.
 */
export type Run =
  | { readonly kind: 'words'; readonly text: string; readonly strong?: true }
  | { readonly kind: 'name'; readonly text: string; readonly strong?: true }
  | { readonly kind: 'quote'; readonly text: string }
  /** The number of a source, and the finding that it cites. */
  | { readonly kind: 'cite'; readonly number: number; readonly cite: Citation };

export type Line = readonly Run[];

export type Block =
  /** Sentences that run on. */
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  /** The first cell of a row names it. */
  | { readonly kind: 'table'; readonly columns: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: 'quotation'; readonly words: Line; readonly by: Line }
  /** What was left out and how to see it, or why there is nothing. */
  | { readonly kind: 'note'; readonly line: Line };

export interface BriefSection {
  readonly id: BriefSectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A finding that the brief cites, numbered from 1 in order of first use. */
export interface BriefSource {
  readonly number: number;
  readonly cite: Citation;
  /** Null where the report names no outlet. */
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly file: string | null;
  readonly url: string | null;
  /** The line of the report's text on which the words begin, from 1. */
  readonly line: number;
  /** UTF-16 offsets of the words in the report's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A brief as a document, ready for any renderer. Equal disputes and options give equal briefs. */
export interface Brief {
  readonly schema: 'rapporteur/brief@1';
  readonly title: string;
  /** The last day that counts, ISO; null where no report has a date. */
  readonly asOf: string | null;
  /** The first day of what is told as changed, ISO; null where no report has a date. */
  readonly since: string | null;
  readonly subtitle: Line;
  readonly sections: readonly BriefSection[];
  readonly sources: readonly BriefSource[];
}

/** Every line of a block, cell by cell. */
export function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
      return block.lines;
    case 'list':
      return block.items;
    case 'table':
      return [...block.columns, ...block.rows.flat()];
    case 'quotation':
      return [block.words, block.by];
    case 'note':
      return [block.line];
  }
}

/** The findings that a block rests on, in order. */
export function citationsOf(block: Block): readonly Citation[] {
  return linesOf(block)
    .flat()
    .flatMap((run) => (run.kind === 'cite' ? [run.cite] : []));
}
