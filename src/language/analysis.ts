/**
 * What the language room says of a text. All offsets are UTF-16 code units of the raw text, which is never altered;
 * all token ranges are half-open indices into `Analysis.tokens`.
 */

/** Universal part-of-speech tags (UD v2). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Named-entity classes: person, organisation, place, nationality or religious or political group. */
export type EntityType = 'person' | 'organisation' | 'place' | 'group';

/** A half-open range of token indices. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface Token {
  /** Index in `Analysis.tokens`. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** The exact slice of the raw text. */
  readonly text: string;
  /** Lower-case dictionary form; names keep their capitals. */
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag: carries tense, number and verb form (VBD past, VBZ present, MD modal, …). */
  readonly xpos: string;
  /** Index of the head token in `Analysis.tokens`; -1 at the root of a sentence. */
  readonly head: number;
  /** Universal Dependencies v2 relation with subtype (`nsubj:pass`); `root` at the root. */
  readonly relation: string;
  /** Index in `Analysis.sentences`. */
  readonly sentence: number;
}

export interface Sentence extends TokenRange {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Index in `Analysis.paragraphs`. */
  readonly paragraph: number;
  /** Token index of the root. */
  readonly root: number;
}

export type ParagraphKind = 'headline' | 'dateline' | 'body' | 'list-item';

/** A paragraph: what lies between blank lines (or line breaks that end a block). */
export interface Paragraph extends TokenRange {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly kind: ParagraphKind;
}

/**
 * A stretch between quotation marks, both marks included as tokens. A quotation that is reopened at each paragraph is one
 * quotation a paragraph, linked by `continues`. `closed` is false where the closing mark is missing.
 */
export interface Quotation extends TokenRange {
  readonly index: number;
  /** 0 outermost. */
  readonly depth: number;
  readonly closed: boolean;
  /** Index of the quotation that this one carries on, or null. */
  readonly continues: number | null;
}

export interface Entity extends TokenRange {
  readonly type: EntityType;
  /** 0..1 */
  readonly confidence: number;
}

export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
  /** For each token, the token indices that depend on it, in text order. */
  readonly dependents: readonly (readonly number[])[];
}

/** Analyses any text in linear time; never throws. Made by `createAnalyser` from the trained weights. */
export type Analyser = (text: string) => Analysis;
