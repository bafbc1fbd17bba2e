/**
 * Learns the weights of the pronoun ranker from the gold trees and chains of GUM (CC BY genres) and writes them as a readable table:
 * `npx tsx train/pronouns.ts [data folder]`. Log-linear over the candidates of each pronoun, summed over those in its gold chain
 * (Denis and Baldridge 2008), AdaGrad, fixed order: the same data give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GumDocument, gumDocuments } from '../eval/gum-documents.ts';
import { findPhrases } from '../src/reader/actors/find-phrases.ts';
import { MERGERS } from '../src/reader/actors/order.ts';
import { resolvePronouns } from '../src/reader/actors/pronouns/resolve.ts';
import { sceneOf } from '../src/reader/actors/scene.ts';

const PASSES = 8;
const RATE = 0.15;
const PENALTY = 0.03;
/** A feature that occurs more rarely gets no weight. */
const MINIMUM = 4;

interface Example {
  readonly features: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}

/** The pronouns of a document with gold antecedents; earlier pronouns are resolved as the gold says, so that chains grow as they should. */
export function examplesOf(document: GumDocument): Example[] {
  const scene = sceneOf(document.gold, [], findPhrases(document.gold));
  for (const merger of MERGERS) merger.merge(scene);
  const chainOf = new Map(document.mentions.map((mention) => [mention.head, mention.chain]));
  const examples: Example[] = [];
  resolvePronouns(scene, (pronoun, candidates, features) => {
    const chain = chainOf.get(scene.phrases[pronoun]!.head);
    if (chain === undefined) return null;
    const right = candidates.map((candidate) => chainOf.get(scene.phrases[candidate]!.head) === chain);
    const antecedent = right.indexOf(true);
    if (antecedent < 0) return null;
    if (candidates.length > 1) examples.push({ features, right });
    return candidates[antecedent]!;
  });
  return examples;
}

export function learn(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const list of features) for (const f of list) counts.set(f, (counts.get(f) ?? 0) + 1);
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let pass = 0; pass < PASSES; pass++) {
    for (const example of examples) step(example, weights, squares, counts);
  }
  return weights;
}

function step(
  example: Example,
  weights: Map<string, number>,
  squares: Map<string, number>,
  counts: ReadonlyMap<string, number>,
): void {
  const scores = example.features.map((list) => list.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0));
  const all = softmax(scores);
  const rightScores = softmax(scores.map((score, i) => (example.right[i] ? score : Number.NEGATIVE_INFINITY)));
  const gradient = new Map<string, number>();
  example.features.forEach((list, i) => {
    const delta = rightScores[i]! - all[i]!;
    if (Math.abs(delta) < 1e-6) return;
    for (const f of list) gradient.set(f, (gradient.get(f) ?? 0) + delta);
  });
  for (const [f, g] of gradient) {
    if ((counts.get(f) ?? 0) < MINIMUM) continue;
    const weight = weights.get(f) ?? 0;
    const slope = g - PENALTY * weight;
    const square = (squares.get(f) ?? 0) + slope * slope;
    squares.set(f, square);
    weights.set(f, weight + (RATE * slope) / Math.sqrt(square + 1e-8));
  }
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function main(): void {
  const data = process.argv[2] ?? join(import.meta.dirname, '../../shared/data');
  const documents = gumDocuments(join(data, 'ud/gum/en_gum-train.conllu.gz'));
  const weights = learn(documents.flatMap(examplesOf));
  const rows = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.02).sort(([a], [b]) => (a < b ? -1 : 1));
  const table = rows.map(([name, weight]) => `  '${name}': ${Number(weight.toFixed(2))},`).join('\n');
  const head =
    '/**\n * Weights of the pronoun ranker, written by `train/pronouns.ts` from GUM (CC BY genres; Zeldes 2017). Not edited by hand.\n */\n' +
    'export const PRONOUN_WEIGHTS: Readonly<Record<string, number>> = {\n';
  writeFileSync(join(import.meta.dirname, '../src/reader/actors/pronouns/weights.ts'), `${head}${table}\n};\n`);
  process.stdout.write(`${rows.length} weights\n`);
}

if (process.argv[1]?.endsWith('pronouns.ts')) main();
