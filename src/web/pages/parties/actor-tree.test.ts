import { expect, test } from 'vitest';
import type { ActorLine } from '../../api/contract.ts';
import { treeOf } from './actor-tree.ts';

const actor = (name: string, party: string | null, statements = 1): ActorLine => ({
  name,
  aliases: [],
  kind: 'person',
  party,
  country: null,
  sector: null,
  anonymous: false,
  reports: 1,
  statements,
  events: 0,
});

test('actors stand under their party, the party with the most to say first', () => {
  const { branches, alone } = treeOf([
    actor('Edda Vorlund', 'Veldria', 2),
    actor('Nadja Serrak', 'Kasmor', 9),
    actor('Veldria', 'Veldria'),
    actor('a bystander', null),
  ]);
  expect(branches.map(({ party, head, members }) => [party, head?.name, members.map(({ name }) => name)])).toEqual([
    ['Kasmor', undefined, ['Nadja Serrak']],
    ['Veldria', 'Veldria', ['Edda Vorlund']],
  ]);
  expect(alone.map(({ name }) => name)).toEqual(['a bystander']);
});

test('a party that belongs to nobody heads its members', () => {
  const { branches, alone } = treeOf([actor('Union', null), actor('Bruno Kestrel', 'Union')]);
  expect(branches).toHaveLength(1);
  expect(branches[0]?.head?.name).toBe('Union');
  expect(alone).toEqual([]);
});
