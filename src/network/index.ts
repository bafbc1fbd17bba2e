/** Room `network`: discourse networks of coded statements. Pure. */

export {
  type BackboneSet,
  fixedBackbone,
  givenBackbone,
  type NestedBackbone,
  nestedBackbone,
  penalisedLoss,
  penaltyBackbone,
} from './backbone.ts';
export { startOfDay, TIME_UNITS, type TimeUnit } from './calendar.ts';
export type { CodedStatement } from './coded-statement.ts';
export { dnaQuality } from './dna-polarization.ts';
export { fromCsvMatrix, toCsvMatrix } from './formats/csv-matrix.ts';
export { type DelimitedRow, parseDelimited } from './formats/delimited.ts';
export { fromEdgeList, isEdgeListHead, toEdgeList } from './formats/edge-list.ts';
export { toEventList, variablesOf } from './formats/event-list.ts';
export { fromGexf, toGexf } from './formats/gexf.ts';
export { fromGraphml, toGraphml } from './formats/graphml.ts';
export { tableOfJson } from './formats/json-table.ts';
export { NetworkFileError, type NetworkTable } from './formats/network-table.ts';
export { fromUcinetDl, toUcinetDl } from './formats/ucinet-dl.ts';
export { statementsFromReadings } from './from-readings.ts';
export { CodedTableError, statementsFromTable } from './from-table.ts';
export { coalitionStability, type NodeMeasures, nodeMeasures, type Ties } from './graph-measures.ts';
export { KERNELS, type Kernel, type KernelWindow, kernelWindows } from './kernel-windows.ts';
export { leaveOneOut, leavesOthersAlone, type TieRange } from './leave-one-out.ts';
export { type Matrix, toRows } from './matrix.ts';
export { computeNetwork, type Network } from './network.ts';
export {
  AGGREGATIONS,
  type Aggregation,
  checkOptions,
  DEFAULT_OPTIONS,
  DUPLICATES,
  type Duplicates,
  type Exclusion,
  type NetworkOptions,
  NORMALIZATIONS,
  type Normalization,
} from './options.ts';
export { type Polarization, polarization, polarizationOfTies } from './polarization.ts';
export { statementsBehind } from './provenance.ts';
export { selectStatements } from './select-statements.ts';
export { type ConceptShare, conceptShares } from './shares.ts';
export { SIMILARITIES, type Similarity, similarity } from './similarity.ts';
export { type CalendarWindow, calendarWindows, eventWindows } from './time-windows.ts';
