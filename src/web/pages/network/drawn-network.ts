import type { NetworkAnswer, WindowsAnswer } from '../../api/contract.ts';

export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly mode: 1 | 2;
  readonly community: number;
  readonly statements: number;
}
export interface DrawnTie {
  /** Indexes of nodes. */
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** A network as the canvas draws it. */
export interface DrawnNetwork {
  readonly nodes: readonly DrawnNode[];
  readonly ties: readonly DrawnTie[];
}

/** Ties by the indexes of their nodes; a tie to nobody is passed over. */
export function drawnOf({ nodes, edges }: Pick<NetworkAnswer, 'nodes' | 'edges'>): DrawnNetwork {
  const at = new Map(nodes.map(({ id }, index) => [id, index]));
  return {
    nodes,
    ties: edges.flatMap(({ source, target, weight }) => {
      const [a, b] = [at.get(source), at.get(target)];
      return a === undefined || b === undefined ? [] : [{ a, b, weight }];
    }),
  };
}

/** The ties of one window of time between the nodes of the whole network, so that everybody stays in place. */
export function windowTies(
  nodes: readonly DrawnNode[],
  { labels }: Pick<WindowsAnswer, 'labels'>,
  { edges }: Pick<WindowsAnswer['windows'][number], 'edges'>,
): readonly DrawnTie[] {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  for (const [index, { label, mode }] of nodes.entries()) (mode === 1 ? first : second).set(label, index);
  const columns = second.size > 0 ? second : first;
  return edges.flatMap(([i, j, weight]) => {
    const a = first.get(labels[i] ?? '');
    const b = columns.get(labels[j] ?? '');
    return a === undefined || b === undefined ? [] : [{ a, b, weight }];
  });
}

/** What a tie says, in words. */
export function tieWord(weight: number, aggregation: NetworkAnswer['options']['aggregation']): string {
  if (aggregation === 'conflict') return 'conflict';
  return weight < 0 ? 'conflict' : 'congruence';
}
