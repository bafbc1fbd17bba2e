import type { PronounForm } from '../../english/pronouns.ts';
import type { Definiteness, Phrase, Sense } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import type { ChainState } from './chain-state.ts';
import { fitOf, likeness, NAME_ROWS, nounVector } from './preferences.ts';
import type { Field } from './rivals.ts';
import { isSpeakingVerb } from './speaking-verbs.ts';
import type { View } from './view.ts';

/** One candidate of one pronoun, as small whole numbers: what the trees of the ranker compare with their thresholds. */
export type Features = Uint8Array;

/** What the numbers of a candidate mean, in their order. */
export const FEATURES = [
  'pronoun: it, they, he or she',
  'pronoun: personal, possessive, reflexive',
  'pronoun: role',
  'pronoun: in a quotation',
  'pronoun: subject of a verb of speech',
  'pronoun: first in its sentence',
  'pronoun: its verb is "be" or has a clause for its subject',
  'pronoun: depth of its clause',
  'sentences apart',
  'rank, nearest first',
  'words between, in the same sentence',
  'paragraphs apart',
  'role',
  'same role',
  'form: name, description, pronoun',
  'pronoun of the same word, of the same class, of another',
  'definiteness',
  'plural',
  'gender: unknown, agrees, clashes',
  'sense: person',
  'sense: group',
  'sense: body',
  'sense: state',
  'sense: place',
  'sense: artifact',
  'sense: time',
  'sense: thing',
  'chain: mentions',
  'chain: share of the largest',
  'chain: mentions in this sentence and the one before',
  'chain: subjects',
  'chain: persons',
  'chain: bodies',
  'chain: plurals',
  'chain: names',
  'chain: "it" before',
  'chain: "they" before',
  'chain: "he" or "she" before',
  'chain: sentences since its last name or description',
  'chain: sentence of its first mention',
  'predicate',
  'coordinated',
  'conjunct',
  'first in its sentence',
  'subject of a verb of speech',
  'depth of its clause',
  'after a preposition',
  'modifier',
  'same governor',
  'steps from the pronoun up to its verb',
  'the pronoun hangs on it',
  'quotations: both outside, the same, only the candidate, only the pronoun, two',
  'persons made subject since',
  'candidates between of the same number and kind',
  'earlier phrases with its head word',
  'candidates in all',
  'bare singular description',
  'headed by a name',
  'place among the candidates of its sentence, from the left',
  'its verb is the verb of the pronoun',
  'light noun',
  'words',
  'hangs on it after it: nothing, a noun, a clause',
  'there is',
  'same word as what is said of the pronoun',
  'later phrases with its head word',
  'ending of its noun',
  'headline',
  'subject of the sentence before',
  'nearer subjects',
  'tie between the verbs',
  'fits where the pronoun stands',
  'candidates that fit better',
  'its noun is like a person',
  'a person fits where the pronoun stands',
  'the pronoun stands where such as it stand',
] as const;

/** The numbers of a candidate, those that tell of the pronoun alone first (`featuresOfPronoun`). `rank` counts candidates from the nearest. */
export function featuresOf(
  pronoun: number,
  ofPronoun: Features,
  candidate: number,
  rank: number,
  scene: Scene,
  views: readonly View[],
  state: ChainState | undefined,
  field: Field,
): Features {
  const { phrases, analysis } = scene;
  const [anaphor, phrase] = [phrases[pronoun]!, phrases[candidate]!];
  const [own, other] = [views[pronoun]!, views[candidate]!];
  const form = own.form!;
  const said = state?.nominal ?? candidate;
  const [words, word] = phrase.form === 'pronoun' ? [phrases[said]!, views[said]!] : [phrase, other];
  const apart = own.sentence - other.sentence;
  const out = new Uint8Array(FEATURES.length);
  out.set(ofPronoun);
  let at = ofPronoun.length;
  const put = (value: number | boolean): void => {
    const number = Number(value);
    out[at++] = number > 31 ? 31 : number > 0 ? number : 0;
  };
  put(apart);
  put(rank);
  put(apart === 0 ? bucket(anaphor.head - phrase.head) : 15);
  put(own.paragraph - other.paragraph);
  put(other.role);
  put(other.role === own.role);
  put(phrase.form === 'name' ? 0 : phrase.form === 'description' ? 1 : 2);
  put(sameWord(other.form, form, anaphor, phrase, scene));
  put(DEFINITENESS.indexOf(words.definiteness));
  put(phrase.number === 'plural');
  put(genderMatch(phrase, form, state));
  const sense = SENSES.indexOf(words.sense);
  if (sense >= 0) out[at + sense] = 1;
  at += SENSES.length;
  const mentions = state?.mentions ?? 1;
  put(mentions);
  put(Math.round((10 * mentions) / Math.max(1, field.largest)));
  put(state ? recentOf(state, own.sentence) : 1);
  put(state?.subjects ?? 0);
  put(state?.person ?? 0);
  put(state?.bodies ?? 0);
  put(state?.plural ?? 0);
  put(state?.names ?? 0);
  put(state?.neuter ?? 0);
  put(state?.theys ?? 0);
  put(state?.gendered ?? 0);
  put(own.sentence - (state?.lastNominal ?? other.sentence));
  put(state?.firstSentence ?? other.sentence);
  put(other.predicate);
  put(other.coordinated);
  put(other.conjunct);
  put(other.first);
  put(other.speaks);
  put(other.depth);
  put(other.prepositional);
  put(phrase.modifier);
  put(apart === 0 && own.governor === other.governor);
  put(apart === 0 ? stepsUp(other.governor, anaphor.head, scene) : 0);
  put(apart === 0 && stepsUp(phrase.head, anaphor.head, scene) > 0);
  put(
    own.quotation === other.quotation
      ? own.quotation < 0
        ? 0
        : 1
      : own.quotation < 0
        ? 2
        : other.quotation < 0
          ? 3
          : 4,
  );
  put(field.displaced[rank] ?? 0);
  put(field.between[rank] ?? 0);
  put(field.heads[rank] ?? 0);
  put(field.displaced.length);
  put(words.form === 'description' && words.definiteness === 'bare' && words.number === 'singular');
  put(words.form === 'description' && analysis.tokens[words.head]!.upos === 'PROPN');
  put(field.places[rank] ?? 0);
  put(sameVerb(own.governor, other.governor, scene));
  put(words.form === 'description' && LIGHT.test(analysis.tokens[words.head]!.lemma));
  put(words.to - words.from);
  put(hangsOn(words, scene));
  put(isThere(other, scene));
  put(words.form !== 'pronoun' && analysis.tokens[own.governor]?.lemma === analysis.tokens[words.head]!.lemma);
  put(field.later[rank] ?? 0);
  put(words.form === 'description' ? endingOf(analysis.tokens[words.head]!.lemma) : 0);
  put(analysis.paragraphs[other.paragraph]?.kind === 'headline');
  put(apart === 1 && other.role <= 1 && other.depth === 0);
  put(field.subjects[rank] ?? 0);
  put(apart === 0 ? tieOf(other.governor, own.governor, scene) : 0);
  put(graded(field.fits[rank] ?? null, 0.1));
  put(field.fitter[rank] ?? 0);
  put(graded(likeness(word.vector(), nounVector(NAME_ROWS.he)), 0.08));
  put(graded(fitOf(nounVector(NAME_ROWS.he), own.context()), 0.3));
  put(graded(likeness(own.context(), other.context()), 0.08));
  return out;
}

/** A number around nought as one from 1 to 31, 0 where it is not known. */
const graded = (value: number | null, step: number): number =>
  value === null ? 0 : Math.max(1, Math.min(31, Math.round(value / step) + 8));

/** 2 where a clause follows the phrase that says more of it, 1 where a noun with a preposition does. */
function hangsOn(phrase: Phrase, { analysis: { tokens, dependents } }: Scene): number {
  let most = 0;
  for (const d of dependents[phrase.head] ?? []) {
    if (d < phrase.to) continue;
    const { relation } = tokens[d]!;
    if (relation.startsWith('acl')) return 2;
    if (relation.startsWith('nmod')) most = 1;
  }
  return most;
}

/** "There is a clause": what it introduces is what the talk goes on about. */
const isThere = (view: View, { analysis: { tokens, dependents } }: Scene): boolean =>
  view.role === 0 && (dependents[view.governor] ?? []).some((d) => tokens[d]!.relation === 'expl');

/** 1 for the endings of deeds and qualities, 2 for those of persons. */
const endingOf = (lemma: string): number =>
  /(?:tion|sion|ment|ness|ity|ing|ance|ence|ship|ism|age|al)$/.test(lemma)
    ? 1
    : /(?:er|or|ist|ian|ant|man|woman|ee|eer)$/.test(lemma)
      ? 2
      : 0;

const TIES = ['conj', 'advcl', 'ccomp', 'xcomp', 'acl', 'parataxis'];

/** How the clause of the pronoun hangs on that of the candidate: 0 not at all or deeper down, 1 the same, then by `TIES`, negated ones last. */
function tieOf(above: number, below: number, { analysis: { tokens } }: Scene): number {
  if (above < 0 || below < 0) return 0;
  if (above === below) return 1;
  const [first, second] = [tokens[above]!, tokens[below]!];
  if (second.head === above) return 2 + Math.max(0, TIES.findIndex((tie) => second.relation.startsWith(tie)) + 1);
  if (first.head === below) return 10 + Math.max(0, TIES.findIndex((tie) => first.relation.startsWith(tie)) + 1);
  return 0;
}

/** Nouns that measure or stand in for others: seldom taken up by a pronoun. */
const LIGHT =
  /^(?:lot|bunch|kind|sort|type|number|amount|part|place|way|thing|idea|one|couple|bit|case|time|rest|all|some|none|something|anything|nothing|everything|order|fact|example|course|addition|terms?|favou?r|spite|regard|account|basis|end|percent|%)$/i;

function sameVerb(a: number, b: number, { analysis: { tokens } }: Scene): boolean {
  return a !== b && tokens[a]?.upos === 'VERB' && tokens[a]!.lemma === tokens[b]?.lemma;
}

/** The numbers that are the same for all candidates of a pronoun. */
export function featuresOfPronoun(pronoun: number, scene: Scene, views: readonly View[]): Features {
  const own = views[pronoun]!;
  const form = own.form!;
  const verb = scene.analysis.tokens[own.governor];
  return Uint8Array.of(
    form.gender === 'neuter' ? 0 : form.gender === null ? 1 : 2,
    form.kind === 'reflexive' ? 2 : own.role === 6 ? 1 : 0,
    own.role,
    Number(own.quotation >= 0),
    Number(own.role === 0 && verb !== undefined && isSpeakingVerb(verb.lemma)),
    Number(own.first),
    predication(scene.phrases[pronoun]!.head, own.governor, scene),
    own.depth,
  );
}

/** 1 where what is said of it is no verb, 2 where a clause follows ("it is clear that"), 3 both. */
function predication(pronoun: number, governor: number, { analysis: { tokens, dependents } }: Scene): number {
  const verb = tokens[governor];
  if (!verb || tokens[pronoun]!.relation === 'nmod:poss') return 0;
  const clause = (dependents[governor] ?? []).some(
    (d) => d > pronoun && /^(?:ccomp|xcomp|csubj|advcl)/.test(tokens[d]!.relation),
  );
  return Number(verb.upos !== 'VERB') + 2 * Number(clause);
}

const SENSES: readonly Sense[] = ['person', 'group', 'body', 'state', 'place', 'artifact', 'time', 'thing'];
const DEFINITENESS: readonly Definiteness[] = ['definite', 'possessive', 'demonstrative', 'indefinite', 'bare'];

const bucket = (words: number): number =>
  words < 6 ? words : words < 10 ? 6 : words < 15 ? 7 : words < 22 ? 8 : words < 30 ? 9 : 10;

function sameWord(other: PronounForm | null, own: PronounForm, anaphor: Phrase, phrase: Phrase, scene: Scene): number {
  if (other === null) return 0;
  const { tokens } = scene.analysis;
  if (tokens[anaphor.head]!.text.toLowerCase() === tokens[phrase.head]!.text.toLowerCase()) return 3;
  return other.gender === own.gender && other.number === own.number ? 2 : 1;
}

function genderMatch(phrase: Phrase, form: PronounForm, state: ChainState | undefined): number {
  if (form.gender === 'neuter' || form.gender === null)
    return (state?.feminine ?? 0) + (state?.masculine ?? 0) > 0 ? 2 : 0;
  const [same, clash] =
    form.gender === 'feminine' ? [state?.feminine, state?.masculine] : [state?.masculine, state?.feminine];
  if (phrase.gender === form.gender || ((same ?? 0) > 0 && (same ?? 0) >= (clash ?? 0))) return 1;
  return (clash ?? 0) > 0 ? 2 : 0;
}

const recentOf = (state: ChainState, sentence: number): number =>
  sentence === state.lastSentence
    ? state.recent + state.recentBefore
    : sentence - state.lastSentence === 1
      ? state.recent
      : 0;

/** How many steps up the tree from the pronoun the token stands, 0 where it does not stand above it. */
function stepsUp(above: number, pronoun: number, { analysis: { tokens } }: Scene): number {
  let at = pronoun;
  for (let steps = 1; steps < 13 && at >= 0; steps++) {
    if (at === above) return steps;
    at = tokens[at]!.head;
  }
  return 0;
}
