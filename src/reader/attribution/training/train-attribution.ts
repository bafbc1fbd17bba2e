import type { Analysis } from '../../../language/index.ts';
import { ChainData, type ChainOptions, type ChainWeights, trainChain } from '../chain/chain-trainer.ts';
import { FeatureList } from '../chain/hash.ts';
import { Lattice } from '../chain/lattice.ts';
import { type CueCandidate, cueCandidates } from '../features/cue-candidates.ts';
import { cueContext } from '../features/cue-context.ts';
import { cueEdgeFeatures, cueFeatures } from '../features/cue-features.ts';
import { roleEdgeFeatures, roleFeatures, zoneFeatures } from '../features/role-features.ts';
import { type TokenFacts, tokenFacts } from '../features/token-facts.ts';
import { WindowFacts } from '../features/window-facts.ts';
import type { AttributionModel } from '../model.ts';
import { type Calibration, calibrate } from '../reading/calibration.ts';
import { likelyCueHeads, readCandidates } from '../reading/text-reading.ts';
import { type BoostOptions, boost } from './boost.ts';
import type { GoldTokens } from './gold-tokens.ts';
import { judgeRows } from './judge-data.ts';

/** A text to learn from. */
export interface TrainingText {
  readonly analysis: Analysis;
  readonly gold: readonly GoldTokens[];
}

export interface Prepared {
  readonly facts: TokenFacts;
  readonly gold: readonly GoldTokens[];
}

export const prepare = (texts: readonly TrainingText[]): Prepared[] =>
  texts.map(({ analysis, gold }) => ({ facts: tokenFacts(analysis), gold }));

/** The first stage's data: a sequence a sentence, with the text it is of. */
export function cueData(texts: readonly Prepared[]): { data: ChainData; textOf: number[] } {
  const data = new ChainData();
  const textOf: number[] = [];
  const list = new FeatureList();
  texts.forEach(({ facts, gold }, text) => {
    const labels = new Uint8Array(facts.size);
    for (const { from, to } of gold) {
      labels.fill(2, from, to);
      labels[from] = 1;
    }
    for (const { from, to } of facts.analysis.sentences) {
      data.starts.push(data.size);
      textOf.push(text);
      for (let i = from; i < to; i++) {
        list.clear();
        cueFeatures(facts, i, list);
        data.nodes.push(list.ids, list.size);
        list.clear();
        if (i > from) cueEdgeFeatures(facts, i, list);
        data.edges.push(list.ids, list.size);
        // A cue that a text's sentence split cuts begins anew.
        const label = labels[i]!;
        data.labels.push(label === 2 && i === from ? 1 : label);
      }
    }
  });
  return { data, textOf };
}

/**
 * The gold attributions, and those again whose cue the first stage gets wrong at an end, with the cue as it finds it: the second stage
 * must bear with such cues when it reads.
 */
function withMisreadCues(gold: readonly GoldTokens[], candidates: readonly CueCandidate[]): GoldTokens[] {
  return gold.flatMap((one) => {
    const rivals = candidates.filter(
      ({ from, to, chance }) => from < one.to && one.from < to && chance >= MISREAD_CHANCE,
    );
    const found = rivals.reduce<CueCandidate | null>((a, b) => (a && a.chance >= b.chance ? a : b), null);
    if (!found || (found.from === one.from && found.to === one.to)) return [one];
    return [one, { ...one, from: found.from, to: found.to }];
  });
}
const MISREAD_CHANCE = 0.2;

/** The second stage's data: a sequence a gold cue, among the cues that the first stage finds. */
export function roleData(
  texts: readonly Prepared[],
  candidates: readonly (readonly CueCandidate[])[],
): { data: ChainData; textOf: number[] } {
  const data = new ChainData();
  const textOf: number[] = [];
  const list = new FeatureList();
  const window = new WindowFacts();
  texts.forEach(({ facts, gold }, text) => {
    const heads = likelyCueHeads(facts, candidates[text]!);
    for (const one of withMisreadCues(gold, candidates[text]!)) {
      const cue = cueContext(facts, one);
      const roles = new Uint8Array(facts.size);
      for (const i of one.source) roles[i] = 1;
      for (const i of one.content) roles[i] = 2;
      window.fill(facts, cue, heads);
      data.starts.push(data.size);
      textOf.push(text);
      for (let t = 0; t < cue.windowTo - cue.windowFrom; t++) {
        const i = cue.windowFrom + t;
        const inCue = i >= cue.from && i < cue.to;
        if (inCue) data.fixed.push(data.size);
        list.clear();
        if (!inCue) {
          zoneFeatures(facts, i, window.zone[t]!, list);
          roleFeatures(facts, cue, window, t, list);
        }
        data.nodes.push(list.ids, list.size);
        list.clear();
        if (t > 0) roleEdgeFeatures(facts, cue, window, t, list);
        data.edges.push(list.ids, list.size);
        data.labels.push(inCue ? 0 : roles[i]!);
      }
    }
  });
  return { data, textOf };
}

/** Trains on the sequences of the texts for which `use` holds. */
export function trainOn(
  { data, textOf }: { data: ChainData; textOf: readonly number[] },
  use: (text: number) => boolean,
  options: ChainOptions,
  log: (line: string) => void,
): ChainWeights {
  const sequences = textOf.flatMap((text, s) => (use(text) ? [s] : []));
  return trainChain(data, sequences, options, log);
}

/** The cue candidates of each text by the model that has not seen it. */
export function candidatesByFold(
  texts: readonly Prepared[],
  models: readonly ChainWeights[],
  lattice = new Lattice(),
): CueCandidate[][] {
  return texts.map(({ facts }, i) => cueCandidates(facts, models[i % models.length]!, lattice));
}

/** How the model is trained; the defaults are those of the model that comes with the package. */
export interface TrainingOptions {
  /** Texts are split into so many parts; what a later stage learns from is always found by models that have not seen it. */
  readonly folds: number;
  readonly cues: ChainOptions;
  readonly roles: ChainOptions;
  readonly judge: BoostOptions;
}

export const TRAINING: TrainingOptions = {
  folds: 3,
  cues: { epochs: 4, least: 3, rate: 0.05, decay: 0.003, seed: 1, prune: 0.02 },
  roles: { epochs: 4, least: 3, rate: 0.05, decay: 0.003, seed: 2, prune: 0.02 },
  judge: { trees: 400, depth: 4, rate: 0.04, leastWeight: 4, lambda: 2, seed: 3 },
};

/**
 * Trains all stages on annotated texts. Deterministic: equal texts and options give equal weights. The judge and its calibration learn
 * from readings of texts by models that were trained without them (stacking; Wolpert 1992).
 */
export function trainAttributionModel(
  training: readonly TrainingText[],
  options: TrainingOptions = TRAINING,
  log: (line: string) => void = () => {},
): AttributionModel {
  const texts = prepare(training);
  const folds = Array.from({ length: options.folds }, (_, k) => k);
  const inFold = (k: number) => (text: number) => text % options.folds === k;
  const others = (k: number) => (text: number) => text % options.folds !== k;
  const everyText = () => true;
  const lattice = new Lattice();

  const cues = cueData(texts);
  log(`${texts.length} texts, ${cues.data.size} tokens`);
  const cueModels = folds.map((k) =>
    trainOn(cues, others(k), options.cues, (line) => log(`cues without part ${k}, ${line}`)),
  );
  const candidates = candidatesByFold(texts, cueModels, lattice);
  const allCues = trainOn(cues, everyText, options.cues, (line) => log(`cues, ${line}`));

  const roles = roleData(texts, candidates);
  log(`${roles.textOf.length} cues, ${roles.data.size} tokens in their windows`);
  const roleModels = folds.map((k) =>
    trainOn(roles, others(k), options.roles, (line) => log(`roles without part ${k}, ${line}`)),
  );
  const allRoles = trainOn(roles, everyText, options.roles, (line) => log(`roles, ${line}`));

  const rows: Float32Array[] = [];
  const right: boolean[] = [];
  const part: number[] = [];
  for (const k of folds) {
    texts.forEach(({ facts, gold }, text) => {
      if (!inFold(k)(text)) return;
      const found = judgeRows(facts, readCandidates(facts, candidates[text]!, roleModels[k]!, lattice), gold);
      rows.push(...found.rows);
      right.push(...found.right);
      found.rows.forEach(() => part.push(text));
    });
  }
  log(`${rows.length} readings to judge, ${right.filter((r) => r).length} right`);
  const labels = Uint8Array.from(right, (r) => (r ? 1 : 0));
  const judge = boost(rows, labels, options.judge);
  return {
    cues: allCues,
    roles: allRoles,
    judge,
    calibration: calibrationOf(rows, right, part, options),
    threshold: 0.35,
  };
}

/** Calibrates on scores of a judge that has not seen them: each half of the texts by the other. */
function calibrationOf(
  rows: readonly Float32Array[],
  right: readonly boolean[],
  textOf: readonly number[],
  options: TrainingOptions,
): Calibration {
  const scores: number[] = [];
  const truth: boolean[] = [];
  for (const half of [0, 1]) {
    const seen = rows.flatMap((_, i) => ((textOf[i]! >> 2) % 2 === half ? [] : [i]));
    const unseen = rows.flatMap((_, i) => ((textOf[i]! >> 2) % 2 === half ? [i] : []));
    const judge = boost(
      seen.map((i) => rows[i]!),
      Uint8Array.from(seen, (i) => (right[i] ? 1 : 0)),
      options.judge,
    );
    for (const i of unseen) {
      scores.push(judge.score(rows[i]!));
      truth.push(right[i]!);
    }
  }
  return calibrate(scores, truth);
}
