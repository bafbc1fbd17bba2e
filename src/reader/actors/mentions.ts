import type { Analysis } from '../../language/index.ts';
import { PRONOUNS } from '../english/pronouns.ts';
import { VOICE_VERBS } from '../english/voice-verbs.ts';
import type { Mention } from '../work.ts';
import { affiliationsOf } from './affiliations.ts';
import { conjuncts } from './grammar.ts';
import { speakerAt } from './merges/first-person.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { positionOf } from './syntax.ts';

/** What the mentions need to know of the actors. */
export interface Cast {
  /** Index of the actor of a chain, undefined for things. */
  readonly indexOf: ReadonlyMap<number, number>;
  readonly parties: ReadonlyMap<number, number | null>;
}

/** The phrases that are somebody, in text order. Pronouns that nothing resolves stay in with no actor. */
export function mentionsOf(scene: Scene, cast: Cast): Mention[] {
  const mentions: Mention[] = [];
  scene.phrases.forEach((phrase, i) => {
    for (const { actor, rule } of actorsOfPhrase(i, phrase, scene, cast)) {
      mentions.push({ from: phrase.from, to: phrase.to, head: phrase.head, form: phrase.form, actor, rule });
    }
  });
  return mentions;
}

interface Resolved {
  readonly actor: number | null;
  readonly rule: string;
}

function actorsOfPhrase(index: number, phrase: Phrase, scene: Scene, cast: Cast): Resolved[] {
  const chain = scene.chains.find(index);
  const rule = scene.chains.ruleOf(index) ?? phrase.rule;
  const actor = cast.indexOf.get(chain);
  if (phrase.sense === 'artifact' && phrase.form === 'description')
    return makersOf(index, scene, cast) ?? (actor === undefined ? [] : [{ actor, rule }]);
  if (isGovernment(phrase)) {
    const side = ownersParty(index, scene, cast);
    if (side !== null) return [{ actor: side, rule: 'government of a person' }];
  }
  if (phrase.form === 'pronoun') return pronounActors(index, phrase, actor, rule, scene, cast);
  return actor === undefined ? [] : [{ actor, rule }];
}

const isGovernment = (phrase: Phrase): boolean =>
  phrase.form === 'description' && /^(?:government|administration|cabinet)$/.test(phrase.role);

/** "Prime Minister Vorlund's government": the state that she belongs to. */
function ownersParty(index: number, scene: Scene, cast: Cast): number | null {
  for (const { phrase, tie } of affiliationsOf(index, scene)) {
    if ((tie !== 'possessor' && tie !== 'modifier') || scene.phrases[phrase]!.sense !== 'person') continue;
    const party = cast.parties.get(scene.chains.find(phrase)) ?? null;
    if (party !== null) return cast.indexOf.get(party) ?? null;
  }
  return null;
}

/** "the Veldrian statement said", "a report by the Authority": the words are those of whoever made them. */
function makersOf(index: number, scene: Scene, cast: Cast): Resolved[] | null {
  const { analysis, byHead } = scene;
  for (const { phrase, tie } of affiliationsOf(index, scene)) {
    const actor =
      tie === 'in' || (tie === 'of' && !isMaker(phrase, scene))
        ? undefined
        : cast.indexOf.get(scene.chains.find(phrase));
    if (actor !== undefined && scene.phrases[phrase]!.sense !== 'place')
      return [{ actor, rule: 'words of their maker' }];
  }
  const near = analysis.dependents[scene.phrases[index]!.head] ?? [];
  const participles = near.filter((d) => analysis.tokens[d]!.relation === 'acl');
  for (const dependent of [...near, ...participles.flatMap((d) => analysis.dependents[d] ?? [])]) {
    const by = (analysis.dependents[dependent] ?? []).some((d) => /^(?:by|from)$/i.test(analysis.tokens[d]!.text));
    const maker = by ? byHead.get(dependent) : undefined;
    const actor = maker === undefined ? undefined : cast.indexOf.get(scene.chains.find(maker));
    if (actor !== undefined) return [{ actor, rule: 'words of their maker' }];
  }
  const maker = publisherOf(index, scene) ?? makerBefore(index, scene);
  const published = maker === null ? undefined : cast.indexOf.get(scene.chains.find(maker));
  if (published !== undefined) return [{ actor: published, rule: 'words of their maker' }];
  if (/^(?:order|ruling|verdict|judg(?:e)?ment|injunction)$/.test(analysis.tokens[scene.phrases[index]!.head]!.lemma)) {
    const court = courtBefore(index, scene, cast);
    if (court !== null) return [{ actor: court, rule: 'words of the court' }];
  }
  return null;
}

const MAKING = /^(?:publish|issue|write|release|post|send|print|draft|sign|compile|produce|prepare)$/;

/** "a report that the union published": the subject of the clause that hangs on the words. */
function publisherOf(index: number, { analysis, byHead, phrases }: Scene): number | null {
  for (const verb of analysis.dependents[phrases[index]!.head] ?? []) {
    const token = analysis.tokens[verb]!;
    if (!token.relation.startsWith('acl') || !MAKING.test(token.lemma.toLowerCase())) continue;
    return subjectOf(verb, analysis, byHead);
  }
  return null;
}

/** Sentences and phrases between "said in a statement" and "the statement". */
const ARTIFACT_REACH = { sentences: 4, phrases: 40 };

/** "The ministry said in a statement …. The statement added": the definite words are those of the last of that kind that somebody made. */
function makerBefore(index: number, { analysis, byHead, phrases }: Scene): number | null {
  const own = phrases[index]!;
  const { sentence } = analysis.tokens[own.head]!;
  if (own.definiteness !== 'definite' && own.definiteness !== 'demonstrative') return null;
  for (let i = index - 1; i >= Math.max(0, index - ARTIFACT_REACH.phrases); i--) {
    const phrase = phrases[i]!;
    const token = analysis.tokens[phrase.head]!;
    if (sentence - token.sentence > ARTIFACT_REACH.sentences) return null;
    if (phrase.sense !== 'artifact' || phrase.role !== own.role || phrase.number !== own.number) continue;
    const verb = analysis.tokens[token.head];
    const { relation, preposition } = positionOf(phrase.head, analysis);
    if (relation !== 'obl' || preposition !== 'in' || !verb || !VOICE_VERBS.has(verb.lemma.toLowerCase())) return null;
    return subjectOf(verb.index, analysis, byHead);
  }
  return null;
}

function subjectOf(verb: number, analysis: Analysis, byHead: Scene['byHead']): number | null {
  const subject = (analysis.dependents[verb] ?? []).find((d) => analysis.tokens[d]!.relation === 'nsubj');
  return subject === undefined ? null : (byHead.get(subject) ?? null);
}

/** "The order says": the court spoken of last. */
function courtBefore(index: number, { phrases, chains }: Scene, cast: Cast): number | null {
  for (let i = index - 1; i >= Math.max(0, index - 100); i--) {
    const { sector, sense } = phrases[i]!;
    if (sector === 'JUD' && sense === 'body') return cast.indexOf.get(chains.find(i)) ?? null;
  }
  return null;
}

/** A report *of* something is about it; a statement *from* somebody is his. */
function isMaker(phrase: number, { analysis, phrases }: Scene): boolean {
  return (analysis.dependents[phrases[phrase]!.head] ?? []).some((d) =>
    /^(?:from|by)$/i.test(analysis.tokens[d]!.text),
  );
}

function pronounActors(
  index: number,
  phrase: Phrase,
  actor: number | undefined,
  rule: string,
  scene: Scene,
  cast: Cast,
): Resolved[] {
  const form = PRONOUNS.get(scene.analysis.tokens[phrase.head]!.text.toLowerCase());
  if (!form) return [];
  if (form.person === 1 && form.number === 'plural') return [speakersSide(phrase, scene, cast)];
  if (form.number === 'plural') {
    const several = coordinated(index, scene, cast);
    if (several.length > 1) return several.map((one) => ({ actor: one, rule: `${rule} of several` }));
  }
  if (actor !== undefined) return [{ actor, rule }];
  return form.kind === 'relative' || form.gender === 'neuter' || scene.chains.find(index) !== index
    ? []
    : [{ actor: null, rule: 'unresolved pronoun' }];
}

/** "We" in a quotation is the speaker's party, or the speaker where the text names none. */
function speakersSide(phrase: Phrase, scene: Scene, cast: Cast): Resolved {
  const speaker = speakerAt(phrase.head, scene);
  if (speaker === null) return { actor: null, rule: 'unresolved pronoun' };
  const chain = scene.chains.find(speaker);
  const party = cast.parties.get(chain) ?? null;
  return { actor: cast.indexOf.get(party ?? chain) ?? cast.indexOf.get(chain) ?? null, rule: "speaker's side" };
}

/** The actors of "Tolin and Dahl", when "they" was resolved to its first member. */
function coordinated(index: number, scene: Scene, cast: Cast): number[] {
  const chain = scene.chains.find(index);
  for (let i = index - 1; i >= Math.max(0, index - 80); i--) {
    const phrase = scene.phrases[i]!;
    if (phrase.form === 'pronoun' || scene.chains.find(i) !== chain) continue;
    if (phrase.number === 'plural' && phrase.form === 'description') return [];
    const actors = conjuncts(phrase.head, scene.analysis).map((head) => {
      const other = scene.byHead.get(head);
      return other === undefined ? undefined : cast.indexOf.get(scene.chains.find(other));
    });
    return [...new Set(actors.filter((one): one is number => one !== undefined))];
  }
  return [];
}
