import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import eigenvector from 'graphology-metrics/centrality/eigenvector.js';
import type { Matrix } from './matrix.ts';
import { seeded } from './random.ts';

/** A network of which the ties are known, whether its statements are or not. */
export interface Ties {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly matrix: Matrix;
  readonly options: { readonly network: 'one-mode' | 'two-mode' };
}

/** Where a node stands in the network's positive ties. */
export interface NodeMeasures {
  readonly node: string;
  /** Ties that are not 0. */
  readonly degree: number;
  /** Sum of positive weights. */
  readonly strength: number;
  /** Share of shortest paths through the node, unweighted, normalised (Freeman 1977). */
  readonly betweenness: number;
  /** Eigenvector centrality of the weights (Bonacich 1972); 0 where the iteration does not settle. */
  readonly eigenvector: number;
  /** Louvain community of the weights (Blondel et al. 2008), numbered from 0 by first member. */
  readonly community: number;
}

/** Measures of every node. Standard algorithms are graphology's; negative ties count for the degree alone. */
export function nodeMeasures(network: Ties, seed = 1): NodeMeasures[] {
  const graph = positiveGraph(network);
  const nodes = graph.nodes();
  const has = graph.size > 0;
  const between: Record<string, number> = has ? betweenness(graph, { getEdgeWeight: null }) : {};
  const central = has ? eigenvectorOf(graph) : {};
  const groups: Record<string, number> = has ? louvain(graph, { rng: seeded(seed), getEdgeWeight: 'weight' }) : {};
  const numbering = new Map<number, number>();
  return nodes.map((key) => {
    const group = groups[key] ?? -1 - numbering.size;
    if (!numbering.has(group)) numbering.set(group, numbering.size);
    return {
      node: String(graph.getNodeAttribute(key, 'label')),
      degree: Number(graph.getNodeAttribute(key, 'ties')),
      strength: graph.edges(key).reduce((sum, edge) => sum + Number(graph.getEdgeAttribute(edge, 'weight')), 0),
      betweenness: between[key] ?? 0,
      eigenvector: central[key] ?? 0,
      community: numbering.get(group)!,
    };
  });
}

function eigenvectorOf(graph: Graph): Record<string, number> {
  try {
    return eigenvector(graph, { getEdgeWeight: 'weight', maxIterations: 1000 });
  } catch {
    return {}; // power iteration does not settle on bipartite and some disconnected graphs
  }
}

/** Nodes are `r0…` and, for two modes, `c0…`; edges the positive ties. */
function positiveGraph({ rows, columns, matrix, options }: Ties): Graph {
  const graph = new Graph({ type: 'undirected' });
  const two = options.network === 'two-mode';
  rows.forEach((label, i) => graph.addNode(`r${i}`, { label, ties: 0 }));
  if (two) columns.forEach((label, j) => graph.addNode(`c${j}`, { label, ties: 0 }));
  const mode = two ? 'c' : 'r';
  rows.forEach((_, i) =>
    columns.forEach((_, j) => {
      const weight = matrix.cells[i * columns.length + j]!;
      if (weight === 0 || (!two && j <= i)) return;
      const [a, b] = [`r${i}`, `${mode}${j}`];
      for (const node of [a, b]) graph.updateNodeAttribute(node, 'ties', (ties) => Number(ties) + 1);
      if (weight > 0) graph.addEdge(a, b, { weight });
    }),
  );
  return graph;
}

/** How much of the first network's communities is left in the second: the adjusted Rand index over the actors of both (Hubert and Arabie 1985). */
export function coalitionStability(earlier: readonly NodeMeasures[], later: readonly NodeMeasures[]): number | null {
  const now = new Map(later.map(({ node, community }) => [node, community]));
  const both = earlier.flatMap(({ node, community }) => (now.has(node) ? [[community, now.get(node)!] as const] : []));
  if (both.length < 2) return null;
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const sumPairs = (keys: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0);
  };
  const together = sumPairs(both.map(([a, b]) => `${a} ${b}`));
  const first = sumPairs(both.map(([a]) => `${a}`));
  const second = sumPairs(both.map(([, b]) => `${b}`));
  const expected = (first * second) / pairs(both.length);
  const most = (first + second) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}
