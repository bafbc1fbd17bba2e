/** Room `store`: desks, in a folder or on a PostgreSQL server. */

export type { Agreement, CodedDifference, Difference, FieldAgreement, UnitAgreement } from './agreement/agreement.ts';
export { agreementOf } from './agreement/agreement.ts';
export type { Alpha, Code } from './agreement/alpha.ts';
export { alphaOf, masi, nominal } from './agreement/alpha.ts';
export type { Coding } from './agreement/coding.ts';
export { deskCodings, PROGRAM } from './agreement/desk-codings.ts';
export { applyDecisions, reportOf, UNREVIEWED } from './decisions/apply.ts';
export type { Decision, DecisionDraft, DecisionId, DecisionKind, FindingRef } from './decisions/decision.ts';
export { DECISIONS_SCHEMA, DecisionDraftSchema, parseDecision } from './decisions/decision.ts';
export { compareDecisions, effectiveDecisions, mergeLogs, nextRedo, nextUndo } from './decisions/effective.ts';
export type { PortableEvent, PortableFinding, PortableStatement, Quote } from './decisions/portable.ts';
export { quoteOf, quotesOf } from './decisions/quote.ts';
export type { Review, ReviewedReading, ReviewState, UnplacedDecision } from './decisions/review.ts';
export { REVIEW_STATES } from './decisions/review.ts';
export { portableOf, refOf } from './decisions/to-portable.ts';
export type {
  ActorLine,
  ActorQuery,
  Added,
  DecisionQuery,
  Desk,
  DeskErrorCode,
  DeskFacts,
  DetailOrigin,
  EventLine,
  FindingQuery,
  IncomingReport,
  Job,
  JobResult,
  Page,
  PageRequest,
  QueueState,
  ReportDetail,
  ReportLine,
  ReportQuery,
  ReportState,
  StatementLine,
  StoredReport,
} from './desk.ts';
export { DeskError } from './desk.ts';
export { reportId } from './desk-over.ts';
export type { Cell, Row, TableData } from './export/column.ts';
export { type CsvOptions, toCsv } from './export/csv.ts';
export type { ExportedReading, ExportedReview } from './export/exported-reading.ts';
export { toJsonl } from './export/jsonl.ts';
export { toParquet } from './export/parquet.ts';
export { EXPORT_TABLES, type ExportTableName } from './export/tables.ts';
export { toWebAnnotations } from './export/web-annotation.ts';
export { isDesk } from './folder/desk-folder.ts';
export type { DatabaseOptions } from './open-database.ts';
export { openDatabase } from './open-database.ts';
export type { FolderDesk, OpenOptions } from './open-folder.ts';
export { createDesk, openDesk } from './open-folder.ts';
export { rebuildDesk } from './rebuild-desk.ts';
