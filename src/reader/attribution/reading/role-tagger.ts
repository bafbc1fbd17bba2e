import type { Lattice } from '../chain/lattice.ts';
import type { ChainModel } from '../features/cue-candidates.ts';
import type { CueContext } from '../features/cue-context.ts';
import {
  distanceFeatures,
  ownFeatures,
  roleEdgeFeatures,
  sameDistance,
  sameStretch,
  stretchFeatures,
  zoneFeatures,
} from '../features/role-features.ts';
import type { TokenFacts } from '../features/token-facts.ts';
import { WindowFacts } from '../features/window-facts.ts';

export const SOURCE = 1;
export const CONTENT = 2;

/** What the second stage says of one cue: a label a token of its window (0 nothing, 1 source, 2 content) and its chances. */
export interface RoleReading {
  readonly labels: Uint8Array;
  /** [token * 2]: chance of source, of content. */
  readonly chances: Float32Array;
  /** Log of the chance of just this labelling. */
  readonly logChance: number;
}

/** Tags windows of one text, cue by cue; sums the scores that do not depend on the cue only once. */
export class RoleTagger {
  private readonly zoneScores: Float64Array;
  private readonly zoneKnown: Uint8Array;
  private readonly window = new WindowFacts();
  /** Sums that neighbouring tokens share. */
  private readonly byDistance = new Int32Array(2);
  private readonly byStretch = new Int32Array(2);
  private readonly shared = [this.byDistance, this.byStretch];

  constructor(
    private readonly facts: TokenFacts,
    private readonly model: ChainModel,
    private readonly cueHeads: Uint8Array,
    private readonly lattice: Lattice,
  ) {
    this.zoneScores = new Float64Array(facts.size * 5 * 2);
    this.zoneKnown = new Uint8Array(facts.size * 5);
  }

  tag(cue: CueContext): RoleReading {
    const { facts, lattice, window } = this;
    const nodes = this.model.nodes.sums;
    const edges = this.model.edges.sums;
    const size = cue.windowTo - cue.windowFrom;
    window.fill(facts, cue, this.cueHeads);
    lattice.reset(size);
    for (let t = 0; t < size; t++) {
      const i = cue.windowFrom + t;
      const at = t * 3 + 1;
      if (i >= cue.from && i < cue.to) {
        lattice.node[at] = lattice.node[at + 1] = NEVER;
      } else {
        const known = (i * 5 + window.zone[t]!) * 2;
        if (!this.zoneKnown[known >> 1]) {
          this.zoneKnown[known >> 1] = 1;
          nodes.clear();
          zoneFeatures(facts, i, window.zone[t]!, nodes);
          nodes.addTo(this.zoneScores, known);
        }
        lattice.node[at] = this.zoneScores[known]!;
        lattice.node[at + 1] = this.zoneScores[known + 1]!;
        if (!sameDistance(window, t)) {
          nodes.clear();
          distanceFeatures(cue, window, t, nodes);
          nodes.keep(this.byDistance);
        }
        if (!sameStretch(facts, cue, window, t)) {
          nodes.clear();
          stretchFeatures(facts, cue, window, t, nodes);
          nodes.keep(this.byStretch);
        }
        nodes.clear();
        ownFeatures(facts, cue, window, t, nodes);
        nodes.addTo(lattice.node, at, this.shared);
      }
      if (t > 0) {
        edges.clear();
        roleEdgeFeatures(facts, cue, window, t, edges);
        edges.addTo(lattice.edge, t * 9);
      }
    }
    const labels = new Uint8Array(size);
    const best = lattice.best(labels);
    lattice.marginals();
    const chances = new Float32Array(size * 2);
    for (let t = 0; t < size; t++) {
      chances[t * 2] = lattice.chance[t * 3 + 1]!;
      chances[t * 2 + 1] = lattice.chance[t * 3 + 2]!;
    }
    return { labels, chances, logChance: best - lattice.logTotal };
  }
}

/** The score that keeps the cue's own words out of source and content. */
const NEVER = -30;
