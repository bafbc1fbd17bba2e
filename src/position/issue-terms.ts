import type { Issue, IssueId } from '../record/index.ts';

/** Finds where a text speaks of the issues of a codebook. */
export type TermFinder = (text: string) => readonly TermHit[];

export interface TermHit {
  readonly issue: IssueId;
  /** Offsets in the text searched, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
}

/** A finder of the issues' names and terms: whole words, case apart, the longest term at each place. */
export function termFinder(issues: readonly Issue[]): TermFinder {
  const issueOf = new Map<string, IssueId[]>();
  for (const { id, name, terms } of issues) {
    for (const term of [name, ...terms]) {
      const key = normal(term);
      if (key === '') continue;
      const known = issueOf.get(key);
      if (!known) issueOf.set(key, [id]);
      else if (!known.includes(id)) known.push(id);
    }
  }
  if (issueOf.size === 0) return () => [];
  const terms = [...issueOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    [...normalKeepingOffsets(text).matchAll(pattern)].flatMap((match) =>
      issueOf.get(match[0])!.map((issue) => ({ issue, start: match.index, end: match.index + match[0].length })),
    );
}

function normal(text: string): string {
  return normalKeepingOffsets(text).trim().replace(/\s+/g, ' ');
}

/** Lower case where that keeps the length, straight apostrophes, every white space a blank. */
function normalKeepingOffsets(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[’‘]/g, "'").replace(/\s/g, ' ');
}

function escaped(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
