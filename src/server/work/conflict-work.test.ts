import { expect, test } from 'vitest';
import { MODEL } from '../server-for-tests.ts';
import { openConflictWork } from './conflict-work.ts';

test('solves side by side, refuses what is no model, and ends what takes too long', async () => {
  const work = openConflictWork();
  const solve = (model: string, ms = 60_000) => work.ask({ task: 'solve', body: { model } }, ms);
  const solved = await Promise.all([1, 2, 3, 4].map(() => solve(MODEL)));
  const [first] = solved;
  expect(first!.states.length).toBe(first!.feasible);
  expect(first!.equilibria.nash!.length).toBeGreaterThan(0);
  for (const one of solved) expect(one).toEqual(first);
  await expect(solve('options: nothing')).rejects.toMatchObject({ status: 422, code: 'bad-model' });
  const options = Array.from({ length: 21 }, (_, i) => `o${i}`);
  const large = { schema: 'rapporteur/conflict-model@1', options, decisionMakers: [{ name: 'A', options }] };
  await expect(solve(JSON.stringify(large))).rejects.toMatchObject({ status: 422, code: 'too-large' });
  const half = {
    ...large,
    options: options.slice(0, 20),
    decisionMakers: [{ name: 'A', options: options.slice(0, 20) }],
  };
  await expect(solve(JSON.stringify(half), 1)).rejects.toMatchObject({ status: 422, code: 'too-large' });
  expect(await solve(MODEL)).toEqual(first);
  await work.close();
});
