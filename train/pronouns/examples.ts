import { type GumDocument, goldChainsOf } from '../../eval/gum-documents.ts';
import type { Analysis } from '../../src/language/index.ts';
import { findPhrases } from '../../src/reader/actors/find-phrases.ts';
import { MERGERS } from '../../src/reader/actors/order.ts';
import type { Features } from '../../src/reader/actors/pronouns/features.ts';
import { type Chooser, resolvePronouns } from '../../src/reader/actors/pronouns/resolve.ts';
import { type Scene, sceneOf } from '../../src/reader/actors/scene.ts';

/** One pronoun: its candidates, and which of them stand for whom it stands for. */
export interface Example {
  readonly features: readonly Features[];
  readonly right: readonly boolean[];
}

export interface Labelled {
  readonly document: GumDocument;
  readonly analysis: Analysis;
}

/** The pronouns of a document whose antecedent is among the candidates; earlier ones are resolved as gold says, so that chains grow as they should. */
export function examplesOf(labelled: Labelled): Example[] {
  return collect(labelled, ({ chains, own, scene, pronoun, candidates }) => {
    const right = candidates.map((candidate) => own.some((chain) => chains[candidate]!.has(chain)));
    const sound = candidates.findIndex(
      (candidate, i) => right[i] && meansOne(lastNominal(candidate, pronoun, scene), own, chains),
    );
    return { right, choice: sound < 0 ? right.indexOf(true) : sound };
  });
}

/**
 * The same where earlier pronouns are resolved by a ranker, with its mistakes: a candidate is right if the last name or description of its
 * chain is, so that the ranker learns to mistrust chains that went astray (Ross, Gordon and Bagnell 2011).
 */
export function examplesOnPath(labelled: Labelled, choose: Chooser): Example[] {
  return collect(labelled, ({ chains, own, scene, pronoun, candidates, features }) => ({
    right: candidates.map((candidate) => meansOne(lastNominal(candidate, pronoun, scene), own, chains)),
    choice: choose(pronoun, candidates, features),
  }));
}

interface Situation {
  readonly scene: Scene;
  /** Gold chains of each phrase, and of the pronoun. */
  readonly chains: readonly ReadonlySet<string>[];
  readonly own: readonly string[];
  readonly pronoun: number;
  readonly candidates: readonly number[];
  readonly features: readonly Features[];
}

function collect(
  { document, analysis }: Labelled,
  judge: (situation: Situation) => { readonly right: readonly boolean[]; readonly choice: number },
): Example[] {
  const scene = sceneOf(analysis, [], findPhrases(analysis));
  for (const merger of MERGERS) merger.merge(scene);
  const chains = goldChainsOf(document, analysis, scene.phrases);
  const examples: Example[] = [];
  resolvePronouns(scene, (pronoun, candidates, features) => {
    const { right, choice } = judge({ scene, chains, own: [...chains[pronoun]!], pronoun, candidates, features });
    if (right.includes(true) && right.length > 1) examples.push({ features, right });
    return choice;
  });
  return examples;
}

const meansOne = (phrase: number, own: readonly string[], chains: readonly ReadonlySet<string>[]): boolean =>
  phrase >= 0 && own.some((chain) => chains[phrase]!.has(chain));

/** The last name or description before the pronoun in the candidate's chain, -1 if there is none. */
function lastNominal(candidate: number, pronoun: number, { phrases, chains }: Scene): number {
  const chain = chains.find(candidate);
  for (let i = pronoun - 1; i >= 0; i--) {
    if (phrases[i]!.form !== 'pronoun' && chains.find(i) === chain) return i;
  }
  return -1;
}
