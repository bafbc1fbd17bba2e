import { expect, test } from 'vitest';
import type { NetworkAnswer } from '../../api/contract.ts';
import { networkFile, tableOf } from './export-network.ts';

const node = (id: string, label: string, mode: 1 | 2 = 1) =>
  ({ id, label, mode, degree: 1, strength: 1, betweenness: 0, eigenvector: 0, community: 0, statements: 1 }) as const;
const options = { network: 'one-mode' } as NetworkAnswer['options'];
const edges = [{ source: 'r0', target: 'r1', weight: -0.5, statements: null }];

test('ties of one mode stand both ways', () => {
  expect(tableOf({ nodes: [node('r0', 'Kasmor'), node('r1', 'Veldria')], edges, options }).weights).toEqual([
    [0, -0.5],
    [-0.5, 0],
  ]);
});

test('two modes make rows and columns', () => {
  const table = tableOf({
    nodes: [node('r0', 'Kasmor'), node('c0', 'talks', 2)],
    edges: [{ source: 'r0', target: 'c0', weight: 3, statements: null }],
    options: { ...options, network: 'two-mode' },
  });
  expect(table).toEqual({ twoMode: true, rows: ['Kasmor'], columns: ['talks'], weights: [[3]] });
});

test('files hold the names and weights that are shown', async () => {
  const answer = { nodes: [node('r0', 'Kasmor & Co'), node('r1', 'Veldria')], edges, options };
  expect(await networkFile(answer, 'ties.csv')).toContain('Kasmor & Co,Veldria,-0.5');
  expect(await networkFile(answer, 'graphml')).toContain('Kasmor &amp; Co');
});
