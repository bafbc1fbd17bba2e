import iterate from 'graphology-layout-forceatlas2/iterate.js';

/** What a layout needs to know of a network: how many nodes, and its ties as node, node, attraction. */
export interface LayoutTask {
  readonly nodes: number;
  readonly ties: readonly (readonly [a: number, b: number, attraction: number])[];
}

/** Numbers a node takes in the library's matrix, and where its mass, convergence and size stand. */
const PER_NODE = 10;
const PER_TIE = 3;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
/** From so many nodes on, far nodes are taken together (Barnes and Hut 1986). */
const MANY = 300;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Rounds that bring a network to rest by and large; fewer for large ones, which would take seconds. */
export function roundsFor(nodes: number): number {
  return nodes > 1000 ? 100 : nodes > 200 ? 400 : 600;
}

/** A layout under way, by ForceAtlas2 (Jacomy et al. 2014). The same network begins on the same spiral and ends the same. */
export interface Layout {
  readonly step: (rounds: number) => void;
  /** x and y of each node. */
  readonly positions: () => Float32Array;
}

export function startLayout({ nodes, ties }: LayoutTask): Layout {
  const matrix = new Float32Array(nodes * PER_NODE);
  for (let i = 0; i < nodes; i++) {
    const radius = 10 * Math.sqrt(i + 0.5);
    matrix[i * PER_NODE] = radius * Math.cos(i * GOLDEN_ANGLE);
    matrix[i * PER_NODE + 1] = radius * Math.sin(i * GOLDEN_ANGLE);
    matrix[i * PER_NODE + MASS] = 1;
    matrix[i * PER_NODE + CONVERGENCE] = 1;
    matrix[i * PER_NODE + SIZE] = 1;
  }
  const drawn = ties.filter(([, , attraction]) => attraction > 0);
  const strongest = drawn.reduce((most, [, , attraction]) => Math.max(most, attraction), 0);
  const edges = new Float32Array(drawn.length * PER_TIE);
  drawn.forEach(([a, b, attraction], index) => {
    const weight = attraction / strongest;
    edges.set([a * PER_NODE, b * PER_NODE, weight], index * PER_TIE);
    matrix[a * PER_NODE + MASS]! += weight;
    matrix[b * PER_NODE + MASS]! += weight;
  });
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: nodes > MANY ? 10 : 4,
    strongGravityMode: true,
    gravity: nodes > MANY ? 0.05 : 0.2,
    slowDown: 1 + Math.log(Math.max(2, nodes)),
    barnesHutOptimize: nodes > MANY,
    barnesHutTheta: 1.2,
  };
  return {
    step(rounds) {
      for (let round = 0; round < rounds && nodes > 1; round++) iterate(settings, matrix, edges);
    },
    positions() {
      const places = new Float32Array(nodes * 2);
      for (let i = 0; i < nodes; i++) places.set([matrix[i * PER_NODE]!, matrix[i * PER_NODE + 1]!], i * 2);
      return places;
    },
  };
}
