import type { Merger, Scene } from '../scene.ts';
import { fromBase64 } from './base64.ts';
import { candidatesOf, isAnaphor } from './candidates.ts';
import { type ChainState, newChainState, noteMention } from './chain-state.ts';
import { type Features, featuresOf, featuresOfPronoun } from './features.ts';
import { fieldOf } from './rivals.ts';
import { readTrees, scoreOf, type Trees } from './trees.ts';
import { viewsOf } from './view.ts';
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
      const field = fieldOf(candidates, scene, views, stateOf, repetitions);
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
    const chain = scene.chains.find(i);
    const state = states.get(chain) ?? newChainState(views[i]!.sentence);
    states.set(chain, state);
    noteMention(state, phrase, views[i]!);
  });
}

/** For each phrase that is no pronoun, how many before it end in the same word. */
function repetitionsOf({ phrases, analysis }: Scene): readonly number[] {
  const seen = new Map<string, number>();
  return phrases.map(({ form, head }) => {
    if (form === 'pronoun') return 0;
    const lemma = analysis.tokens[head]!.lemma.toLowerCase();
    const before = seen.get(lemma) ?? 0;
    seen.set(lemma, before + 1);
    return before;
  });
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
