/** Room `language`: text → tokens, sentences, tags, lemmas, trees, entities, quotations. Pure; weights come in as bytes. */

export { createAnalyser, type LanguageModels } from './analyse.ts';
export type {
  Analyser,
  Analysis,
  Entity,
  EntityType,
  Paragraph,
  ParagraphKind,
  Quotation,
  Sentence,
  Token,
  TokenRange,
  Upos,
} from './analysis.ts';
export { toConllu, toTreeText } from './conllu.ts';
export type { Section, Sections } from './model-file.ts';
export { packModel, packStrings, unpackModel, unpackStrings } from './model-file.ts';
export { type Features, formatFeatures } from './morphology/features.ts';
export { featuresOf } from './morphology/features-of.ts';
export type { TaggedTokens, TreeParser } from './parse.ts';
export { bytesOfHex, type Engine, instantiate, ownEngine } from './web-assembly.ts';
