/** Room `position`: readings of one dispute → positions over time, clashes, a chronology, proposed issues. Pure. */

export type {
  Block,
  Brief,
  BriefLimits,
  BriefOptions,
  BriefSection,
  BriefSectionId,
  BriefSource,
  Line,
  ReviewCounts,
  Run,
} from './brief/index.ts';
export {
  BRIEF_LIMITS,
  BRIEF_SECTIONS,
  BRIEF_STYLE,
  briefToDocx,
  briefToHtml,
  briefToMarkdown,
  citationsOf,
  composeBrief,
  linesOf,
} from './brief/index.ts';
export { chronologyOf } from './chronology/chronology.ts';
export type { Happening } from './chronology/happening.ts';
export type { ClashKind, FoundClash } from './clashes/clash.ts';
export { CLASH_KINDS } from './clashes/clash.ts';
export { findClashes } from './clashes/clashes.ts';
export { completeReading } from './complete-reading.ts';
export type { Citation, Dated, Deed, Dispute, Name, Said } from './dispute.ts';
export { citationKey, joinReadings } from './dispute.ts';
export type { TermFinder } from './issue-terms.ts';
export { termFinder } from './issue-terms.ts';
export type { ProposedIssue } from './issues/propose-issues.ts';
export { proposeIssues } from './issues/propose-issues.ts';
export type { Evidence, HeldPosition } from './positions/positions.ts';
export { findPositions } from './positions/positions.ts';
export type { Sourcing } from './sourcing.ts';
export { SOURCINGS } from './sourcing.ts';
export { STANCE_OF_ACT } from './stances.ts';
