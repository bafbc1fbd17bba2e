import { type Game, maskOf, type Player } from './game.ts';

/**
 * The feasible states that a player perceives, class by class (states that differ in its own bits only), each class from best
 * to worst. The classes follow one another; where one ends is seen from the states. Two counting sorts, so linear, and no key
 * ever mixes payoff and state (p·2^32 + s is not exact above 2^53).
 */
export function improvementOrder(game: Game, player: Player): Int32Array {
  const { size, feasible } = game.space;
  const { payoff, unseen } = player;
  const others = ~maskOf(player);
  let top = 0;
  for (let s = 0; s < size; s++) if (payoff[s]! > top) top = payoff[s]!;
  const rankStart = new Int32Array(top + 2);
  const classEnd = new Int32Array(size);
  let seen = 0;
  for (let w = 0; w < feasible.length; w++) {
    let word = feasible[w]! & ~(unseen ? unseen[w]! : 0);
    while (word !== 0) {
      const low = word & -word;
      const s = w * 32 + 31 - Math.clz32(low);
      word ^= low;
      rankStart[top - payoff[s]! + 1]!++;
      classEnd[s & others]!++;
      seen++;
    }
  }
  for (let r = 1; r < rankStart.length; r++) rankStart[r]! += rankStart[r - 1]!;
  // Only states without own bits name a class; the counts become the place where each class begins.
  let start = 0;
  for (let s = 0; s < size; s++) {
    const inClass = classEnd[s]!;
    classEnd[s] = start;
    start += inClass;
  }
  const byRank = new Int32Array(seen);
  for (let w = 0; w < feasible.length; w++) {
    let word = feasible[w]! & ~(unseen ? unseen[w]! : 0);
    while (word !== 0) {
      const low = word & -word;
      const s = w * 32 + 31 - Math.clz32(low);
      word ^= low;
      byRank[rankStart[top - payoff[s]!]!++] = s;
    }
  }
  const order = new Int32Array(seen);
  for (let k = 0; k < seen; k++) {
    const s = byRank[k]!;
    order[classEnd[s & others]!++] = s;
  }
  return order;
}
