/**
 * Room `conflict`: the graph model for conflict resolution. Pure: no files, no network, no clock.
 *
 * `parseGame(text)` reads a model and counts out its states; `solve(game)` tells which states are stable for whom;
 * `explain` says why, `unlock` what would change it, `evolutionFrom` how to get there, `sensitivity` how sure it is.
 */
export { type HypergameSolution, solveHypergame } from './analysis/hypergame.ts';
export { type LimitedMoveStability, limitedMove, nonMyopic } from './analysis/limited-move.ts';
export { type Sensitivity, type SensitivityOptions, type Survival, sensitivity } from './analysis/sensitivity.ts';
export { type Evolution, evolutionFrom, shortestPaths } from './analysis/status-quo.ts';
export { draftModel, type ModelDraft } from './draft/draft-model.ts';
export type {
  ClaimSourcing,
  DraftClaim,
  DraftCondition,
  DraftIssue,
  DraftMaterial,
  DraftParty,
} from './draft/material.ts';
export { writeModelFile } from './draft/write-model-file.ts';
export { CONCEPT_NAMES, CONCEPTS, type Concept } from './engine/concepts.ts';
export { flagsOf } from './engine/flags.ts';
export type { Game, Player } from './engine/game.ts';
export { gameOf } from './engine/game-of.ts';
export {
  countEquilibria,
  type Progress,
  type Solution,
  solve,
  solveInSteps,
  strongEquilibria,
} from './engine/solve.ts';
export { lettersOf, levelsOf, wordsOf } from './explain/describe-state.ts';
export { type Explanation, explain, proofInWords } from './explain/explain.ts';
export { countRankings, type RankingCount } from './inverse/count-rankings.ts';
export { type Demotions, minimalDemotions } from './inverse/demotions.ts';
export { areMet, type InverseConcept, type Requirement, requirements } from './inverse/requirements.ts';
export { cheapestStatementChanges, type StatementChange } from './inverse/statement-changes.ts';
export { type Unlocking, type UnlockReport, unlock } from './inverse/unlock.ts';
export { attitudeSides, attitudesOf } from './local/attitude.ts';
export { partitionSides } from './local/coalition-partition.ts';
export {
  type CoalitionConcept,
  type CoalitionGain,
  coalitionProof,
  coalitionStable,
} from './local/coalition-stability.ts';
export { type Harmless, type Improvement, type Proof, prove, type Sanction, type Step } from './local/proof.ts';
export { individualSides, type Side } from './local/side.ts';
export { equilibriaOf, MAX_LOCAL_STATES, stableLocally } from './local/solve-locally.ts';
export { hasStrength, type StrengthStability, strengthStability } from './local/strength.ts';
export { type UnknownAttitude, unknownPreferenceSides } from './local/unknown-preference.ts';
export { ConflictError, type Problem } from './model/conflict-error.ts';
export type {
  Attitude,
  Citation,
  ConflictModel,
  DecisionMaker,
  Direction,
  Option,
  Preference,
  PreferenceStatement,
} from './model/model.ts';
export { modelOf } from './model/model-of.ts';
export { type ParseOptions, parseGame, parseModel } from './model/parse-model.ts';
export { CONFLICT_MODEL_SCHEMA, type ConflictModelFile, ConflictModelSchema } from './model/schema.ts';
export { type Comparison, comparator } from './preference/compare.ts';
export { type Bitmap, countBits, hasBit, statesOf } from './space/bitmap.ts';
export { inBytes, MAX_BITS, memoryNeeded } from './space/limits.ts';
export type { Space } from './space/space.ts';
