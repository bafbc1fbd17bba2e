import { type GumDocument, goldChainsOf } from '../../eval/gum-documents.ts';
import type { Analysis } from '../../src/language/index.ts';
import { findPhrases } from '../../src/reader/actors/find-phrases.ts';
import { MERGERS } from '../../src/reader/actors/order.ts';
import type { Features } from '../../src/reader/actors/pronouns/features.ts';
import { resolvePronouns } from '../../src/reader/actors/pronouns/resolve.ts';
import { sceneOf } from '../../src/reader/actors/scene.ts';

/** One pronoun: its candidates, and which of them stand for whom it stands for. */
export interface Example {
  readonly features: readonly Features[];
  readonly right: readonly boolean[];
}

/** The pronouns of a document whose antecedent is among the candidates; earlier ones are resolved as gold says, so that chains grow as they should. */
export function examplesOf(document: GumDocument, analysis: Analysis): Example[] {
  const scene = sceneOf(analysis, [], findPhrases(analysis));
  for (const merger of MERGERS) merger.merge(scene);
  const chains = goldChainsOf(document, analysis, scene.phrases);
  const examples: Example[] = [];
  resolvePronouns(scene, (pronoun, candidates, features) => {
    const own = [...chains[pronoun]!];
    const right = candidates.map((candidate) => own.some((chain) => chains[candidate]!.has(chain)));
    if (right.includes(true) && right.length > 1) examples.push({ features, right });
    return right.indexOf(true);
  });
  return examples;
}
