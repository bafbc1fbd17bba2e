/**
 * Questions to a dependency tree: who acts in a clause and on whom, through passive voice, relative clauses, control and
 * coordination. Depths are bounded, so that every question costs a constant number of steps per dependent.
 */
import type { Analysis, Token } from '../../language/index.ts';

/** How far inherited subjects are followed through coordination and control. */
const DEPTH = 6;

/** The subtypes that occur all the time, cut once. */
const BASES: ReadonlyMap<string, string> = new Map(
  [
    'nsubj:pass',
    'csubj:pass',
    'aux:pass',
    'nmod:poss',
    'acl:relcl',
    'advcl:relcl',
    'obl:agent',
    'obl:unmarked',
    'nmod:unmarked',
    'compound:prt',
    'nsubj:outer',
    'det:predet',
    'flat:foreign',
  ].map((relation) => [relation, baseOf(relation)]),
);

function baseOf(relation: string): string {
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
}

/** The relation without its subtype. */
export function relationOf(token: Token): string {
  const { relation } = token;
  return relation.includes(':') ? (BASES.get(relation) ?? baseOf(relation)) : relation;
}

/** The dependents of a token with one of these relations (subtypes included), in text order. */
export function childrenOf(analysis: Analysis, index: number, relations: readonly string[]): Token[] {
  const found: Token[] = [];
  for (const child of analysis.dependents[index] ?? []) {
    const token = analysis.tokens[child]!;
    if (isOneOf(token, relations)) found.push(token);
  }
  return found;
}

const isOneOf = (token: Token, relations: readonly string[]): boolean =>
  relations.includes(token.relation) || (token.relation.includes(':') && relations.includes(relationOf(token)));

/** The first of `childrenOf`, null where there is none. */
export function childOf(analysis: Analysis, index: number, relations: readonly string[]): Token | null {
  for (const child of analysis.dependents[index] ?? []) {
    const token = analysis.tokens[child]!;
    if (isOneOf(token, relations)) return token;
  }
  return null;
}

export function isVerbal(token: Token): boolean {
  return token.upos === 'VERB' || (token.upos === 'AUX' && relationOf(token) !== 'aux' && relationOf(token) !== 'cop');
}

export function isNominal(token: Token): boolean {
  return token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON' || token.upos === 'NUM';
}

/** Marks of clauses, which are no prepositions even before a participle. */
const CONJUNCTIONS = new Set([
  'that',
  'if',
  'because',
  'while',
  'when',
  'although',
  'though',
  'whether',
  'unless',
  'as',
]);

/** The prepositions before a phrase as one string: "in", "out of", "according to"; empty if there is none. */
export function prepositionOf(analysis: Analysis, index: number): string {
  const gerund = analysis.tokens[index]!.xpos === 'VBG';
  const nominal = isNominal(analysis.tokens[index]!);
  const words: string[] = [];
  for (const child of analysis.dependents[index] ?? []) {
    const token = analysis.tokens[child]!;
    if (child > index) break;
    const relation = relationOf(token);
    if (relation !== 'case' && !(relation === 'mark' && (gerund || nominal) && !CONJUNCTIONS.has(token.lemma)))
      continue;
    words.push(token.text.toLowerCase());
    for (const part of childrenOf(analysis, child, ['fixed'])) words.push(part.text.toLowerCase());
  }
  return words.join(' ');
}

const RELATIVE = new Set(['which', 'who', 'that', 'whom', 'whose']);

/** A relative pronoun stands for the noun that its clause modifies. */
function antecedent(analysis: Analysis, token: Token): Token {
  if (!RELATIVE.has(token.text.toLowerCase())) return token;
  let clause = token.head;
  for (let depth = 0; clause >= 0 && depth < 4; depth++) {
    const head = analysis.tokens[clause]!;
    if (relationOf(head) === 'acl' && head.head >= 0 && head.head < token.index) return analysis.tokens[head.head]!;
    clause = head.head;
  }
  return token;
}

/** Verbs whose object does what the infinitive says: "urged Veldria to leave". */
const OBJECT_CONTROL = new Set(
  'ask urge order tell force press persuade allow permit enable let help want expect require encourage invite instruct command compel convince beg implore advise warn authorize authorise lead cause push forbid see have make get keep leave send pressure oblige direct call prompt'.split(
    ' ',
  ),
);

/**
 * The subject that stands on the surface of a clause (of a passive: who suffers), inherited where the clause has none of its own.
 * Null if nobody is named.
 */
export function surfaceSubject(analysis: Analysis, index: number, depth = 0): Token | null {
  const own = nearestSubject(analysis, index);
  if (own) return antecedent(analysis, own);
  if (depth >= DEPTH) return null;
  const token = analysis.tokens[index]!;
  if (token.head < 0) return null;
  const head = analysis.tokens[token.head]!;
  switch (relationOf(token)) {
    case 'conj':
      return isNominal(token) ? null : surfaceSubject(analysis, head.index, depth + 1);
    case 'xcomp': {
      const object = objectOf(analysis, head.index);
      if (object && object.index < index && OBJECT_CONTROL.has(head.lemma)) return object;
      return surfaceSubject(analysis, head.index, depth + 1);
    }
    case 'ccomp':
      return hasMark(analysis, index, 'to') || token.xpos === 'VBG' ? controller(analysis, head, depth) : null;
    case 'advcl':
      if (hasOwnFiniteForm(analysis, index)) return null;
      return hasMark(analysis, index, 'to')
        ? controller(analysis, head, depth)
        : surfaceSubject(analysis, head.index, depth + 1);
    case 'acl':
      if (token.xpos === 'VBG' || token.xpos === 'VBN') return head;
      return hasMark(analysis, index, 'to') ? ownerOf(analysis, head, depth) : null;
    case 'parataxis':
      return token.xpos === 'VBG' ? surfaceSubject(analysis, head.index, depth + 1) : null;
    default:
      return null;
  }
}

/** Of several subjects the one that is no time: "hours after Kasmor recalled", "Kasmor on Thursday demanded". */
function nearestSubject(analysis: Analysis, index: number): Token | null {
  const subjects = childrenOf(analysis, index, ['nsubj', 'csubj']);
  if (subjects.length < 2) return subjects[0] ?? null;
  const others = subjects.filter(({ lemma }) => !TIME_NOUNS.has(lemma.toLowerCase()) && !SPANS.has(lemma));
  return others.filter((token) => token.index < index).at(-1) ?? others[0] ?? subjects[0]!;
}

const SPANS = new Set(['hour', 'day', 'minute']);

function controller(analysis: Analysis, head: Token, depth: number): Token | null {
  const object = OBJECT_CONTROL.has(head.lemma) ? objectOf(analysis, head.index) : null;
  return object ?? surfaceSubject(analysis, head.index, depth + 1);
}

/** Nouns whose infinitive is anybody's: who stresses the need to open a road need not be the one to open it. */
const IMPERSONAL = new Set(
  'need call importance urgency necessity demand request appeal opportunity time way'.split(' '),
);

/** Whose offer, whose plan: the possessor, a by-phrase, or the subject of the verb that governs the noun. */
function ownerOf(analysis: Analysis, noun: Token, depth: number): Token | null {
  if (IMPERSONAL.has(noun.lemma)) return oblique(analysis, noun.index, ['for']);
  const possessor = childOf(analysis, noun.index, ['nmod:poss']) ?? oblique(analysis, noun.index, ['by']);
  if (possessor) return possessor;
  return noun.head >= 0 ? surfaceSubject(analysis, noun.head, depth + 1) : null;
}

function hasMark(analysis: Analysis, index: number, word: string): boolean {
  return (analysis.dependents[index] ?? []).some((child) => {
    const token = analysis.tokens[child]!;
    return token.lemma === word && (token.upos === 'PART' || relationOf(token) === 'mark');
  });
}

function hasOwnFiniteForm(analysis: Analysis, index: number): boolean {
  const { xpos } = analysis.tokens[index]!;
  if (xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP') return true;
  return childrenOf(analysis, index, ['aux']).some(
    (aux) => aux.xpos === 'MD' || aux.xpos === 'VBD' || aux.xpos === 'VBZ',
  );
}

/** "Resigned Sunday": a day is when, not what. */
export const TIME_NOUNS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year morning evening night'.split(
    ' ',
  ),
);

/** The grammatical object, of a relative clause too ("talks that they held"). */
export function objectOf(analysis: Analysis, index: number): Token | null {
  const own =
    childrenOf(analysis, index, ['obj']).find((token) => !TIME_NOUNS.has(token.lemma.toLowerCase())) ??
    childOf(analysis, index, ['iobj']);
  return own ? antecedent(analysis, own) : null;
}

/** The obliques or nominal modifiers of a token with their prepositions. */
export function obliquesOf(analysis: Analysis, index: number): { preposition: string; token: Token }[] {
  return childrenOf(analysis, index, ['obl', 'nmod', 'advcl', 'acl'])
    .filter((token) => token.relation !== 'nmod:poss')
    .map((token) => ({ preposition: prepositionOf(analysis, token.index), token }))
    .filter(({ preposition }) => preposition !== '');
}

export function oblique(analysis: Analysis, index: number, prepositions: readonly string[]): Token | null {
  return obliquesOf(analysis, index).find(({ preposition }) => prepositions.includes(preposition))?.token ?? null;
}

/** An infinitive: "to" before it. */
export function hasTo(analysis: Analysis, token: Token): boolean {
  return (analysis.dependents[token.index] ?? []).some((child) => {
    const { lemma, upos, index } = analysis.tokens[child]!;
    return lemma === 'to' && upos === 'PART' && index < token.index;
  });
}
