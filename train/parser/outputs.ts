/** Scores of moves and labels from the activations at hand, and their steps of Adagrad. */
import type { Network } from './network.ts';

/** Gradients below this are not worth a step. */
const LEAST = 0.01;
const EPSILON = 1e-6;

export interface Outputs {
  /** Learns the moves of cost `least`; returns the best move that is allowed and the best of least cost. */
  moves(cost: Float64Array, least: number, rate: number, weight: number): { best: number; bestGold: number };
  /** The best label but number 0 for an arc to the left (0) or right (1). */
  label(direction: number): number;
  /** Learns the label of an arc whose labels were last asked for. */
  learnLabel(direction: number, gold: number, rate: number, weight: number): void;
}

export function createOutputs(network: Network): Outputs {
  const { hidden: H, labelCount: L, kernel, at, floats } = network;
  const scores = floats.subarray(at.scores / 4, at.scores / 4 + Math.max(3, L));
  const moveBiasSquares = new Float64Array(3);
  const labelBiasSquares = new Float64Array(2 * L);
  const weights = new Float64Array(3);

  function step(
    weightsAt: number,
    squaresAt: number,
    biasAt: number,
    squares: Float64Array,
    row: number,
    g: number,
    rate: number,
  ) {
    squares[row]! += g * g;
    floats[biasAt / 4 + row]! -= (rate * g) / Math.sqrt(squares[row]! + EPSILON);
    kernel.output(at.activation, at.gradient, weightsAt + row * 4 * H, squaresAt + row * 4 * H, g, rate);
  }

  return {
    moves(cost, least, rate, weight) {
      kernel.score(at.activation, at.moves, at.moveBias, 3, at.scores);
      let best = -1;
      let bestGold = -1;
      for (let m = 0; m < 3; m++) {
        if (cost[m] === Infinity) continue;
        if (best < 0 || scores[m]! > scores[best]!) best = m;
        if (cost[m] === least && (bestGold < 0 || scores[m]! > scores[bestGold]!)) bestGold = m;
      }
      let total = 0;
      let totalGold = EPSILON ** 2;
      for (let m = 0; m < 3; m++) {
        if (cost[m] === Infinity) continue;
        weights[m] = Math.exp(scores[m]! - scores[best]!);
        total += weights[m]!;
        if (cost[m] === least) totalGold += weights[m]!;
      }
      for (let m = 0; m < 3; m++) {
        if (cost[m] === Infinity) continue;
        const g = (weights[m]! / total - (cost[m] === least ? weights[m]! / totalGold : 0)) * weight;
        if (Math.abs(g) >= LEAST) step(at.moves, at.movesSquares, at.moveBias, moveBiasSquares, m, g, rate);
      }
      return { best, bestGold };
    },
    label(direction) {
      kernel.score(at.activation, at.labels + direction * L * 4 * H, at.labelBias + direction * L * 4, L, at.scores);
      let best = 1;
      for (let l = 2; l < L; l++) if (scores[l]! > scores[best]!) best = l;
      return best;
    },
    learnLabel(direction, gold, rate, weight) {
      let top = Number.NEGATIVE_INFINITY;
      for (let l = 0; l < L; l++) top = Math.max(top, scores[l]!);
      let total = 0;
      for (let l = 0; l < L; l++) {
        scores[l] = Math.exp(scores[l]! - top);
        total += scores[l]!;
      }
      for (let l = 0; l < L; l++) {
        const g = (scores[l]! / total - (l === gold ? 1 : 0)) * weight;
        if (Math.abs(g) < LEAST) continue;
        step(at.labels, at.labelsSquares, at.labelBias, labelBiasSquares, direction * L + l, g, rate);
      }
    },
  };
}
