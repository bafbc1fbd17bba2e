import type { TokenRange } from '../../../language/index.ts';
import { PRONOUNS, type PronounForm } from '../../english/pronouns.ts';
import type { Attribution } from '../../work.ts';
import { speakerAt } from '../merges/first-person.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import type { ChainState } from './chain-state.ts';
import { likeness, NAME_ROWS, nounVector } from './preferences.ts';
import type { View } from './view.ts';

/** A pronoun looks back at most so many sentences and phrases: it keeps the time linear; farther antecedents are rare. */
const SENTENCES_BACK = 20;
const PHRASES_BACK = 200;
/** Nor at more candidates than this, nearest first. */
const MOST_CANDIDATES = 24;

export const formOf = (phrase: Phrase, scene: Scene): PronounForm | undefined =>
  phrase.form === 'pronoun' ? PRONOUNS.get(scene.analysis.tokens[phrase.head]!.text.toLowerCase()) : undefined;

/** True for the pronouns that need an antecedent: third person, personal, possessive or reflexive. */
export function isAnaphor(phrase: Phrase, scene: Scene): boolean {
  const form = formOf(phrase, scene);
  return form !== undefined && form.person === 3 && form.kind !== 'relative';
}

/** Indices of the phrases that the pronoun may stand for, nearest first: at most one for each chain, its last phrase. */
export function candidatesOf(
  pronoun: number,
  scene: Scene,
  views: readonly View[],
  states: ReadonlyMap<number, ChainState>,
): number[] {
  const { phrases, chains } = scene;
  const anaphor = phrases[pronoun]!;
  const form = views[pronoun]!.form!;
  const { sentence } = views[pronoun]!;
  const speaker = speakerAt(anaphor.head, scene);
  const speakerChain = speaker === null ? -1 : chains.find(speaker);
  const seen = new Map<number, number>();
  const candidates: number[] = [];
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - PHRASES_BACK); i--) {
    const phrase = phrases[i]!;
    const view = views[i]!;
    if (sentence - view.sentence > SENTENCES_BACK) break;
    if (view.nobody || (view.quantified && view.sentence !== sentence)) continue;
    if (candidates.length >= MOST_CANDIDATES) break;
    const chain = chains.find(i);
    if (chain === speakerChain || !mayBeAntecedent(phrase, view, anaphor, form, scene)) continue;
    const before = seen.get(chain);
    if (before !== undefined) {
      if (isBetterSeat(phrase, phrases[candidates[before]!]!, scene)) candidates[before] = i;
      continue;
    }
    if (!agrees(phrase, view, form, states.get(chain))) continue;
    seen.set(chain, candidates.length);
    candidates.push(i);
  }
  return inFocus(candidates, anaphor, form, scene);
}

/** "Tolin declared …, her office said": a named person who is the subject here puts those last spoken of in earlier paragraphs out of focus. */
function inFocus(candidates: number[], anaphor: Phrase, form: PronounForm, scene: Scene): number[] {
  const { phrases, analysis } = scene;
  if (form.gender !== 'feminine' && form.gender !== 'masculine') return candidates;
  const { sentence } = analysis.tokens[anaphor.head]!;
  const paragraph = analysis.sentences[sentence]!.paragraph;
  const sentenceOf = (candidate: number): number => analysis.tokens[phrases[candidate]!.head]!.sentence;
  const here = candidates.filter((candidate) => analysis.sentences[sentenceOf(candidate)]!.paragraph === paragraph);
  const focus = here.some((candidate) => {
    const phrase = phrases[candidate]!;
    return (
      sentence - sentenceOf(candidate) <= 1 &&
      phrase.form === 'name' &&
      phrase.sense === 'person' &&
      /^(?:nsubj|appos)/.test(analysis.tokens[phrase.head]!.relation)
    );
  });
  return focus ? here : candidates;
}

/** Of two phrases of one chain in one sentence the subject stands for it: "the Lakes Union (LU) urged …". */
function isBetterSeat(earlier: Phrase, later: Phrase, { analysis }: Scene): boolean {
  const [a, b] = [analysis.tokens[earlier.head]!, analysis.tokens[later.head]!];
  return (
    a.sentence === b.sentence && a.relation.startsWith('nsubj') && /^(?:appos|nmod|parataxis|dep|list)/.test(b.relation)
  );
}

function mayBeAntecedent(phrase: Phrase, view: View, anaphor: Phrase, form: PronounForm, scene: Scene): boolean {
  if (phrase.from <= anaphor.head && anaphor.head < phrase.to) return false;
  if (view.form && (view.form.person !== 3 || view.form.kind === 'relative')) return false;
  if (form.kind === 'personal' && clauseMates(phrase.head, anaphor.head, scene)) return false;
  return !isAskedBy(phrase, anaphor, scene) && !isSpokenOf(phrase, anaphor, scene);
}

/** "Asked about it by a deputy, she answered": who does it is not whom it is done to, the subject of both clauses. */
function isAskedBy(phrase: Phrase, anaphor: Phrase, { analysis: { tokens } }: Scene): boolean {
  const [agent, subject] = [tokens[phrase.head]!, tokens[anaphor.head]!];
  const verb = tokens[agent.head];
  if (!verb || verb.sentence !== subject.sentence || !/^obl/.test(agent.relation)) return false;
  const by = tokens.slice(phrase.from - 1, phrase.from).some((token) => token.text.toLowerCase() === 'by');
  return by && verb.relation.startsWith('advcl') && verb.head === subject.head && subject.relation.startsWith('nsubj');
}

/** "It would not pull back a single guard, he said": an indefinite one within the words reported is not who reports them. */
function isSpokenOf(phrase: Phrase, anaphor: Phrase, { attributions, sourceHeads, analysis }: Scene): boolean {
  if (phrase.form !== 'description' || phrase.definiteness !== 'indefinite' || !sourceHeads.has(anaphor.head))
    return false;
  if (analysis.tokens[phrase.head]!.sentence !== analysis.tokens[anaphor.head]!.sentence) return false;
  return (bySource(attributions).get(anaphor.head) ?? []).some(({ content }) => holds(content, phrase.head));
}

const BY_SOURCE = new WeakMap<readonly Attribution[], ReadonlyMap<number, readonly Attribution[]>>();

/** Attributions whose source is one word, by that word. */
function bySource(attributions: readonly Attribution[]): ReadonlyMap<number, readonly Attribution[]> {
  const cached = BY_SOURCE.get(attributions);
  if (cached) return cached;
  const map = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const [piece] = attribution.source;
    if (!piece || piece.to - piece.from !== 1) continue;
    const list = map.get(piece.from);
    if (list) list.push(attribution);
    else map.set(piece.from, [attribution]);
  }
  BY_SOURCE.set(attributions, map);
  return map;
}

const holds = (pieces: readonly TokenRange[], token: number): boolean =>
  pieces.some(({ from, to }) => from <= token && token < to);

/** Subject and object of one verb are never the same one, unless the object is reflexive (binding principle B). */
function clauseMates(a: number, b: number, { analysis }: Scene): boolean {
  const [first, second] = [analysis.tokens[a]!, analysis.tokens[b]!];
  return first.head >= 0 && first.head === second.head && isArgument(first.relation) && isArgument(second.relation);
}

const isArgument = (relation: string): boolean => /^(?:nsubj|obj|iobj|obl)(?::|$)/.test(relation);

/** "Nadja Serrak" taken for a company: two or three words that no list knows. */
const looksLikePersonsName = ({ form, sense, identity, definiteness, role, name }: Phrase): boolean =>
  form === 'name' &&
  sense === 'body' &&
  identity === null &&
  role === '' &&
  definiteness === 'bare' &&
  name !== null &&
  name.to - name.from > 1 &&
  name.to - name.from < 4;

/** "our ferryman", "a beekeeper": no list knows the noun, but it is used as persons are. */
function isLikePerson(phrase: Phrase, view: View): boolean {
  if (phrase.form !== 'description' || phrase.sense !== 'thing') return false;
  const vector = view.vector();
  return vector === null ? view.personal : (likeness(vector, nounVector(NAME_ROWS.he)) ?? 0) > LIKE_A_PERSON;
}

/** Above it most nouns are persons; the ranker sees to the rest. */
const LIKE_A_PERSON = 0.45;

/** "the treaty", "flood damage": no "they" stands for one thing. */
const isSingleThing = (phrase: Phrase, view: View): boolean =>
  phrase.form === 'description' &&
  phrase.number === 'singular' &&
  /^(?:thing|artifact)$/.test(phrase.sense) &&
  !view.coordinated;

/** Gender and number: only what is surely wrong is left out; the rest is for the ranker. */
function agrees(phrase: Phrase, view: View, form: PronounForm, state: ChainState | undefined): boolean {
  const own = view.form;
  const [feminine, masculine] = [state?.feminine ?? 0, state?.masculine ?? 0];
  if (form.gender === 'feminine' || form.gender === 'masculine') {
    if (own) return own.gender === form.gender;
    if (phrase.number === 'plural' && phrase.form !== 'name') return false;
    const [persons, bodies] = [state?.person ?? 0, state?.bodies ?? 0];
    if (phrase.sense === 'unknown' && phrase.form === 'description') return false;
    if (!looksLikePersonsName(phrase) && !isLikePerson(phrase, view)) {
      if (bodies > 0 && bodies >= persons) return false;
      if (/^(?:body|state|group|artifact|place|thing)$/.test(phrase.sense) && persons <= bodies) return false;
    }
    if (phrase.gender && phrase.gender !== form.gender) return false;
    const [same, other] = form.gender === 'feminine' ? [feminine, masculine] : [masculine, feminine];
    return other === 0 || same > 0;
  }
  if (form.gender === 'neuter') {
    if (own) return own.gender === 'neuter';
    if (phrase.number === 'plural' && phrase.sense !== 'state' && phrase.sense !== 'body') return false;
    if (phrase.sense === 'person' && (phrase.form !== 'name' || phrase.role !== '')) return false;
    return feminine + masculine === 0;
  }
  if (own) return own.gender === null;
  if (isSingleThing(phrase, view) && (state?.plural ?? 0) === 0 && (state?.theys ?? 0) === 0) return false;
  return feminine + masculine === 0 || phrase.number === 'plural' || view.coordinated;
}
