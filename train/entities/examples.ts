/** Texts with entity labels: GUM by hand, PolNeAR by machine. Labels cover bare names, without titles, articles and possessives. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TokenRange } from '../../src/language/analysis.ts';
import { begins, type TYPES } from '../../src/language/entities/labels.ts';
import { GROUP, nameClass, TITLE } from '../../src/language/entities/name-class.ts';
import { findParagraphs } from '../../src/language/sentences/paragraphs.ts';
import { splitSentences } from '../../src/language/sentences/split-sentences.ts';
import { normalForm } from '../../src/language/tokens/normal-form.ts';
import { tokenise } from '../../src/language/tokens/tokenise.ts';
import { attributeOf, type ConlluSentence } from '../conllu.ts';
import { rawDocuments } from '../raw-text.ts';
import { namedMentions } from './gold-mentions.ts';

export interface LabelledText {
  readonly forms: readonly string[];
  readonly sentences: readonly TokenRange[];
  readonly gold: Uint8Array;
}

type Type = (typeof TYPES)[number];

const GUM_TYPES: Readonly<Record<string, Type>> = { person: 'person', place: 'place', organization: 'organisation' };
const NER_TYPES: Readonly<Record<string, Type>> = {
  PERSON: 'person',
  ORGANIZATION: 'organisation',
  LOCATION: 'place',
  MISC: 'other',
};

export function goldTexts(sentences: readonly ConlluSentence[]): LabelledText[] {
  return rawDocuments(sentences).map(({ text, starts, ends, source }) => {
    const forms = starts.map((start, i) => normalForm(text, start, ends[i]!));
    const gold = new Uint8Array(forms.length);
    const ranges: TokenRange[] = [];
    let from = 0;
    for (const sentence of source) {
      const mentions = namedMentions(sentence).sort((a, b) => b.to - b.from - (a.to - a.from));
      for (const mention of mentions) {
        const core = bareName(sentence, mention);
        if (core) mark(gold, from + core.from, from + core.to, GUM_TYPES[mention.type] ?? 'other');
      }
      const to = from + sentence.forms.length;
      markGroups(forms, gold, from, to);
      ranges.push({ from, to });
      from = to;
    }
    return { forms, sentences: ranges, gold };
  });
}

/** The name within a mention: from the first capital on, up to what no longer is part of a name. */
function bareName(sentence: ConlluSentence, { from, to }: TokenRange): TokenRange | null {
  const { forms, upos, xpos } = sentence;
  let start = from;
  while (
    start < to &&
    !(/^\p{Lu}/u.test(forms[start]!) && upos[start] !== 'DET' && upos[start] !== 'PRON' && upos[start] !== 'ADP')
  )
    start++;
  let end = start;
  while (end < to && !/^(?:[,:;()[\]"–—-]|WP|WDT|WRB|VB.?|CC)$/.test(xpos[end]!) && !/^[–—]$|^--$/.test(forms[end]!))
    end++;
  if (end < to && xpos[end] === 'HYPH') while (end < to && /^\p{Lu}|^-$/u.test(forms[end]!)) end++;
  while (end > start && !/^[\p{Lu}\p{Nd}]/u.test(forms[end - 1]!)) end--;
  while (start + 1 < end && (nameClass(forms[start]!) & TITLE) !== 0) start++;
  if (end <= start || !/^\p{Lu}/u.test(forms[start]!)) return null;
  if (end === start + 1 && (nameClass(forms[start]!) & TITLE) !== 0) return null;
  return { from: start, to: end };
}

/** Labels a range unless part of it has a label; a longer name wins over what it holds. */
function mark(gold: Uint8Array, from: number, to: number, type: Type): void {
  for (let i = from; i < to; i++) if (gold[i] !== 0) return;
  gold[from] = begins(type);
  for (let i = from + 1; i < to; i++) gold[i] = begins(type) + 1;
}

function markGroups(forms: readonly string[], gold: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const single = gold[i]! % 2 === 1 && (i + 1 === to || gold[i + 1] !== gold[i]! + 1);
    if ((gold[i] === 0 || single) && (nameClass(forms[i]!) & GROUP) !== 0) gold[i] = begins('group');
  }
}

/** PolNeAR cut by our own tokeniser, its automatic entities laid over by offset. */
export function silverTexts(folder: string, parsed: readonly ConlluSentence[]): LabelledText[] {
  const byDocument = new Map<string, ConlluSentence[]>();
  for (const sentence of parsed)
    byDocument.set(sentence.document, [...(byDocument.get(sentence.document) ?? []), sentence]);
  const texts: LabelledText[] = [];
  for (const file of readdirSync(join(folder, 'text')).sort()) {
    const sentences = byDocument.get(file);
    if (!sentences) continue;
    const text = readFileSync(join(folder, 'text', file), 'utf8');
    const tokens = tokenise(text);
    const forms = tokens.starts.map((start, i) => normalForm(text, start, tokens.ends[i]!));
    const gold = new Uint8Array(forms.length);
    const classes = classesByOffset(sentences, text.length);
    let before = 0;
    for (let i = 0; i < forms.length; i++) {
      const type = classes[tokens.starts[i]!]! as number;
      if (type === 0) before = 0;
      else {
        const label = begins(SILVER_ORDER[type - 1]!);
        gold[i] = before === type ? label + 1 : label;
        before = type;
      }
    }
    markGroups(forms, gold, 0, forms.length);
    const ranges = splitSentences(text, tokens, findParagraphs(text, tokens));
    texts.push({ forms, sentences: ranges, gold });
  }
  return texts;
}

const SILVER_ORDER: readonly Type[] = ['person', 'organisation', 'place', 'other'];

function classesByOffset(sentences: readonly ConlluSentence[], length: number): Uint8Array {
  const classes = new Uint8Array(length);
  for (const { misc } of sentences) {
    for (const column of misc) {
      const type = NER_TYPES[attributeOf(column, 'NER') ?? ''];
      const span = attributeOf(column, 'Span')?.split(':').map(Number);
      if (type && span) classes.fill(SILVER_ORDER.indexOf(type) + 1, span[0], span[1]);
    }
  }
  return classes;
}
