import type { Token, TokenRange } from '../../language/index.ts';
import type { Codebook, CodebookIssue } from '../../record/index.ts';
import type { Work } from '../work.ts';

/** An issue with its terms as lists of words. */
interface Terms {
  readonly id: string;
  readonly terms: readonly (readonly string[])[];
}

const PREPARED = new WeakMap<Codebook, readonly Terms[]>();

/** Ids of the codebook's issues whose terms occur in the content, word for word or in another form of the words; in the codebook's order. */
export function issuesOf({ analysis, codebook }: Work, content: readonly TokenRange[]): string[] {
  if (codebook.issues.length === 0) return [];
  const tokens = content.flatMap(({ from, to }) => analysis.tokens.slice(from, to));
  return termsOf(codebook)
    .filter(({ terms }) => terms.some((term) => occurs(term, tokens)))
    .map(({ id }) => id);
}

function termsOf(codebook: Codebook): readonly Terms[] {
  const known = PREPARED.get(codebook);
  if (known) return known;
  const prepared = codebook.issues.map((issue) => ({
    id: idOf(issue),
    terms: [issue.name, ...issue.terms]
      .map((term) => term.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((term) => term.length > 0),
  }));
  PREPARED.set(codebook, prepared);
  return prepared;
}

/** The issue's own id, or one made of its name. */
export function idOf({ id, name }: CodebookIssue): string {
  return (
    id ??
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
  );
}

function occurs(term: readonly string[], tokens: readonly Token[]): boolean {
  return tokens.some((_, start) => term.every((word, i) => isForm(word, tokens[start + i])));
}

/** The same word, or the same lemma: "gates" and "gate". */
function isForm(word: string, token: Token | undefined): boolean {
  if (!token) return false;
  const text = token.text.toLowerCase();
  const lemma = token.lemma.toLowerCase();
  return word === text || word === lemma || (word.endsWith('s') && word.slice(0, -1) === lemma);
}
