/** Coreference on GUM dev: how many pronouns find the right antecedent, on gold trees and on our own; how many repeated names are merged. */
import { join } from 'node:path';
import type { Analysis } from '../src/language/index.ts';
import { findPhrases } from '../src/reader/actors/find-phrases.ts';
import { ALL_MERGERS } from '../src/reader/actors/order.ts';
import { type Scene, sceneOf } from '../src/reader/actors/scene.ts';
import type { EvalContext, Evaluation, Row } from './evaluation.ts';
import { type GumDocument, goldChainsOf, gumDocuments } from './gum-documents.ts';

const FILE = 'ud/gum/en_gum-dev.conllu.gz';
const PRONOUN = /^(?:he|him|his|she|her|hers|it|its|they|them|their|theirs)$/i;

export interface Outcome {
  readonly pronoun: string;
  readonly token: number;
  readonly right: boolean;
  /** Token of the last name or description before the pronoun in our chain, or -1. */
  readonly antecedent: number;
}

/** Every third-person pronoun whose gold chain has a name or description before it. Right if the last one in our chain is in it, too. */
export function pronounOutcomes(document: GumDocument, analysis: Analysis): Outcome[] {
  const scene = resolved(analysis);
  const chains = goldChainsOf(document, analysis, scene.phrases);
  const outcomes: Outcome[] = [];
  const nominal = new Map<string, number>();
  for (const mention of [...document.mentions].sort((a, b) => a.from - b.from)) {
    const token = document.gold.tokens[mention.head]!;
    if (token.upos !== 'PRON') {
      if ((token.upos === 'NOUN' || token.upos === 'PROPN') && !nominal.has(mention.chain))
        nominal.set(mention.chain, token.start);
      continue;
    }
    if (!PRONOUN.test(token.text) || !nominal.has(mention.chain)) continue;
    const found = antecedentOf(token.start, scene);
    const right = chains[found]?.has(mention.chain) ?? false;
    const antecedent = scene.phrases[found]?.head ?? -1;
    outcomes.push({ pronoun: token.text.toLowerCase(), token: mention.head, right, antecedent });
  }
  return outcomes;
}

/** Of the gold names after the first of their chain with the same or a shorter name, how many we merge with an earlier one of it. */
export function nameOutcomes(document: GumDocument, analysis: Analysis): boolean[] {
  const scene = resolved(analysis);
  const oursIn = new Map<string, number[]>();
  goldChainsOf(document, analysis, scene.phrases).forEach((chains, i) => {
    for (const chain of chains) oursIn.set(chain, [...(oursIn.get(chain) ?? []), i]);
  });
  const byChain = new Map<string, number[]>();
  const outcomes: boolean[] = [];
  for (const mention of [...document.mentions].sort((a, b) => a.from - b.from)) {
    const token = document.gold.tokens[mention.head]!;
    if (token.upos !== 'PROPN' || !/^(?:person|organization|place)$/.test(mention.type)) continue;
    const ours = (oursIn.get(mention.chain) ?? []).find((i) => {
      const { from, to } = scene.phrases[i]!;
      return analysis.tokens[from]!.start <= token.start && token.start < analysis.tokens[to - 1]!.end;
    });
    const earlier = byChain.get(mention.chain) ?? [];
    if (earlier.length > 0)
      outcomes.push(ours !== undefined && earlier.some((other) => scene.chains.same(other, ours)));
    if (ours !== undefined) byChain.set(mention.chain, [...earlier, ours]);
  }
  return outcomes;
}

function resolved(analysis: Analysis): Scene {
  const scene = sceneOf(analysis, [], findPhrases(analysis));
  for (const merger of ALL_MERGERS) merger.merge(scene);
  return scene;
}

/** Index of the last name or description before the pronoun in its chain, -1 if there is none. */
function antecedentOf(start: number, scene: Scene): number {
  const own = scene.phrases.findIndex(
    (phrase) => phrase.form === 'pronoun' && scene.analysis.tokens[phrase.head]!.start === start,
  );
  if (own < 0) return -1;
  for (let i = own - 1; i >= 0; i--) {
    if (scene.phrases[i]!.form !== 'pronoun' && scene.chains.same(i, own)) return i;
  }
  return -1;
}

const share = (outcomes: readonly boolean[]): number => outcomes.filter(Boolean).length / Math.max(1, outcomes.length);

export const coreferenceEvaluation: Evaluation = {
  name: 'coreference',
  needs: [FILE],
  run: async ({ data, analyse }: EvalContext): Promise<readonly Row[]> => {
    const documents = gumDocuments(join(data, FILE));
    const rows: Row[] = [];
    for (const [trees, of] of [
      ['our trees', (document: GumDocument) => analyse(document.gold.text)],
      ['gold trees', (document: GumDocument) => document.gold],
    ] as const) {
      const analyses = documents.map((document) => [document, of(document)] as const);
      const pronouns = analyses.flatMap(([document, analysis]) =>
        pronounOutcomes(document, analysis).map(({ right }) => right),
      );
      const names = analyses.flatMap(([document, analysis]) => nameOutcomes(document, analysis));
      const target = trees === 'our trees' ? { must: 0.75 } : {};
      rows.push({
        measure: `GUM dev pronouns, right antecedent (${trees})`,
        ours: share(pronouns),
        ...target,
        note: `${pronouns.length} pronouns`,
      });
      rows.push({
        measure: `GUM dev later names merged with their first (${trees})`,
        ours: share(names),
        note: `${names.length} names`,
      });
    }
    return rows;
  },
};
