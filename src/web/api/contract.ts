/** What the server answers: the types of its contract, and nothing that runs. The one door from the page to the server. */
import type { z } from 'zod';
import type { ChronologyPageSchema, ClashPageSchema } from '../../server/contract/accounts.ts';
import type {
  ActorDetailSchema,
  ActorLineSchema,
  ActorPageSchema,
  ActorPreviewSchema,
} from '../../server/contract/actors.ts';
import type {
  DecidedSchema,
  DecisionPageSchema,
  TakenBackSchema,
  UnplacedSchema,
} from '../../server/contract/decision.ts';
import type { CodersSchema, FailedReadsSchema } from '../../server/contract/desk.ts';
import type { EventPageSchema, StatementPageSchema } from '../../server/contract/findings.ts';
import type { IssuesSchema } from '../../server/contract/positions.ts';
import type { QuotationSchema } from '../../server/contract/record.ts';
import type { AddedSchema, CopiesSchema, EditReportBody, ReportPageSchema } from '../../server/contract/reports.ts';

export type { ClashLine, HappeningLine } from '../../server/contract/accounts.ts';
export type { DecisionAnswer, DecisionInput } from '../../server/contract/decision.ts';
export type { Change, DeskAnswer } from '../../server/contract/desk.ts';
export type { Failure } from '../../server/contract/failure.ts';
export type { NetworkAnswer, TieAnswer, WindowsAnswer } from '../../server/contract/network.ts';
export type { CellDetail, PositionLine, PositionsAnswer } from '../../server/contract/positions.ts';
export type { Mark, ReadAnswer, RecordAnswer } from '../../server/contract/record.ts';
export type { ReportDetail, ReportLineAnswer } from '../../server/contract/reports.ts';

export type ActorLine = z.infer<typeof ActorLineSchema>;
export type ActorPage = z.infer<typeof ActorPageSchema>;
export type ActorDetail = z.infer<typeof ActorDetailSchema>;
export type ActorPreview = z.infer<typeof ActorPreviewSchema>;
export type Added = z.infer<typeof AddedSchema>;
export type ChronologyPage = z.infer<typeof ChronologyPageSchema>;
export type ClashPage = z.infer<typeof ClashPageSchema>;
export type Coders = z.infer<typeof CodersSchema>;
export type Copies = z.infer<typeof CopiesSchema>;
export type Decided = z.infer<typeof DecidedSchema>;
export type DecisionPage = z.infer<typeof DecisionPageSchema>;
export type EditReport = z.input<typeof EditReportBody>;
export type EventPage = z.infer<typeof EventPageSchema>;
export type FailedReads = z.infer<typeof FailedReadsSchema>;
export type Issues = z.infer<typeof IssuesSchema>;
export type Quotation = z.infer<typeof QuotationSchema>;
export type ReportPage = z.infer<typeof ReportPageSchema>;
export type StatementPage = z.infer<typeof StatementPageSchema>;
export type TakenBack = z.infer<typeof TakenBackSchema>;
export type Unplaced = z.infer<typeof UnplacedSchema>;
