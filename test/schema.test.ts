import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemas } from '../scripts/schemas.ts';

test.each(Object.keys(schemas))('the published schema of %s is the current one (npm run schema)', (name) => {
  expect(readFileSync(`schema/${name}.schema.json`, 'utf8')).toBe(schemas[name]);
});
