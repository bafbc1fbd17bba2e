import type { Analysis } from '../../../language/index.ts';
import { hashString } from '../chain/hash.ts';
import { cueClassesOf } from '../lexicon/cue-classes.ts';

/** What the features ask of each token, as columns of numbers. Strings are hashed once here and never looked at again. */
export interface TokenFacts {
  readonly analysis: Analysis;
  readonly size: number;
  /** False where the analysis has no trees (every relation is `dep`): features of syntax then stay silent. */
  readonly parsed: boolean;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  readonly pos: Int32Array;
  readonly xpos: Int32Array;
  readonly head: Int32Array;
  readonly rel: Int32Array;
  /** Bits of `RELATION_BITS`: relations of the tokens that depend on this one. */
  readonly kids: Int32Array;
  /** Lexical classes of the lemma (`cue-classes.ts`), one bit each. */
  readonly classes: Int32Array;
  /** Index of the outermost quotation around the token, its marks included; -1 outside. */
  readonly quotation: Int32Array;
  /** For each sentence, 1 if it holds a word or mark of a quotation. */
  readonly quotedSentence: Uint8Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** 1 for a comma, 2 for a quotation mark, 3 for other punctuation, 0 for a word. */
  readonly mark: Uint8Array;
  /** 1 + type of the named entity, 0 outside. */
  readonly entity: Int32Array;
}

/** Relations that say something of a cue when they hang below it. */
const RELATION_BITS: Readonly<Record<string, number>> = {
  nsubj: 1,
  'nsubj:pass': 2,
  obj: 4,
  iobj: 8,
  ccomp: 16,
  xcomp: 32,
  advcl: 64,
  acl: 128,
  'acl:relcl': 256,
  parataxis: 512,
  mark: 1024,
  'aux:pass': 2048,
  obl: 4096,
  nmod: 8192,
  'nmod:poss': 16384,
  cop: 32768,
  case: 65536,
  conj: 131072,
  csubj: 262144,
  expl: 524288,
  aux: 1048576,
  'obl:agent': 2097152,
  appos: 4194304,
  'compound:prt': 8388608,
};
export const COMPLEMENTS = 16 | 32 | 4 | 512 | 128;
export const SUBJECTS = 1 | 2 | 262144;
/** The kids that make up the frame of a cue: what it takes. */
export const FRAME = 1 | 2 | 4 | 8 | 16 | 32 | 128 | 512 | 1024 | 2048 | 4096 | 16384 | 32768 | 65536;

const POS_IDS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ');
export const POS: Readonly<Record<string, number>> = Object.fromEntries(POS_IDS.map((pos, i) => [pos, i + 1]));
const ENTITY_IDS: Readonly<Record<string, number>> = { person: 1, organisation: 2, place: 3, group: 4 };
const QUOTE_MARK = /^["“”„‟«»]$|^``$|^''$/;

export function tokenFacts(analysis: Analysis): TokenFacts {
  const { tokens } = analysis;
  const size = tokens.length;
  const column = (): Int32Array => new Int32Array(size);
  const facts = {
    analysis,
    size,
    parsed: tokens.some((token) => token.relation !== 'dep' && token.relation !== 'root'),
    word: column(),
    lemma: column(),
    suffix: column(),
    shape: column(),
    pos: column(),
    xpos: column(),
    head: column(),
    rel: column(),
    kids: column(),
    classes: column(),
    quotation: column().fill(-1),
    quotedSentence: new Uint8Array(analysis.sentences.length),
    sentence: column(),
    paragraph: column(),
    mark: new Uint8Array(size),
    entity: column(),
  };
  const hashes = new Map<string, number>();
  const hash = (text: string): number => {
    const known = hashes.get(text) ?? hashString(text);
    hashes.set(text, known);
    return known;
  };
  tokens.forEach((token, i) => {
    const lower = token.text.length > 40 ? token.text.slice(0, 40).toLowerCase() : token.text.toLowerCase();
    const lemma = token.lemma.length > 40 ? token.lemma.slice(0, 40).toLowerCase() : token.lemma.toLowerCase();
    facts.word[i] = hash(lower);
    facts.lemma[i] = hash(lemma);
    facts.suffix[i] = hash(lower.slice(-3));
    facts.shape[i] = shapeOf(token.text);
    facts.pos[i] = POS[token.upos] ?? 0;
    facts.xpos[i] = hash(token.xpos);
    facts.head[i] = token.head;
    facts.rel[i] = hash(token.relation);
    facts.classes[i] = cueClassesOf(lemma, token.upos);
    facts.sentence[i] = token.sentence;
    facts.paragraph[i] = analysis.sentences[token.sentence]?.paragraph ?? 0;
    facts.mark[i] = token.text === ',' ? 1 : QUOTE_MARK.test(token.text) ? 2 : token.upos === 'PUNCT' ? 3 : 0;
    if (token.head >= 0 && token.head < size) {
      facts.kids[token.head]! |= RELATION_BITS[token.relation] ?? RELATION_BITS[baseOf(token.relation)] ?? 0;
    }
  });
  for (const quotation of analysis.quotations) {
    if (quotation.depth === 0) facts.quotation.fill(quotation.index, quotation.from, quotation.to);
  }
  for (let i = 0; i < size; i++) if (facts.quotation[i]! >= 0) facts.quotedSentence[facts.sentence[i]!] = 1;
  for (const entity of analysis.entities) facts.entity.fill(ENTITY_IDS[entity.type] ?? 0, entity.from, entity.to);
  return facts;
}

function baseOf(relation: string): string {
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
}

/** Capitals, digits and length in one small number. */
function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  const upper = first >= 65 && first <= 90 ? 1 : 0;
  const digits = /[0-9]/.test(text) ? 2 : 0;
  const all = text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase() ? 4 : 0;
  return upper | digits | all | (Math.min(text.length, 7) << 3);
}
