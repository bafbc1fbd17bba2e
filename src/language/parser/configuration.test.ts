import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Configuration, LEFT, RIGHT, SHIFT } from './configuration.ts';

/** Takes allowed moves as `choices` say and returns the number of moves. */
function run(state: Configuration, length: number, choices: readonly number[]): number {
  state.reset(length);
  let moves = 0;
  while (!state.finished) {
    const allowed = [SHIFT, LEFT, RIGHT].filter((move) => state.allows(move));
    expect(allowed.length).toBeGreaterThan(0);
    const move = allowed[choices[moves % choices.length]! % allowed.length]!;
    if (move === SHIFT) state.shift();
    else state.attach(move, 1);
    moves++;
  }
  return moves;
}

describe('Configuration', () => {
  it('ends after two moves a token with one dependent of the root, whatever is chosen', () => {
    const state = new Configuration();
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.nat(2), { minLength: 1, maxLength: 30 }),
        (n, choices) => {
          expect(run(state, n, choices)).toBe(2 * n);
          const heads = [...state.heads.slice(0, n)];
          expect(heads.filter((head) => head === n)).toHaveLength(1);
          heads.forEach((head, i) => expect(head).not.toBe(i));
        },
      ),
    );
  });

  it('forgets what it held', () => {
    const state = new Configuration();
    run(state, 9, [0, 1, 2]);
    state.reset(3);
    expect([...state.left1.slice(0, 5)]).toEqual([4, 4, 4, 4, 4]);
    expect(state.below(0)).toBe(4);
  });

  it('keeps the outermost two dependents on each side', () => {
    const state = new Configuration();
    state.reset(4);
    state.shift();
    state.shift();
    state.attach(LEFT, 5); // 1 <- 2
    state.attach(LEFT, 6); // 0 <- 2
    expect([state.left1[2], state.left2[2], state.leftCount[2]]).toEqual([0, 1, 2]);
    state.shift();
    state.shift();
    state.attach(RIGHT, 7); // 2 -> 3
    expect([state.right1[2], state.right2[2], state.labels[3]]).toEqual([3, 5, 7]);
  });
});
