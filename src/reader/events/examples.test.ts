/** The lexicon against its own examples: each entry codes its example as its type. */
import { expect, it } from 'vitest';
import { readHouse } from './house-for-tests.ts';
import { PATTERNS } from './lexicon.ts';

/** Of a hundred examples so many may be lost to the tagger and the parser, whose models change; an entry that is wrong shows as one more. */
const TOLERANCE = 0.05;

it('codes the example of each entry as the type of the entry', () => {
  const lost = PATTERNS.filter(({ type, example }) => !readHouse(example).events.some((event) => event.type === type));
  expect(
    lost.map(({ type, source, example }) => `${type} ${source}: ${example}`).slice(PATTERNS.length * TOLERANCE),
  ).toEqual([]);
});
