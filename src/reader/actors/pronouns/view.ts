import { PRONOUNS, type PronounForm } from '../../english/pronouns.ts';
import type { Phrase } from '../phrase.ts';
import { quotationAt } from '../quotations.ts';
import type { Scene } from '../scene.ts';
import { positionOf } from '../syntax.ts';
import { isCoordinated, isNeverMeant, isQuantified } from './eligible.ts';
import { contextVector, NAME_ROWS, nounVector, type Vector } from './preferences.ts';
import { isSpeakingVerb } from './speaking-verbs.ts';

/** Grammatical roles, the most salient first; the numbers are what the trees of the ranker compare. */
export const ROLES = [
  'subject',
  'passive subject',
  'appos',
  'obj',
  'iobj',
  'obl',
  'possessor',
  'nmod',
  'root',
  'other',
] as const;

/** What the ranker needs of a phrase wherever it is a candidate; made once for each phrase of a report. */
export interface View {
  readonly sentence: number;
  readonly paragraph: number;
  /** Index of the innermost quotation around it, -1 outside. */
  readonly quotation: number;
  /** Index in `ROLES`. */
  readonly role: number;
  /** The token that governs it, -1 at the root. */
  readonly governor: number;
  readonly predicate: boolean;
  readonly coordinated: boolean;
  readonly conjunct: boolean;
  readonly first: boolean;
  /** True where it is the subject of a verb of speech or thought. */
  readonly speaks: boolean;
  readonly prepositional: boolean;
  /** Clauses between it and the root of its sentence. */
  readonly depth: number;
  readonly form: PronounForm | null;
  /** What its noun or its name is like, null for pronouns and rare nouns. */
  readonly vector: () => Vector | null;
  /** What the place it stands in is like. */
  readonly context: () => Vector | null;
  /** True for a noun with an ending of persons: "lobbyist". */
  readonly personal: boolean;
  /** True where no pronoun ever stands for it. */
  readonly nobody: boolean;
  /** True where only a pronoun of its own sentence may stand for it. */
  readonly quantified: boolean;
}

export function viewsOf(scene: Scene): readonly View[] {
  return scene.phrases.map((phrase, i) => viewOf(phrase, i, scene));
}

function viewOf(phrase: Phrase, index: number, scene: Scene): View {
  const { analysis, phrases } = scene;
  const token = analysis.tokens[phrase.head]!;
  const { relation, governor, preposition } = positionOf(phrase.head, analysis);
  const before = phrases[index - 1];
  const verb = analysis.tokens[governor];
  return {
    sentence: token.sentence,
    paragraph: analysis.sentences[token.sentence]?.paragraph ?? 0,
    quotation: quotationAt(token.index, analysis),
    role: roleOf(relation, token.relation),
    governor,
    predicate: relation === 'root' || relation === 'xcomp',
    coordinated: isCoordinated(phrase, scene),
    conjunct: token.relation.startsWith('conj'),
    first: !before || analysis.tokens[before.head]!.sentence !== token.sentence,
    speaks: relation === 'nsubj' && verb !== undefined && isSpeakingVerb(verb.lemma),
    prepositional: preposition !== '',
    depth: clausesAbove(token.index, scene),
    personal: phrase.form === 'description' && PERSONAL.test(token.lemma),
    nobody: isNeverMeant(phrase, scene),
    quantified: isQuantified(phrase, scene),
    vector: once(() => vectorOf(phrase, scene)),
    context: once(() => contextVector(token.index, analysis)),
    form: phrase.form === 'pronoun' ? (PRONOUNS.get(token.text.toLowerCase()) ?? null) : null,
  };
}

/** Most phrases are candidates of no pronoun: what few ask for is made when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const PERSONAL = /^[a-z-]{3,}(?:[^e]er|or|ist|ian|man|woman|eer|ee)$/;

function vectorOf(phrase: Phrase, { analysis }: Scene): Vector | null {
  if (phrase.form === 'description') return nounVector(analysis.tokens[phrase.head]!.lemma.toLowerCase());
  if (phrase.form === 'pronoun') return phrase.gender === null ? null : nounVector(NAME_ROWS.he);
  if (phrase.sense === 'person') return nounVector(NAME_ROWS.person);
  if (phrase.sense === 'body' || phrase.sense === 'group') return nounVector(NAME_ROWS.body);
  return phrase.sense === 'place' || phrase.sense === 'state' ? nounVector(NAME_ROWS.place) : null;
}

function roleOf(relation: string, own: string): number {
  if (own === 'nmod:poss') return 6;
  if (relation === 'nsubj') return own.endsWith(':pass') ? 1 : 0;
  const found = (ROLES as readonly string[]).indexOf(relation);
  return found < 0 ? ROLES.length - 1 : found;
}

const CLAUSE = /^(?:acl|advcl|ccomp|csubj|xcomp|parataxis|conj)/;

function clausesAbove(token: number, { analysis: { tokens } }: Scene): number {
  let depth = 0;
  let at = tokens[token]!;
  for (let step = 0; step < 24 && at.head >= 0; step++) {
    if ((at.upos === 'VERB' || at.relation.startsWith('acl')) && CLAUSE.test(at.relation)) depth++;
    at = tokens[at.head]!;
  }
  return Math.min(depth, 4);
}
