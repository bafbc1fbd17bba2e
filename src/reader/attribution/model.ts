import { packModel, type Section, unpackModel } from '../../language/index.ts';
import { SparseWeights } from './chain/sparse-weights.ts';
import type { ChainModel } from './features/cue-candidates.ts';
import { BoostedTrees } from './reading/boosted-trees.ts';

/** The trained attribution model: two taggers, a judge, and what turns the judge's score into a chance. */
export interface AttributionModel {
  /** Stage 1: which tokens are cues. */
  readonly cues: ChainModel;
  /** Stage 2: what is source and content of one cue. */
  readonly roles: ChainModel;
  /** Stage 3: log-odds that a cue with its source and content is right. */
  readonly judge: BoostedTrees;
  /** Calibration: scores, ascending, and the share that was right at each; between them a straight line. */
  readonly calibration: { readonly scores: Float32Array; readonly chances: Float32Array };
  /** Readings below this chance are not reported. */
  readonly threshold: number;
}

/** Reads the bytes of `models/attribution.bin`. Throws an Error if they are not such a model. */
export function loadAttributionModel(bytes: Uint8Array): AttributionModel {
  const sections = unpackModel(bytes);
  const scores = floats(sections, 'calibration.scores');
  const chances = floats(sections, 'calibration.chances');
  return {
    cues: chainFrom(sections, 'cues'),
    roles: chainFrom(sections, 'roles'),
    judge: BoostedTrees.fromSections(sections, 'judge'),
    calibration: { scores, chances },
    threshold: floats(sections, 'threshold')[0] ?? 0.5,
  };
}

/** The model as bytes; equal models give equal bytes. */
export function packAttributionModel(model: AttributionModel): Uint8Array {
  return packModel({
    ...chainSections(model.cues, 'cues'),
    ...chainSections(model.roles, 'roles'),
    ...model.judge.toSections('judge'),
    'calibration.scores': Float32Array.from(model.calibration.scores),
    'calibration.chances': Float32Array.from(model.calibration.chances),
    threshold: Float32Array.of(model.threshold),
  });
}

function chainFrom(sections: Readonly<Record<string, Section>>, name: string): ChainModel {
  return {
    nodes: SparseWeights.fromSections(sections, `${name}.nodes`),
    edges: SparseWeights.fromSections(sections, `${name}.edges`),
  };
}

function chainSections(chain: ChainModel, name: string): Record<string, Section> {
  return { ...chain.nodes.toSections(`${name}.nodes`), ...chain.edges.toSections(`${name}.edges`) };
}

function floats(sections: Readonly<Record<string, Section>>, name: string): Float32Array {
  const section = sections[name];
  if (!(section instanceof Float32Array)) throw new Error(`attribution model: section "${name}" is missing`);
  return section;
}
