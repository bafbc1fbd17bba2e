import type { Merger, Scene } from '../scene.ts';
import { fromBase64 } from './base64.ts';
import { candidatesOf, isAnaphor } from './candidates.ts';
import { type ChainState, newChainState, noteMention } from './chain-state.ts';
import { type Features, featuresOf, featuresOfPronoun } from './features.ts';
import { fieldOf, repetitionsOf } from './rivals.ts';
import { readTrees, scoreOf, type Trees } from './trees.ts';
import { type View, viewsOf } from './view.ts';
import { PRONOUN_WEIGHTS } from './weights.ts';

/** Chooses the antecedent of one pronoun: a place in `candidates`, or -1 for none. */
export type Chooser = (pronoun: number, candidates: readonly number[], features: readonly Features[]) => number;

/**
 * Resolves pronouns in text order by ranking the chains before them (Denis and Baldridge 2008; entities, as in Rahman and Ng 2009) with
 * regression trees learned from GUM; an antecedent joins the pronoun's chain, so that later pronouns see its gender and its size.
 */
export function resolvePronouns(scene: Scene, choose: Chooser): void {
  const views = viewsOf(scene);
  const repetitions = repetitionsOf(scene);
  const states = new Map<number, ChainState>();
  const stateOf = (candidate: number): ChainState | undefined => states.get(scene.chains.find(candidate));
  scene.phrases.forEach((phrase, i) => {
    if (isAnaphor(phrase, scene) && scene.chains.ruleOf(i) === null) {
      const candidates = candidatesOf(i, scene, views, states);
      const field = fieldOf(candidates, scene, views, stateOf, repetitions, i);
      const own = featuresOfPronoun(i, scene, views);
      const features = candidates.map((candidate, rank) =>
        featuresOf(i, own, candidate, rank, scene, views, stateOf(candidate), field),
      );
      const antecedent = candidates[choose(i, candidates, features)];
      if (antecedent !== undefined) {
        const state = stateOf(antecedent);
        scene.chains.link(antecedent, i, 'pronoun');
        if (state) states.set(scene.chains.find(i), state);
      }
    }
    const subject = subjectOfPredicate(i, scene, views);
    if (subject !== null) scene.chains.link(subject, i, 'predicate');
    const chain = scene.chains.find(i);
    const state = states.get(chain) ?? newChainState(views[i]!.sentence);
    states.set(chain, state);
    noteMention(state, i, phrase, views[i]!);
  });
}

/** "It is the pledge of a union": the pronoun that the description is said of, if it is alone in its chain so far. */
function subjectOfPredicate(
  index: number,
  { phrases, chains, analysis, byHead }: Scene,
  views: readonly View[],
): number | null {
  const phrase = phrases[index]!;
  if (phrase.form !== 'description' || phrase.modifier || chains.find(index) !== index) return null;
  const near = analysis.dependents[phrase.head] ?? [];
  const relationOf = (token: number): string => analysis.tokens[token]!.relation;
  if (
    !near.some((d) => relationOf(d) === 'cop') ||
    near.some((d) => /^(?:not|n['’]t|never)$/i.test(analysis.tokens[d]!.text))
  )
    return null;
  const token = near.find((d) => relationOf(d) === 'nsubj');
  const subject = token === undefined ? undefined : byHead.get(token);
  const form = subject === undefined ? undefined : views[subject]!.form;
  if (subject === undefined || !form || form.person !== 3 || form.kind !== 'personal') return null;
  const person = phrase.sense === 'person';
  const fits =
    form.gender === 'neuter'
      ? !person && phrase.number === 'singular'
      : form.gender === null
        ? phrase.number === 'plural' || phrase.sense === 'body'
        : person && phrase.number === 'singular' && (phrase.gender === null || phrase.gender === form.gender);
  return fits && subject < index ? subject : null;
}

const TREES = readTrees(fromBase64(PRONOUN_WEIGHTS));

export const rankedPronouns: Merger = {
  name: 'pronoun',
  why: 'last: it needs the size and gender of the chains of names and descriptions',
  merge: (scene) => resolvePronouns(scene, best(TREES)),
};

/** The candidate with the highest score. */
export const best =
  (trees: Trees): Chooser =>
  (_pronoun, candidates, features) => {
    if (candidates.length < 2) return candidates.length - 1;
    let winner = -1;
    let top = Number.NEGATIVE_INFINITY;
    features.forEach((one, i) => {
      const score = scoreOf(one, trees);
      if (score <= top) return;
      top = score;
      winner = i;
    });
    return winner;
  };
