import { expect, test } from 'vitest';
import { drawnOf, tieWord, windowTies } from './drawn-network.ts';

const node = (id: string, label: string, mode: 1 | 2 = 1) => ({
  id,
  label,
  mode,
  degree: 0,
  strength: 0,
  betweenness: 0,
  eigenvector: 0,
  community: 0,
  statements: 1,
});
const nodes = [node('r0', 'Kasmor'), node('r1', 'Veldria')];

test('ties are told by the places of their nodes; one to nobody is none', () => {
  const edge = { source: 'r1', target: 'r0', weight: -0.5, statements: null };
  expect(drawnOf({ nodes, edges: [edge, { ...edge, target: 'r9' }] }).ties).toEqual([{ a: 1, b: 0, weight: -0.5 }]);
});

test('a window names its nodes by its own labels', () => {
  const labels = ['Veldria', 'Nobody', 'Kasmor'];
  expect(
    windowTies(
      nodes,
      { labels },
      {
        edges: [
          [0, 2, 1],
          [0, 1, 1],
        ],
      },
    ),
  ).toEqual([{ a: 1, b: 0, weight: 1 }]);
});

test('in two modes an issue may be called like a party', () => {
  const two = [node('r0', 'Talks'), node('c0', 'Talks', 2)];
  expect(windowTies(two, { labels: ['Talks', 'Talks'] }, { edges: [[0, 1, 2]] })).toEqual([{ a: 0, b: 1, weight: 2 }]);
});

test('a tie below nothing is conflict, and any tie of a network of conflict is', () => {
  expect(tieWord(-1, 'subtract')).toBe('conflict');
  expect(tieWord(1, 'subtract')).toBe('congruence');
  expect(tieWord(1, 'conflict')).toBe('conflict');
});
