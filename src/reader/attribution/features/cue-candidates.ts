import type { Lattice } from '../chain/lattice.ts';
import type { SparseWeights } from '../chain/sparse-weights.ts';
import { cueEdgeFeatures, cueFeatures } from './cue-features.ts';
import type { TokenFacts } from './token-facts.ts';

/** A span that may be a cue, half-open in tokens. */
export interface CueCandidate {
  readonly from: number;
  readonly to: number;
  /** Chance of exactly this span. */
  readonly chance: number;
  /** Chance that a cue starts here, whatever its end. */
  readonly startChance: number;
}

export interface ChainModel {
  readonly nodes: SparseWeights;
  readonly edges: SparseWeights;
}

/** Spans less likely than this are not looked at again. Lower finds more and costs time. */
const LEAST_CHANCE = 0.1;
const LONGEST_CUE = 14;
/** No sentence has more candidates than one in so many tokens, and a few: hostile text must not cost more than news. */
const TOKENS_PER_CANDIDATE = 5;

/** Labels of the first stage: 1 a cue begins, 2 it goes on. */
export function cueCandidates(facts: TokenFacts, model: ChainModel, lattice: Lattice): CueCandidate[] {
  const nodes = model.nodes.sums;
  const edges = model.edges.sums;
  const found: CueCandidate[] = [];
  for (const { from, to } of facts.analysis.sentences) {
    lattice.reset(to - from);
    for (let i = from; i < to; i++) {
      const t = i - from;
      nodes.clear();
      cueFeatures(facts, i, nodes);
      nodes.addTo(lattice.node, t * 3 + 1);
      if (t > 0) {
        edges.clear();
        cueEdgeFeatures(facts, i, edges);
        edges.addTo(lattice.edge, t * 9);
      }
    }
    lattice.marginals();
    const inSentence = spansOf(lattice, from, to);
    const most = 6 + Math.floor((to - from) / TOKENS_PER_CANDIDATE);
    if (inSentence.length > most) inSentence.sort((a, b) => b.chance - a.chance || a.from - b.from || a.to - b.to);
    found.push(...inSentence.slice(0, most).sort((a, b) => a.from - b.from || a.to - b.to));
  }
  return found;
}

/** For each likely start the two likeliest ends. */
function spansOf(lattice: Lattice, from: number, to: number): CueCandidate[] {
  const found: CueCandidate[] = [];
  for (let i = from; i < to; i++) {
    const startChance = lattice.chance[(i - from) * 3 + 1]!;
    if (startChance < LEAST_CHANCE) continue;
    const ends: CueCandidate[] = [];
    let reach = startChance;
    for (let j = i + 1; j <= to && j - i <= LONGEST_CUE && reach >= LEAST_CHANCE; j++) {
      const on = j < to ? lattice.step(j - from, j - 1 === i ? 1 : 2, 2) : 0;
      ends.push({ from: i, to: j, chance: reach * (1 - on), startChance });
      reach *= on;
    }
    ends.sort((a, b) => b.chance - a.chance);
    found.push(...ends.slice(0, 2).filter((end) => end.chance >= LEAST_CHANCE));
  }
  return found;
}
