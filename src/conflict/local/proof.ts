import type { Concept } from '../engine/concepts.ts';
import { hasBit } from '../space/bitmap.ts';
import type { Space } from '../space/space.ts';
import { legalSequences, stepsTo } from './answers.ts';
import type { Side } from './side.ts';

/** One step of a sequence: who moves, and where to. */
export interface Step {
  readonly mover: number;
  readonly to: number;
}

/** What stops a side from making an improvement. */
export interface Sanction {
  /** Moves of the others that follow the improvement; with SIM, one for each that moves at the same time (`to`: had it moved alone). */
  readonly steps: readonly Step[];
  /** The state that comes of it. */
  readonly result: number;
}

/** A state that the others can bring about, and why it does not deter: it is better itself, or `escape` is and can be reached. */
export interface Harmless {
  readonly state: number;
  readonly escape: number | null;
}

export interface Improvement {
  readonly to: number;
  readonly sanction: Sanction | null;
  /** Where there is no sanction: every state that the others can bring about. Null for Nash, which looks no further. */
  readonly harmless: readonly Harmless[] | null;
}

/**
 * Why a state is stable or not, as data that can be checked without trusting the solver: a stable state has a sanction for
 * each improvement; an unstable one has an improvement with none, all the answers to it being listed as harmless.
 */
export interface Proof {
  readonly side: number;
  readonly state: number;
  readonly concept: Concept;
  readonly stable: boolean;
  readonly improvements: readonly Improvement[];
}

/** Proves or refutes that `state` is stable for side `i`. An unstable state's proof holds only its first unsanctioned improvement. */
export function prove(space: Space, sides: readonly Side[], i: number, state: number, concept: Concept): Proof {
  const side = sides[i]!;
  const improvements: Improvement[] = [];
  const targets: number[] = [];
  side.eachMove(state, (to) => {
    if (side.improves(state, to)) targets.push(to);
    return concept === 'nash' && targets.length > 0;
  });
  const answer = answerer(space, sides, i, state, concept);
  for (const to of targets) {
    const improvement = answer(to);
    if (!improvement.sanction) return { side: i, state, concept, stable: false, improvements: [improvement] };
    improvements.push(improvement);
  }
  return { side: i, state, concept, stable: true, improvements };
}

function answerer(space: Space, sides: readonly Side[], i: number, state: number, concept: Concept) {
  if (concept === 'nash') return (to: number): Improvement => ({ to, sanction: null, harmless: null });
  if (concept === 'sim') return (to: number) => simultaneous(space, sides, i, state, to);
  const improving = concept === 'seq' || concept === 'sseq';
  const symmetric = concept === 'smr' || concept === 'sseq';
  const others = sides.map((_, j) => j).filter((j) => j !== i);
  const side = sides[i]!;
  // The same answer comes up after many improvements; whether it deters depends on the state left alone.
  const verdicts = new Map<number, Harmless | null>();
  const judge = (at: number): Harmless | null => {
    const known = verdicts.get(at);
    if (known !== undefined) return known;
    let verdict: Harmless | null = side.deters(state, at) ? null : { state: at, escape: null };
    if (!verdict && symmetric) {
      side.eachMove(at, (better) => {
        if (side.deters(state, better)) return false;
        verdict = { state: at, escape: better };
        return true;
      });
    }
    verdicts.set(at, verdict);
    return verdict;
  };
  return (to: number): Improvement => {
    const harmless = new Map<number, Harmless>();
    for (const reached of legalSequences(sides, others, to, improving)) {
      const verdict = judge(reached.state);
      if (!verdict) return { to, sanction: { steps: stepsTo(reached), result: reached.state }, harmless: null };
      harmless.set(reached.state, verdict);
    }
    return { to, sanction: null, harmless: [...harmless.values()] };
  };
}

function simultaneous(space: Space, sides: readonly Side[], i: number, state: number, to: number): Improvement {
  const side = sides[i]!;
  const choices = sides.map((other, mover): Step[] => {
    const steps: Step[] = [];
    if (mover === i) return steps;
    other.eachMove(state, (target) => {
      if (other.improves(state, target)) steps.push({ mover, to: target });
      return false;
    });
    return steps;
  });
  const harmless = new Map<number, Harmless>();
  const search = (next: number, at: number, steps: readonly Step[]): Sanction | null => {
    if (next === choices.length) {
      if (!hasBit(space.feasible, at)) return null;
      if (side.deters(state, at)) return { steps, result: at };
      harmless.set(at, { state: at, escape: null });
      return null;
    }
    for (const step of choices[next]!) {
      const found = search(next + 1, at ^ state ^ step.to, [...steps, step]);
      if (found) return found;
    }
    return search(next + 1, at, steps);
  };
  const sanction = search(0, to, []);
  return { to, sanction, harmless: sanction ? null : [...harmless.values()] };
}
