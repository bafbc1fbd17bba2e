import type { Analyser, Analysis, Sentence, Token, Upos } from './analysis.ts';
import { createEntityFinder, type EntityFinder } from './entities/find-entities.ts';
import type { TaggedTokens, TreeParser } from './parse.ts';
import { createParser } from './parser/parser.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { findParagraphs } from './sentences/paragraphs.ts';
import { type SentenceRange, splitSentences } from './sentences/split-sentences.ts';
import { createTagger, type Tagger } from './tagger/tagger.ts';
import { normalForm } from './tokens/normal-form.ts';
import { tokenise } from './tokens/tokenise.ts';

/** The bytes of the trained weights. What is missing is left out of the analysis: no trees, no entities. */
export interface LanguageModels {
  readonly tagger: Uint8Array;
  readonly parser?: Uint8Array;
  readonly entities?: Uint8Array;
}

/**
 * Makes an analyser from trained weights. Throws an Error on bytes that are no such weights; the analyser itself never throws.
 * Without a parser every head is -1 and every relation `dep`; without entity weights there are no entities.
 */
export function createAnalyser(models: LanguageModels): Analyser {
  const tagger = createTagger(models.tagger);
  const parser = models.parser ? createParser(models.parser) : null;
  const findEntities = models.entities ? createEntityFinder(models.entities) : null;
  return (text) => analyse(text, tagger, parser, findEntities);
}

function analyse(text: string, tagger: Tagger, parser: TreeParser | null, findEntities: EntityFinder | null): Analysis {
  const spans = tokenise(text);
  const count = spans.starts.length;
  const paragraphs = findParagraphs(text, spans);
  const ranges = splitSentences(text, spans, paragraphs);
  const forms = spans.starts.map((start, i) => normalForm(text, start, spans.ends[i]!));
  const tagged = tagger.tag(forms, ranges);
  const heads = new Int32Array(count).fill(-1);
  const relations: string[] = new Array(count).fill('dep');
  if (parser) for (const { from, to } of ranges) parser.parse(tagged, from, to, heads, relations);
  const { wordIds, upos } = tagged;
  const entities = findEntities?.({ forms, upos, wordIds, rows: tagger.words.rows }, ranges) ?? [];
  return {
    text,
    tokens: makeTokens(text, spans.starts, spans.ends, tagged, heads, relations, ranges),
    sentences: ranges.map((range, index) => makeSentence(range, index, spans.starts, spans.ends, heads)),
    paragraphs,
    quotations: findQuotations(text, spans, paragraphs),
    entities,
    dependents: dependentsOf(heads),
  };
}

function makeTokens(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  tagged: TaggedTokens,
  heads: Int32Array,
  relations: readonly string[],
  ranges: readonly SentenceRange[],
): Token[] {
  const tokens: Token[] = [];
  ranges.forEach(({ from, to }, sentence) => {
    for (let index = from; index < to; index++) {
      const start = starts[index]!;
      const end = ends[index]!;
      tokens.push({
        index,
        start,
        end,
        text: text.slice(start, end),
        lemma: tagged.lemmas[index]!,
        upos: tagged.upos[index] as Upos,
        xpos: tagged.xpos[index]!,
        head: heads[index]!,
        relation: relations[index]!,
        sentence,
      });
    }
  });
  return tokens;
}

function makeSentence(
  { from, to, paragraph }: SentenceRange,
  index: number,
  starts: readonly number[],
  ends: readonly number[],
  heads: Int32Array,
): Sentence {
  let root = from;
  while (root < to && heads[root] !== -1) root++;
  return { index, from, to, start: starts[from]!, end: ends[to - 1]!, paragraph, root: root < to ? root : from };
}

const NONE: readonly number[] = [];

function dependentsOf(heads: Int32Array): (readonly number[])[] {
  const dependents: (number[] | undefined)[] = new Array(heads.length).fill(undefined);
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i]!;
    if (head < 0) continue;
    const list = dependents[head];
    if (list) list.push(i);
    else dependents[head] = [i];
  }
  return dependents.map((list) => list ?? NONE);
}
