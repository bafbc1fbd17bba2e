/** The language room against the treebanks: tokens and sentences from raw text, tags, lemmas and trees on gold tokens, entities. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Token } from '../src/language/analysis.ts';
import { formatFeatures, parseFeatures, withFeatures } from '../src/language/morphology/features.ts';
import { featuresOf } from '../src/language/morphology/features-of.ts';
import type { TaggedTokens } from '../src/language/parse.ts';
import { createParser } from '../src/language/parser/parser.ts';
import { createTagger } from '../src/language/tagger/tagger.ts';
import { normalForm } from '../src/language/tokens/normal-form.ts';
import { readConllu } from '../train/conllu.ts';
import { namedMentions } from '../train/entities/gold-mentions.ts';
import { type RawDocument, rawDocuments } from '../train/raw-text.ts';
import type { EvalContext, Evaluation, Row } from './evaluation.ts';

const MODELS = new URL('../models/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = { person: 'person', place: 'place', organization: 'organisation' };

const BANKS = [
  {
    name: 'EWT dev',
    file: 'ud/ewt/en_ewt-dev.conllu.gz',
    upos: [0.953, 0.97],
    las: [0.835, 0.87],
    lemma: [0.96, 0.98],
  },
  { name: 'GUM dev', file: 'ud/gum/en_gum-dev.conllu.gz', upos: [0.969, 0.98], las: [0.85, 0.89], lemma: [0.96, 0.98] },
] as const;

export const languageEvaluation: Evaluation = {
  name: 'language',
  needs: BANKS.map(({ file }) => file),
  async run(context) {
    const rows: Row[] = [];
    for (const bank of BANKS) {
      const documents = rawDocuments(readConllu(join(context.data, bank.file)));
      rows.push(...onGoldTokens(bank, documents), ...onRawText(bank.name, documents, context));
      if (bank.name === 'GUM dev') rows.push(...entities(bank.name, documents, context));
    }
    return rows;
  },
};

/** Tags, lemmas and trees of our own on the treebank's words and sentences. */
function onGoldTokens({ name, upos, las, lemma }: (typeof BANKS)[number], documents: readonly RawDocument[]): Row[] {
  const tagger = createTagger(new Uint8Array(readFileSync(new URL('tagger.bin', MODELS))));
  const weights = new URL('parser.bin', MODELS);
  const parser = existsSync(weights) ? createParser(new Uint8Array(readFileSync(weights))) : null;
  const right = { upos: 0, xpos: 0, lemma: 0, features: 0, head: 0, labelled: 0 };
  let words = 0;
  for (const { text, starts, ends, source } of documents) {
    const forms = starts.map((start, i) => normalForm(text, start, ends[i]!));
    let end = 0;
    const ranges = source.map((sentence) => {
      const from = end;
      end += sentence.forms.length;
      return { from, to: end };
    });
    const tagged = tagger.tag(forms, ranges);
    const heads = new Int32Array(forms.length).fill(-1);
    const relations: string[] = new Array(forms.length).fill('dep');
    ranges.forEach(({ from, to }, s) => {
      parser?.parse(tagged, from, to, heads, relations);
      const gold = source[s]!;
      const tree = treeOf(tagged, from, to, heads, relations);
      for (let i = from; i < to; i++) {
        const k = i - from;
        words++;
        if (tagged.upos[i] === gold.upos[k]) right.upos++;
        if (tagged.xpos[i] === gold.xpos[k]) right.xpos++;
        if (tagged.lemmas[i] === gold.lemmas[k]) right.lemma++;
        if (formatFeatures(featuresOf(tree, k)) === withoutSpelling(gold.feats[k]!)) right.features++;
        if (heads[i] !== (gold.heads[k]! < 0 ? -1 : gold.heads[k]! + from)) continue;
        right.head++;
        if (relations[i] === gold.deprels[k]) right.labelled++;
      }
    });
  }
  const note = 'gold words and sentences, own tags';
  return [
    { measure: `UPOS, ${name}`, ours: right.upos / words, must: upos[0], goal: upos[1], note },
    { measure: `XPOS, ${name}`, ours: right.xpos / words, note },
    { measure: `lemma, ${name}`, ours: right.lemma / words, must: lemma[0], goal: lemma[1], note },
    {
      measure: `morphological features, ${name}`,
      ours: parser ? right.features / words : null,
      note: 'all of a word, own tags and trees; spelling and fixed phrases left out',
    },
    { measure: `UAS, ${name}`, ours: parser ? right.head / words : null, note },
    { measure: `LAS, ${name}`, ours: parser ? right.labelled / words : null, must: las[0], goal: las[1], note },
  ];
}

/** One sentence by itself, as far as the morphology asks for it. */
function treeOf(tagged: TaggedTokens, from: number, to: number, heads: Int32Array, relations: readonly string[]) {
  const dependents: number[][] = Array.from({ length: to - from }, () => []);
  const tokens = dependents.map((_, index): Token => {
    const i = from + index;
    const head = heads[i]! < 0 ? -1 : heads[i]! - from;
    dependents[head]?.push(index);
    const text = tagged.forms[i]!;
    const tags = { upos: tagged.upos[i] as Token['upos'], xpos: tagged.xpos[i]!, lemma: tagged.lemmas[i]! };
    return { ...tags, index, text, start: 0, end: 0, head, relation: relations[i]!, sentence: 0 };
  });
  return { tokens, dependents };
}

/** The treebank's features without those of spelling and of fixed phrases, which we do not give. */
function withoutSpelling(features: string): string {
  return formatFeatures(withFeatures(parseFeatures(features), { Typo: '', Abbr: '', Style: '', ExtPos: '' }));
}

function onRawText(name: string, documents: readonly RawDocument[], { analyse }: EvalContext): Row[] {
  const tokens = new Overlap();
  const sentences = new Overlap();
  for (const { text, starts, ends, sentences: begins } of documents) {
    const { tokens: found, sentences: cut } = analyse(text);
    tokens.count(
      starts.map((start, i) => `${start}:${ends[i]}`),
      found.map(({ start, end }) => `${start}:${end}`),
    );
    sentences.count(
      begins.map((from, i) => `${starts[from]}:${ends[(begins[i + 1] ?? starts.length) - 1]}`),
      cut.map(({ start, end }) => `${start}:${end}`),
    );
  }
  const limits = name === 'GUM dev';
  const note = 'raw text, blank lines at paragraphs';
  return [
    { measure: `token F1, ${name}`, ours: tokens.f1(), note, ...(limits ? { must: 0.99, goal: 0.995 } : {}) },
    { measure: `sentence F1, ${name}`, ours: sentences.f1(), note, ...(limits ? { must: 0.95, goal: 0.98 } : {}) },
  ];
}

/** Exact spans and types of person, organisation and place mentions headed by a proper noun. */
function entities(name: string, documents: readonly RawDocument[], { analyse }: EvalContext): Row[] {
  const exact = new Overlap();
  const bare = new Overlap();
  for (const { text, starts, ends, sentences: begins, source } of documents) {
    const gold = source.flatMap((sentence, s) =>
      namedMentions(sentence)
        .filter(({ type }) => TYPES[type])
        .map(({ from, to, type }) => ({
          start: starts[begins[s]! + from]!,
          end: ends[begins[s]! + to - 1]!,
          type: TYPES[type]!,
        })),
    );
    const analysis = analyse(text);
    const found = analysis.entities
      .filter(({ type }) => type !== 'group')
      .map(({ from, to, type }) => ({ start: analysis.tokens[from]!.start, end: analysis.tokens[to - 1]!.end, type }));
    exact.count(gold.map(keyOf), found.map(keyOf));
    const strip = (mention: Mention) => keyOf(withoutArticle(text, mention));
    bare.count(gold.map(strip), found.map(strip));
  }
  return [
    { measure: `entity F1, ${name}`, ours: exact.f1(), must: 0.75, goal: 0.85, note: 'exact span and type, raw text' },
    {
      measure: `entity F1 without articles, ${name}`,
      ours: bare.f1(),
      note: 'article and possessive mark left off both',
    },
  ];
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const keyOf = ({ start, end, type }: Mention) => `${start}:${end}:${type}`;

function withoutArticle(text: string, { start, end, type }: Mention): Mention {
  const article = /^(?:the|an?|this|these|those|all|our)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  const possessive = /['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + article, end: end - possessive, type };
}

class Overlap {
  #gold = 0;
  #found = 0;
  #both = 0;

  count(gold: readonly string[], found: readonly string[]): void {
    const wanted = new Set(gold);
    const given = new Set(found);
    this.#gold += wanted.size;
    this.#found += given.size;
    for (const key of given) if (wanted.has(key)) this.#both++;
  }

  f1(): number {
    return this.#gold + this.#found === 0 ? 0 : (2 * this.#both) / (this.#gold + this.#found);
  }
}
