/** The lexicon against its own examples: each entry codes its example. */
import { describe, expect, it } from 'vitest';
import { readHouse } from './house-for-tests.ts';
import { PATTERNS } from './lexicon.ts';

describe('each entry codes its example', () => {
  it.each(PATTERNS.map(({ type, source, example }) => ({ type, source, example })))(
    '$type $source',
    ({ type, source, example }) => {
      const rules = readHouse(example).events.map((event) => `${event.type} ${event.rule.replace(/^[a-z]+: /, '')}`);
      expect(rules).toContain(`${type} ${source}`);
    },
  );
});
