import type { Analysis, Token, TokenRange } from '../../language/index.ts';
import type { Codebook, CodebookIssue } from '../../record/index.ts';
import type { Attribution, Work } from '../work.ts';

/** An issue with its terms as lists of words. */
interface Terms {
  readonly id: string;
  readonly terms: readonly (readonly string[])[];
}

/** An occurrence of an issue's term, half-open in token indices. */
interface Hit extends TokenRange {
  readonly id: string;
}

const PREPARED = new WeakMap<Codebook, readonly Terms[]>();

/**
 * Ids of the codebook's issues that a statement is on, in the codebook's order: those whose terms occur in its content, word for word
 * or in another form of the words; of two terms that share words the longer one counts. A short content without a term ("not so")
 * leans on its sentence, the statement it stands inside (`outer`: that one's issues) or its paragraph so far, and is on the report's
 * main issue if that is what they name; measured on invented reports, anything looser finds more wrong issues than right ones.
 */
export function issuesOf(work: Work, attribution: Attribution, outer: readonly string[]): string[] {
  const { analysis, codebook } = work;
  if (codebook.issues.length === 0) return [];
  const own = issuesIn(work, attribution.content);
  if (own.length > 0) return own;
  if (!leansOnContext(analysis, attribution.content)) return [];
  const at = attribution.cue[0] ?? attribution.content[0];
  const sentence = analysis.sentences[analysis.tokens[at?.from ?? -1]?.sentence ?? -1];
  if (!sentence) return [];
  const main = mainIssue(work);
  for (const issues of [issuesIn(work, [sentence]), outer, before(work, sentence.index)]) {
    if (issues.length > 0) return main !== null && issues.includes(main) ? [main] : [];
  }
  return [];
}

/** "It was", "not so", "such visits": words that mean something only by what stands before them. */
function leansOnContext({ tokens }: Analysis, content: readonly TokenRange[]): boolean {
  const words = content.flatMap(({ from, to }) => tokens.slice(from, to)).filter(({ upos }) => upos !== 'PUNCT');
  return words.length <= SHORT;
}

/** In words, without punctuation marks. */
const SHORT = 8;

/** The issues of the nearest sentence of the same paragraph before this one that has any. */
function before(work: Work, index: number): string[] {
  const { sentences } = work.analysis;
  const paragraph = sentences[index]?.paragraph;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const sentence = sentences[at];
    if (!sentence || sentence.paragraph !== paragraph) break;
    const found = issuesIn(work, [sentence]);
    if (found.length > 0) return found;
  }
  return [];
}

/** How many sentences back a statement without a term of its own may look. */
const REACH = 3;

/** The issue that most sentences of the report name, at least three; null if none stands out. */
function mainIssue(work: Work): string | null {
  const known = MAIN.get(work.mentions);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const sentence of work.analysis.sentences) {
    for (const id of issuesIn(work, [sentence])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  const main = first && first[1] >= 3 ? first[0] : null;
  MAIN.set(work.mentions, main);
  return main;
}

const MAIN = new WeakMap<Work['mentions'], string | null>();

function issuesIn({ analysis, codebook }: Work, ranges: readonly TokenRange[]): string[] {
  const tokens = ranges.flatMap(({ from, to }) => analysis.tokens.slice(from, to));
  const hits = termsOf(codebook).flatMap(({ id, terms }) => terms.flatMap((term) => occurrences(id, term, tokens)));
  const named = new Set(longest(hits).map(({ id }) => id));
  return [...new Set(codebook.issues.map(idOf))].filter((id) => named.has(id));
}

/** Without the hits that lie in a longer one: "flow data" names the data, not the flow. */
function longest(hits: readonly Hit[]): Hit[] {
  let cover: Hit | null = null;
  return [...hits]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((hit) => {
      if (cover && hit.to <= cover.to) return hit.from === cover.from && hit.to === cover.to;
      cover = hit;
      return true;
    });
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

function occurrences(id: string, term: readonly string[], tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  for (let start = 0; start + term.length <= tokens.length; start++) {
    if (!term.every((word, i) => isForm(word, tokens[start + i]))) continue;
    hits.push({ id, from: start, to: start + term.length });
  }
  return hits;
}

/** The same word, or the same lemma: "gates" and "gate". */
function isForm(word: string, token: Token | undefined): boolean {
  if (!token) return false;
  const text = token.text.toLowerCase();
  const lemma = token.lemma.toLowerCase();
  return word === text || word === lemma || (word.endsWith('s') && word.slice(0, -1) === lemma);
}
