/** What the server answers: the types of its contract, and nothing that runs. The one door from the page to the server. */
import type { Answer, Sent } from '../../server/contract/index.ts';

export type {
  AgreementAnswer,
  Answer,
  CellDetail,
  Change,
  ClashLine,
  CodebookCheck,
  DecisionAnswer,
  DecisionInput,
  DeskAnswer,
  Failure,
  HappeningLine,
  ImportAnswer,
  Mark,
  NetworkAnswer,
  PositionLine,
  PositionsAnswer,
  Quotation,
  ReadAnswer,
  RecordAnswer,
  ReportDetail,
  ReportLineAnswer,
  Sent,
  SolutionAnswer,
  TieAnswer,
  WindowsAnswer,
} from '../../server/contract/index.ts';

export type ActorPage = Answer<'GET /api/actors'>;
export type ActorLine = ActorPage['lines'][number];
export type ActorDetail = Answer<'GET /api/actors/{name}'>;
export type ActorPreview = Answer<'POST /api/actors/merge-preview'>;
export type Added = Answer<'POST /api/reports'>;
export type ChronologyPage = Answer<'GET /api/chronology'>;
export type ClashPage = Answer<'GET /api/clashes'>;
export type Coders = Answer<'GET /api/coders'>;
export type Copies = Answer<'GET /api/reports/{report}/copies'>;
export type Decided = Answer<'POST /api/decisions'>;
export type DecisionPage = Answer<'GET /api/decisions'>;
export type EditReport = Sent<'PATCH /api/reports/{report}'>;
export type EventPage = Answer<'GET /api/events'>;
export type Issues = Answer<'GET /api/issues'>;
export type ReportPage = Answer<'GET /api/reports'>;
export type StatementPage = Answer<'GET /api/statements'>;
export type TakenBack = Answer<'POST /api/decisions/undo'>;
export type Unplaced = Answer<'GET /api/decisions/unplaced'>;
