import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROUTES, type Route } from './contract/index.ts';

const api = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');

test('docs/api.md tells of every address and its parameters, and of no other', () => {
  const rows = new Map([...api.matchAll(/^\| `([A-Z]+ \/api\/[^`]*)` \| (.*) \|$/gm)].map((row) => [row[1]!, row[2]!]));
  expect([...rows.keys()]).toEqual(Object.keys(ROUTES));
  for (const [address, route] of Object.entries(ROUTES) as [string, Route][]) {
    for (const name of Object.keys(route.query?.shape ?? {}))
      expect(rows.get(address), address).toContain(`\`${name}\``);
  }
});
