import { type Bitmap, countBits, intersection } from '../space/bitmap.ts';
import type { Concept } from './concepts.ts';
import { CONCEPTS } from './concepts.ts';
import type { Game } from './game.ts';
import { gmrStable } from './gmr.ts';
import { type ImprovementOrders, improvementOrders } from './improvement-order.ts';
import { nashStable } from './nash.ts';
import { seqStable } from './seq.ts';
import { simStable } from './sim.ts';
import { smrStable } from './smr.ts';
import { sseqStable } from './sseq.ts';

/** States stable for each player under each concept asked for, and the equilibria: states stable for everybody. */
export interface Solution {
  readonly concepts: readonly Concept[];
  /** By player index, then concept. */
  readonly stable: readonly Readonly<Partial<Record<Concept, Bitmap>>>[];
  readonly equilibria: Readonly<Partial<Record<Concept, Bitmap>>>;
}

/** What is being computed; `done` of 1. */
export interface Progress {
  readonly player: string;
  readonly concept: Concept;
  readonly done: number;
}

/** Solves in one go. See `solveInSteps`. */
export function solve(game: Game, concepts: readonly Concept[] = CONCEPTS): Solution {
  const steps = solveInSteps(game, concepts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Stability of every state for every player. Yields before each piece of work, so that the caller can show progress and
 * cancel by asking for no more. Memory: one work array and, for SEQ and SSEQ, one order a player (4 bytes a state each).
 */
export function* solveInSteps(game: Game, concepts: readonly Concept[] = CONCEPTS): Generator<Progress, Solution> {
  const wanted = CONCEPTS.filter((concept) => concepts.includes(concept));
  const work = new Int32Array(game.space.size);
  const orders = improvementOrders(game);
  const stable: Partial<Record<Concept, Bitmap>>[] = [];
  const total = game.players.length * wanted.length;
  for (const [i, player] of game.players.entries()) {
    const own: Partial<Record<Concept, Bitmap>> = {};
    for (const [k, concept] of wanted.entries()) {
      const done = (i * wanted.length + k) / total;
      yield { player: player.name, concept, done };
      if (concept === 'sim') own.sim = yield* withProgress(simStable(game, i), player.name, done, total);
      else own[concept] = METHODS[concept](game, i, work, orders);
    }
    stable.push(own);
  }
  const equilibria: Partial<Record<Concept, Bitmap>> = {};
  for (const concept of wanted) {
    equilibria[concept] = stable.map((own) => own[concept]!).reduce((all, one) => intersection(all, one));
  }
  return { concepts: wanted, stable, equilibria };
}

type Method = (game: Game, i: number, work: Int32Array, orders: ImprovementOrders) => Bitmap;

const METHODS: Readonly<Record<Exclude<Concept, 'sim'>, Method>> = {
  nash: (game, i, work) => nashStable(game, i, work),
  gmr: (game, i, work) => gmrStable(game, i, work),
  smr: (game, i, work) => smrStable(game, i, work),
  seq: (game, i, work, orders) => seqStable(game, i, orders, work),
  sseq: (game, i, work, orders) => sseqStable(game, i, orders, work),
};

function* withProgress(
  steps: Generator<number, Bitmap>,
  player: string,
  start: number,
  total: number,
): Generator<Progress, Bitmap> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { player, concept: 'sim', done: start + step.value / total };
  }
}

/**
 * States that are equilibria under Nash, GMR, SMR and SEQ alike; null unless the solution holds those four. (Nash implies the
 * rest, so these are the Nash equilibria; asked for by name because the literature does.)
 */
export function strongEquilibria(solution: Solution): Bitmap | null {
  const sets = (['nash', 'gmr', 'smr', 'seq'] as const).map((concept) => solution.equilibria[concept]);
  return sets.every((set) => set !== undefined) ? sets.reduce((all, one) => intersection(all, one)) : null;
}

export function countEquilibria(solution: Solution, concept: Concept): number {
  const set = solution.equilibria[concept];
  return set ? countBits(set) : 0;
}
