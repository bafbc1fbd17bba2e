import { CONCEPT_NAMES, type Concept } from '../engine/concepts.ts';
import type { Game } from '../engine/game.ts';
import { type Improvement, type Proof, prove, type Sanction } from '../local/proof.ts';
import { individualSides, type Side } from '../local/side.ts';

/** A verdict with its reasons, as data and in words. */
export interface Explanation {
  readonly proof: Proof;
  readonly words: string;
}

/** Why `state` is stable, or is not, for decision maker `i` under a concept. */
export function explain(game: Game, i: number, state: number, concept: Concept): Explanation {
  const sides = individualSides(game);
  const proof = prove(game.space, sides, i, state, concept);
  return { proof, words: proofInWords(sides, proof) };
}

/** States are called by their decimals; see `wordsOf` for what they stand for. */
export function proofInWords(sides: readonly Side[], proof: Proof): string {
  const name = sides[proof.side]!.name;
  const verdict = `State ${proof.state} is ${proof.stable ? 'stable' : 'not stable'} for ${name} under ${CONCEPT_NAMES[proof.concept]}`;
  if (proof.improvements.length === 0) return `${verdict}: no move of its own leads to a state it prefers.`;
  const reasons = proof.improvements.map((improvement) => reason(sides, proof, improvement));
  return `${verdict}: ${reasons.join(' ')}`;
}

function reason(sides: readonly Side[], proof: Proof, improvement: Improvement): string {
  const { side, state, concept } = proof;
  const name = sides[side]!.name;
  const { to, sanction, harmless } = improvement;
  if (!sanction && !harmless) return `${name} can move from state ${state} to ${to}, which it prefers.`;
  const move = `${name} can move from state ${state} to ${to}, which it prefers,`;
  if (sanction && concept === 'sim') return `${move} but ${atTheSameTime(sides, sanction, state, name)}.`;
  if (sanction) {
    const noEscape = concept === 'smr' || concept === 'sseq' ? ', and from there it can move to nothing better' : '';
    return `${move} but ${answered(sides, sanction)}, which ${name} likes no better than ${state}${noEscape}.`;
  }
  return `${move} and ${unanswered(proof, harmless ?? [])}.`;
}

function answered(sides: readonly Side[], { steps }: Sanction): string {
  const [first, ...rest] = steps;
  const start = `${sides[first!.mover]!.name} can then answer with ${first!.to}`;
  return [start, ...rest.map((step) => `${sides[step.mover]!.name} go on to ${step.to}`)].join(', and ');
}

function atTheSameTime(sides: readonly Side[], { steps, result }: Sanction, state: number, name: string): string {
  const movers = steps.map((step) => `${sides[step.mover]!.name} moves (alone it would reach ${step.to})`);
  return `if at the same time ${movers.join(' and ')}, the outcome is ${result}, which ${name} likes no better than ${state}`;
}

function unanswered({ state, concept }: Proof, harmless: NonNullable<Improvement['harmless']>): string {
  const how = {
    nash: '',
    gmr: 'moves',
    smr: 'moves',
    seq: 'improvements',
    sseq: 'improvements',
    sim: 'simultaneous improvements',
  };
  if (harmless.length === 0) return `the others have no ${how[concept]} to answer with`;
  const shown = harmless
    .slice(0, 8)
    .map((one) => (one.escape === null ? `${one.state}` : `${one.state} (escape to ${one.escape})`));
  const more = harmless.length > shown.length ? ` and ${harmless.length - shown.length} more` : '';
  const escapes = harmless.some((one) => one.escape !== null) ? ' or leaves it a way to something better' : '';
  return `whatever the others answer by ${how[concept]} (${shown.join(', ')}${more}), the outcome is better for it than ${state}${escapes}`;
}
