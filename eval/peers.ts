/**
 * Other analysers in the same run: wink-nlp against the treebanks, and how far wink-nlp and we agree with CoreNLP's automatic sentences and
 * tags on news. Agreement with CoreNLP is no truth: it errs too.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemSentence, ItemToken } from 'wink-nlp';
import { type ConlluSentence, readConllu } from '../train/conllu.ts';
import { rawDocuments } from '../train/raw-text.ts';
import type { EvalContext, Evaluation, Row } from './evaluation.ts';

const GUM = 'ud/gum/en_gum-dev.conllu.gz';
const NEWS = 'polnear/dev';

/** A text's sentences and tagged words by their offsets: UTF-16 code units, half-open, as `start:end`. */
interface Cut {
  readonly sentences: readonly string[];
  /** Universal tag by place. */
  readonly tags: ReadonlyMap<string, string>;
}
type Cutter = (text: string) => Cut;

export const peersEvaluation: Evaluation = {
  name: 'peers',
  needs: [GUM, `${NEWS}/corenlp.conllu.gz`, `${NEWS}/text`],
  run: async ({ data, analyse }) => {
    const cutters: Record<string, Cutter> = { ours: ourCutter(analyse), 'wink-nlp': await winkCutter() };
    const treebank = rawDocuments(readConllu(join(data, GUM))).map((document): [string, Cut] => [
      document.text,
      goldCut(document),
    ]);
    const corenlp = newsCuts(join(data, NEWS));
    return [
      ...compare('GUM dev', 'treebank', treebank, cutters),
      ...compare('PolNeAR dev', 'CoreNLP', corenlp, cutters),
    ];
  },
};

/** One row a measure, ours beside theirs. */
function compare(
  name: string,
  reference: string,
  texts: readonly (readonly [string, Cut])[],
  cutters: Readonly<Record<string, Cutter>>,
): Row[] {
  const scores = Object.entries(cutters).map(([who, cut]) => [who, score(texts, cut)] as const);
  const [[, ours] = ['', null], ...others] = scores;
  if (!ours) return [];
  return (['sentences', 'tokens', 'tags'] as const).map((measure) => ({
    measure: `${measure === 'tags' ? 'UPOS (closed classes merged) on common tokens' : `${measure} F1`}, ${name}, against ${reference}`,
    ours: ours[measure],
    others: Object.fromEntries(others.map(([who, figures]) => [who, figures[measure]])),
  }));
}

function score(
  texts: readonly (readonly [string, Cut])[],
  cut: Cutter,
): { sentences: number; tokens: number; tags: number } {
  const sentences = { common: 0, both: 0 };
  const tokens = { common: 0, both: 0 };
  let sameTag = 0;
  for (const [text, reference] of texts) {
    const found = cut(text);
    const gold = new Set(reference.sentences);
    sentences.common += found.sentences.filter((place) => gold.has(place)).length;
    sentences.both += found.sentences.length + gold.size;
    for (const [place, tag] of found.tags) {
      const expected = reference.tags.get(place);
      if (expected === undefined) continue;
      tokens.common++;
      if (merged(expected) === merged(tag)) sameTag++;
    }
    tokens.both += found.tags.size + reference.tags.size;
  }
  return {
    sentences: (2 * sentences.common) / sentences.both,
    tokens: (2 * tokens.common) / tokens.both,
    tags: sameTag / tokens.common,
  };
}

function goldCut({ starts, ends, sentences, source }: ReturnType<typeof rawDocuments>[number]): Cut {
  const tags = source.flatMap((sentence) => sentence.upos);
  return {
    sentences: sentences.map((from, i) => `${starts[from]}:${ends[(sentences[i + 1] ?? starts.length) - 1]}`),
    tags: new Map(starts.map((start, i) => [`${start}:${ends[i]}`, tags[i]!])),
  };
}

/** CoreNLP's tokens carry their offsets; its Penn tags become universal ones, as far as the tag alone decides. */
function newsCuts(folder: string): [string, Cut][] {
  const byFile = new Map<string, ConlluSentence[]>();
  for (const sentence of readConllu(join(folder, 'corenlp.conllu.gz'))) {
    byFile.set(sentence.document, [...(byFile.get(sentence.document) ?? []), sentence]);
  }
  return [...byFile].map(([file, sentences]) => {
    const places = sentences.map((sentence) => sentence.misc.map((misc) => /Span=(\d+:\d+)/.exec(misc)?.[1] ?? ''));
    return [
      readFileSync(join(folder, 'text', file), 'utf8'),
      {
        sentences: places.map((words) => `${words[0]!.split(':')[0]}:${words.at(-1)!.split(':')[1]}`),
        tags: new Map(
          sentences.flatMap((sentence, s) => sentence.xpos.map((tag, i) => [places[s]![i]!, coarse(tag)] as const)),
        ),
      },
    ];
  });
}

function ourCutter(analyse: EvalContext['analyse']): Cutter {
  return (text) => {
    const { sentences, tokens } = analyse(text);
    return {
      sentences: sentences.map(({ start, end }) => `${start}:${end}`),
      tags: new Map(tokens.map(({ start, end, upos }) => [`${start}:${end}`, upos])),
    };
  };
}

async function winkCutter(): Promise<Cutter> {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNlp(model, ['sbd', 'pos']);
  return (text) => {
    const tags = new Map<string, string>();
    const sentences: string[] = [];
    let at = 0;
    nlp
      .readDoc(text)
      .sentences()
      .each((sentence: ItemSentence) => {
        const words: [number, number][] = [];
        sentence.tokens().each((token: ItemToken) => {
          const form = token.out();
          const start = text.indexOf(form, at);
          at = start + form.length;
          if (form.trim() === '') return; // wink makes tokens of line breaks
          words.push([start, at]);
          tags.set(`${start}:${at}`, token.out(nlp.its.pos) as string);
        });
        if (words.length > 0) sentences.push(`${words[0]![0]}:${words.at(-1)![1]}`);
      });
    return { sentences, tags };
  };
}

/** Universal tags with those classes merged that a Penn tag cannot tell apart: be as auxiliary or verb, that, to. */
function merged(tag: string): string {
  return { AUX: 'VERB', SCONJ: 'ADP', PART: 'ADP', DET: 'PRON' }[tag] ?? tag;
}

/** Penn tag to universal tag; words whose class the tag leaves open take the commoner one. */
function coarse(penn: string): string {
  const found = COARSE.find(([pattern]) => pattern.test(penn));
  return found ? found[1] : 'X';
}
const COARSE: readonly (readonly [RegExp, string])[] = [
  [/^NNP/, 'PROPN'],
  [/^NN/, 'NOUN'],
  [/^MD/, 'AUX'],
  [/^VB/, 'VERB'],
  [/^JJ/, 'ADJ'],
  [/^(RB|WRB)/, 'ADV'],
  [/^(PRP|WP|EX)/, 'PRON'],
  [/^(DT|PDT|WDT)/, 'DET'],
  [/^IN/, 'ADP'],
  [/^(TO|RP|POS)/, 'PART'],
  [/^CC/, 'CCONJ'],
  [/^CD/, 'NUM'],
  [/^UH/, 'INTJ'],
  [/^[$#]/, 'SYM'],
  [/^(\W|-LRB-|-RRB-)/, 'PUNCT'],
];
