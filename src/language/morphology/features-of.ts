import type { Analysis, Token } from '../analysis.ts';
import { ADVERBS, DETERMINERS, PERSONAL_PRONOUNS, POSSESSIVE_PRONOUNS } from '../english/closed-class-features.ts';
import { type Features, NO_FEATURES, parseFeatures, withFeatures } from './features.ts';
import { verbFeatures } from './verb-features.ts';

/**
 * The morphological features of a token, worked out when asked: from its tags and form, and where English does not mark them on the word
 * (agreement and voice of verbs, mood of the bare verb, case of `you` and `it`) from its tree. Follows the English treebanks of Universal
 * Dependencies; their marks of spelling (`Typo`, `Abbr`, `Style`) and of fixed phrases (`ExtPos`) are left out.
 */
export function featuresOf(analysis: Pick<Analysis, 'tokens' | 'dependents'>, index: number): Features {
  const token = analysis.tokens[index]!;
  switch (token.upos) {
    case 'VERB':
    case 'AUX':
      return verbFeatures(analysis, token);
    case 'PRON':
      return pronoun(token);
    case 'NOUN':
    case 'PROPN':
      return NUMBER[token.xpos] ?? NO_FEATURES;
    case 'ADJ':
      return DEGREE[token.xpos] ?? ordinal(token) ?? POSITIVE;
    case 'ADV':
      return DEGREE[token.xpos] ?? adverbs.get(token.text.toLowerCase()) ?? NO_FEATURES;
    case 'DET':
      return questionOrRelative(token, determiners.get(token.text.toLowerCase()) ?? NO_FEATURES);
    case 'NUM':
      return numeral(token);
    case 'PART':
      return token.lemma === 'not' ? NEGATIVE : NO_FEATURES;
    case 'CCONJ':
      return token.lemma === 'nor' || token.lemma === 'neither' ? NEGATIVE : NO_FEATURES;
    case 'INTJ':
      return ANSWERS[token.lemma] ?? NO_FEATURES;
    default:
      return NO_FEATURES;
  }
}

const SINGULAR = parseFeatures('Number=Sing');
const PLURAL = parseFeatures('Number=Plur');
const NEGATIVE = parseFeatures('Polarity=Neg');
const POSITIVE = parseFeatures('Degree=Pos');
const COMPARATIVE = parseFeatures('Degree=Cmp');
const SUPERLATIVE = parseFeatures('Degree=Sup');
const NUMBER: Readonly<Record<string, Features>> = { NN: SINGULAR, NNP: SINGULAR, NNS: PLURAL, NNPS: PLURAL };
const DEGREE: Readonly<Record<string, Features>> = {
  JJR: COMPARATIVE,
  RBR: COMPARATIVE,
  JJS: SUPERLATIVE,
  RBS: SUPERLATIVE,
};
const ORDINAL =
  /^((twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+(teen|tie)th|hundredth|thousandth)$/;
const ANSWERS: Readonly<Record<string, Features>> = { yes: parseFeatures('Polarity=Pos'), no: NEGATIVE };
const OBJECT_RELATIONS: ReadonlySet<string> = new Set(['obj', 'iobj', 'obl', 'nmod']);

const personal = wordTable(PERSONAL_PRONOUNS);
const possessive = wordTable(POSSESSIVE_PRONOUNS);
const determiners = wordTable(DETERMINERS);
const adverbs = wordTable(ADVERBS);

function wordTable(lines: string): ReadonlyMap<string, Features> {
  const table = new Map<string, Features>();
  for (const line of lines.trim().split('\n')) {
    const [features, words] = line.split(': ', 2);
    for (const word of words!.split(' ')) table.set(word, parseFeatures(features!));
  }
  return table;
}

function pronoun(token: Token): Features {
  const word = token.text.toLowerCase().replace('’', "'");
  if (token.xpos === 'PRP$') return possessive.get(word) ?? NO_FEATURES;
  if (token.xpos === 'WP$') return parseFeatures('Poss=Yes|PronType=Rel');
  if (token.xpos.startsWith('W')) return questionOrRelative(token, NO_FEATURES);
  if (token.xpos !== 'PRP') return determiners.get(word) ?? NO_FEATURES;
  const features = personal.get(word) ?? NO_FEATURES;
  const ambiguous = word === 'you' || word === 'it';
  return ambiguous && OBJECT_RELATIONS.has(token.relation) ? withFeatures(features, { Case: 'Acc' }) : features;
}

/** `who`, `which`, `what`, `that`: relative where they stand in a relative clause before its verb, else asking. */
function questionOrRelative(token: Token, otherwise: Features): Features {
  if (!token.xpos.startsWith('W')) return otherwise;
  const word = token.text.toLowerCase();
  const asks = word === 'what' || token.relation === 'det' || token.relation === 'root';
  return parseFeatures(asks && word !== 'that' ? 'PronType=Int' : 'PronType=Rel');
}

function ordinal(token: Token): Features | undefined {
  const word = token.text.toLowerCase();
  const form = /^\d+(st|nd|rd|th)$/.test(word) ? 'Combi' : ORDINAL.test(word) ? 'Word' : undefined;
  return form && parseFeatures(`Degree=Pos|NumForm=${form}|NumType=Ord`);
}

function numeral(token: Token): Features {
  const form = /\d/.test(token.text) ? 'Digit' : /^[IVXLCDM]+$/.test(token.text) ? 'Roman' : 'Word';
  const type = /^\d+\/\d+$/.test(token.text) ? 'Frac' : 'Card';
  return parseFeatures(`NumForm=${form}|NumType=${type}`);
}
