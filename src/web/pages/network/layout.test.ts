import { expect, test } from 'vitest';
import { type LayoutTask, startLayout } from './layout.ts';

/** Two groups of five, each tied within itself. */
const groups: LayoutTask = {
  nodes: 10,
  ties: Array.from({ length: 10 }, (_, a) => a).flatMap((a) =>
    Array.from({ length: 10 }, (_, b) => b).flatMap((b) => (a < b && a % 2 === b % 2 ? [[a, b, 1] as const] : [])),
  ),
};
const laidOut = (task: LayoutTask, rounds = 200) => {
  const layout = startLayout(task);
  layout.step(rounds);
  return layout.positions();
};
const distance = (places: Float32Array, a: number, b: number) =>
  Math.hypot(places[a * 2]! - places[b * 2]!, places[a * 2 + 1]! - places[b * 2 + 1]!);

test('the same network comes to lie the same', () => {
  expect(laidOut(groups)).toEqual(laidOut(groups));
});

test('in one go or in steps is the same', () => {
  const layout = startLayout(groups);
  for (let k = 0; k < 20; k++) layout.step(10);
  expect(layout.positions()).toEqual(laidOut(groups));
});

test('what is tied lies nearer than what is not', () => {
  const places = laidOut(groups);
  expect(distance(places, 0, 2)).toBeLessThan(distance(places, 0, 1));
  expect(distance(places, 3, 9)).toBeLessThan(distance(places, 3, 8));
});

test('ties of conflict and lonely nodes break nothing', () => {
  for (const task of [
    { nodes: 0, ties: [] },
    { nodes: 1, ties: [] },
    { nodes: 3, ties: [[0, 1, -2] as const] },
  ]) {
    expect([...laidOut(task)].every(Number.isFinite)).toBe(true);
  }
});

test('two thousand nodes come to places of their own', () => {
  const ties = Array.from({ length: 6000 }, (_, k) => [k % 2000, (k * 7 + 13) % 2000, 1 + (k % 5)] as const).filter(
    ([a, b]) => a !== b,
  );
  const places = laidOut({ nodes: 2000, ties }, 20);
  expect([...places].every(Number.isFinite)).toBe(true);
  expect(new Set(Array.from({ length: 2000 }, (_, i) => `${places[i * 2]} ${places[i * 2 + 1]}`)).size).toBeGreaterThan(
    1990,
  );
});
