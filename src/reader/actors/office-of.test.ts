import { expect, test } from 'vitest';
import { workForTests } from './read-for-tests.ts';

test.each([
  ['Secretary of State Antony J. Brell spoke with Prime Minister Orle today.', 'Antony J. Brell'],
  ['Minister of Foreign Affairs Dario Venn met the envoys.', 'Dario Venn'],
])('an office with "of" goes before the name: %s', (text, name) => {
  const names = workForTests(text).actors.map((actor) => actor.name);
  expect(names).toContain(name);
  expect(names.filter((other) => other.startsWith('State ') || other.startsWith('Affairs '))).toEqual([]);
});

test.each(['President Dario Venn of Veldria met Mara Tolin.', 'The mayor of Tarn, Mara Tolin, is dead.'])(
  'no office: %s',
  (text) => {
    expect(workForTests(text).actors.map((actor) => actor.name)).toContain('Mara Tolin');
  },
);
