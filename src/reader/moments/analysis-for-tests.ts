/**
 * A small analysis for unit tests, without trained weights: words, sentences, and tags from a list of the words that the tests
 * use. Trees are left out, so that the nearest verb decides.
 */
import type { Analysis, Token, Upos } from '../../language/index.ts';

const PAST = 'met left said fired agreed held arrived signed rejected began had was were closed lowered'.split(' ');
const BARE = 'meet leave march sign open close begin expire vote be fire resume may'.split(' ');
const PRESENT = 'meets expires says resigns is are has'.split(' ');
const NOUNS = 'vote talks gates minister meeting deadline delegation flood'.split(' ');

export function analysisForTests(text: string): Analysis {
  const tokens: Token[] = [];
  const sentences: Analysis['sentences'][number][] = [];
  let from = 0;
  const close = (): void => {
    const [first, last] = [tokens[from], tokens.at(-1)];
    if (!first || !last || from === tokens.length) return;
    const index = sentences.length;
    sentences.push({ index, from, to: tokens.length, start: first.start, end: last.end, paragraph: 0, root: from });
    from = tokens.length;
  };
  for (const match of text.matchAll(/\p{L}+|\d+|[^\s\p{L}\d]/gu)) {
    const [xpos, upos, lemma] = tagOf(match[0], tokens.at(-1)?.text.toLowerCase() ?? '');
    const [index, start] = [tokens.length, match.index];
    const end = start + match[0].length;
    tokens.push({
      index,
      start,
      end,
      text: match[0],
      lemma,
      upos,
      xpos,
      head: -1,
      relation: 'dep',
      sentence: sentences.length,
    });
    if (/^[.!?]$/.test(match[0])) close();
  }
  close();
  const paragraph = { index: 0, from: 0, to: tokens.length, start: 0, end: text.length, kind: 'body' as const };
  return {
    text,
    tokens,
    sentences,
    paragraphs: [paragraph],
    quotations: [],
    entities: [],
    dependents: tokens.map(() => []),
  };
}

function tagOf(word: string, before: string): readonly [string, Upos, string] {
  const lower = word.toLowerCase();
  if (/^(?:will|would|may|might|could|should|must)$/.test(word)) return ['MD', 'AUX', lower];
  if (PAST.includes(lower)) return ['VBD', 'VERB', lower];
  if (PRESENT.includes(lower)) return ['VBZ', 'VERB', lower.replace(/s$/, '')];
  if (/^(?:will|would|may|might|could|should|must|to|not)$/.test(before) && BARE.includes(lower))
    return ['VB', 'VERB', lower];
  if (NOUNS.includes(lower)) return ['NN', 'NOUN', lower];
  if (lower === 'voted') return ['VBD', 'VERB', 'vote'];
  if (lower === 'scheduled' || lower === 'due' || lower === 'expected') return ['VBN', 'VERB', lower];
  if (lower === 'to') return ['TO', 'PART', 'to'];
  return /^[A-Z]/.test(word) ? ['NNP', 'PROPN', word] : ['IN', 'X', lower];
}
