import type { DraftClaim, DraftIssue } from './material.ts';

/** The clause of a claim's words that speaks of its issue, the condition left out; null where no clause does. */
export function clauseOf(
  { pieces, condition }: Pick<DraftClaim, 'pieces' | 'condition'>,
  issue: DraftIssue | null,
): string | null {
  const words = wordsOf(pieces);
  const bare = condition === null ? words : words.replace(condition.text, ' ');
  const clauses = clausesOf(bare);
  if (issue === null) return clauses[0] ?? null;
  return clauses.find((clause) => speaksOf(clause, issue)) ?? null;
}

/** Pieces as one text, gaps marked, white space folded. */
export function wordsOf(pieces: DraftClaim['pieces']): string {
  return pieces.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' … ');
}

/** Sentences, and parts of them joined by ", and". */
export function clausesOf(words: string): readonly string[] {
  return words
    .split(/(?<=[.!?;][”"’]?)\s+|\s+…\s+|,\s+(?:and|but)\s+|\s—\s/u)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}/u.test(clause));
}

/** Where in a text an issue is first spoken of; -1 where it is not. Whole words, case and kind of apostrophe apart. */
export function placeOf(text: string, { name, terms }: DraftIssue): number {
  const places = [name, ...terms].flatMap((term) => {
    const at = plain(text).search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(plain(term))}(?![\\p{L}\\p{N}])`, 'u'));
    return at < 0 ? [] : [at];
  });
  return places.length === 0 ? -1 : Math.min(...places);
}

function speaksOf(text: string, issue: DraftIssue): boolean {
  return placeOf(text, issue) >= 0;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}

function escaped(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
