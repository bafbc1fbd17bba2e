import type { Merger, Scene } from '../scene.ts';
import { positionOf } from '../syntax.ts';
import { type ChainState, candidatesOf, formOf, isAnaphor } from './candidates.ts';
import { featuresOf } from './features.ts';
import { fieldOf } from './rivals.ts';
import { PRONOUN_WEIGHTS } from './weights.ts';

/** Chooses the antecedent of one pronoun: an index of `scene.phrases`, or null. */
export type Chooser = (
  pronoun: number,
  candidates: readonly number[],
  features: readonly (readonly string[])[],
) => number | null;

/**
 * Resolves pronouns in text order by ranking their candidates (Denis and Baldridge 2008) with a log-linear model whose weights were
 * learned from GUM; an antecedent joins the pronoun's chain, so that later pronouns see its gender and its size.
 */
export function resolvePronouns(scene: Scene, choose: Chooser): void {
  const states = new Map<number, ChainState>();
  scene.phrases.forEach((phrase, i) => {
    if (isAnaphor(phrase, scene) && scene.chains.ruleOf(i) === null) {
      const candidates = candidatesOf(i, scene, states);
      const stateOf = (candidate: number): ChainState | undefined => states.get(scene.chains.find(candidate));
      const field = fieldOf(candidates, scene, stateOf);
      const features = candidates.map((candidate, rank) =>
        featuresOf(i, candidate, rank, scene, stateOf(candidate), field),
      );
      const antecedent = choose(i, candidates, features);
      if (antecedent !== null) join(i, antecedent, scene, states);
    }
    note(i, scene, states);
  });
}

export const rankedPronouns: Merger = {
  name: 'pronoun',
  why: 'last: it needs the size and gender of the chains of names and descriptions',
  merge: (scene) => resolvePronouns(scene, best),
};

const best: Chooser = (_pronoun, candidates, features) => {
  if (candidates.length < 2) return candidates[0] ?? null;
  let winner: number | null = null;
  let top = Number.NEGATIVE_INFINITY;
  candidates.forEach((candidate, i) => {
    const score = scoreOf(features[i]!);
    if (score > top) {
      top = score;
      winner = candidate;
    }
  });
  return winner;
};

export function scoreOf(
  features: readonly string[],
  weights: Readonly<Record<string, number>> = PRONOUN_WEIGHTS,
): number {
  let score = 0;
  for (const feature of features) score += weights[feature] ?? 0;
  return score;
}

function join(pronoun: number, antecedent: number, scene: Scene, states: Map<number, ChainState>): void {
  const state = states.get(scene.chains.find(antecedent));
  scene.chains.link(antecedent, pronoun, 'pronoun');
  if (state) states.set(scene.chains.find(pronoun), state);
}

function note(index: number, scene: Scene, states: Map<number, ChainState>): void {
  const phrase = scene.phrases[index]!;
  const chain = scene.chains.find(index);
  const state = states.get(chain) ?? {
    mentions: 0,
    feminine: 0,
    masculine: 0,
    neuter: 0,
    plural: 0,
    person: 0,
    bodies: 0,
    lastSentence: 0,
    subjects: 0,
  };
  const form = formOf(phrase, scene);
  state.mentions++;
  if (phrase.gender === 'feminine') state.feminine++;
  if (phrase.gender === 'masculine') state.masculine++;
  if (form?.gender === 'neuter') state.neuter++;
  if (phrase.number === 'plural') state.plural++;
  if (phrase.sense === 'person') state.person++;
  if (phrase.sense === 'body') state.bodies++;
  if (positionOf(phrase.head, scene.analysis).relation === 'nsubj') state.subjects++;
  state.lastSentence = scene.analysis.tokens[phrase.head]!.sentence;
  states.set(chain, state);
}
