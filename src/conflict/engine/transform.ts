/**
 * Best and worst over everything that one move (or staying) can reach, for all states at once: a transform of the subset
 * lattice over the mover's own bits, one pass a bit, so O(2^n · bits) and no list of moves. In place. Passing through
 * infeasible states on the way is right: a move changes several options at one stroke.
 */
import type { Player } from './game.ts';

/** `values[s]` becomes the greatest value among s and what the player can reach from it. Infeasible states should hold 0. */
export function bestInReach(values: Int32Array, player: Player): void {
  eachBit(player.both, (stride) => maxBoth(values, stride));
  eachBit(player.forward, (stride) => maxForward(values, stride));
  eachBit(player.backward, (stride) => maxBackward(values, stride));
}

/** `values[s]` becomes the least value among s and what the player can reach from it. Infeasible states should hold `UNREACHABLE`. */
export function worstInReach(values: Int32Array, player: Player): void {
  eachBit(player.both, (stride) => minBoth(values, stride));
  eachBit(player.forward, (stride) => minForward(values, stride));
  eachBit(player.backward, (stride) => minBackward(values, stride));
}

/** Above every payoff: what an infeasible state counts for where the least is sought. */
export const UNREACHABLE = 0x7fffffff;

function eachBit(mask: number, visit: (stride: number) => void): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) visit(rest & -rest);
}

function maxBoth(v: Int32Array, stride: number): void {
  for (let block = 0; block < v.length; block += 2 * stride) {
    for (let s = block; s < block + stride; s++) {
      const low = v[s]!;
      const high = v[s + stride]!;
      if (low > high) v[s + stride] = low;
      else v[s] = high;
    }
  }
}

function maxForward(v: Int32Array, stride: number): void {
  for (let block = 0; block < v.length; block += 2 * stride) {
    for (let s = block; s < block + stride; s++) {
      const high = v[s + stride]!;
      if (high > v[s]!) v[s] = high;
    }
  }
}

function maxBackward(v: Int32Array, stride: number): void {
  for (let block = 0; block < v.length; block += 2 * stride) {
    for (let s = block; s < block + stride; s++) {
      const low = v[s]!;
      if (low > v[s + stride]!) v[s + stride] = low;
    }
  }
}

function minBoth(v: Int32Array, stride: number): void {
  for (let block = 0; block < v.length; block += 2 * stride) {
    for (let s = block; s < block + stride; s++) {
      const low = v[s]!;
      const high = v[s + stride]!;
      if (low < high) v[s + stride] = low;
      else v[s] = high;
    }
  }
}

function minForward(v: Int32Array, stride: number): void {
  for (let block = 0; block < v.length; block += 2 * stride) {
    for (let s = block; s < block + stride; s++) {
      const high = v[s + stride]!;
      if (high < v[s]!) v[s] = high;
    }
  }
}

function minBackward(v: Int32Array, stride: number): void {
  for (let block = 0; block < v.length; block += 2 * stride) {
    for (let s = block; s < block + stride; s++) {
      const low = v[s]!;
      if (low < v[s + stride]!) v[s + stride] = low;
    }
  }
}
