/** Room `reader`: a report → its cited record. Pure and synchronous; runs in a browser worker as it is. */

export { slug } from './assemble.ts';
export type { AttributionModel } from './attribution/model.ts';
export { loadAttributionModel, packAttributionModel } from './attribution/model.ts';
export { adaptAttributionModel } from './attribution/training/adapt-attribution.ts';
export { goldTokens } from './attribution/training/gold-tokens.ts';
export type { TrainingText } from './attribution/training/train-attribution.ts';
export { beginWork } from './begin-work.ts';
export type { Factuality } from './events/factuality.ts';
export { factualityOf } from './events/factuality.ts';
export type { PloverEvent } from './export/plover.ts';
export { toPlover } from './export/plover.ts';
export type { AttributionScores, GoldAttribution } from './gold/index.ts';
export { pairAnnotations, rates, readBrat, scoreText, sumScores } from './gold/index.ts';
export type { Reader, ReaderModels } from './read.ts';
export { createReader } from './read.ts';
export { stagesOf } from './stages.ts';
export type { ReportInput, Stage, Work } from './work.ts';
