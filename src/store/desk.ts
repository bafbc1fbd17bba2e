/**
 * A desk: the reports of one dispute, what was read in them, and every decision that a person took. The same shape stands on the embedded
 * database of a folder and on a PostgreSQL server. Nothing here reads texts: readings are made by the caller and handed in.
 */
import type { Codebook, IssueId, PloverType, Reading, Report, ReportId } from '../record/index.ts';
import type { Decision, DecisionDraft } from './decisions/decision.ts';
import type { Review, ReviewedReading, ReviewState, UnplacedDecision } from './decisions/review.ts';

/** Where a detail of a report comes from. */
export type DetailOrigin = 'metadata' | 'front matter' | 'file name' | 'dateline' | 'text' | 'given';
export type ReportDetail = 'title' | 'published' | 'source' | 'author' | 'url';

/** A report as it arrives. Its id is made of its source, title and text: the same one twice is one report. */
export interface IncomingReport {
  readonly text: string;
  readonly file: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly origins: Readonly<Partial<Record<ReportDetail, DetailOrigin>>>;
}

/** A report of the desk, decisions about it applied. */
export interface StoredReport extends Omit<Report, 'author'> {
  readonly author: string | null;
  readonly origins: IncomingReport['origins'];
  /** Equal for copies of one story: the id of the earliest of them. */
  readonly story: ReportId;
  /** When it was added, as an ISO instant. */
  readonly added: string;
}

export type ReportState = 'waiting' | 'reading' | 'read' | 'failed';

/** A line of the list of reports: everything but the text. */
export interface ReportLine extends Omit<StoredReport, 'text'> {
  readonly state: ReportState;
  /** Why it could not be read; null unless `failed`. */
  readonly error: string | null;
  readonly statements: number;
  readonly events: number;
  /** How many findings a person has decided on. */
  readonly reviewed: number;
  /** How many other reports tell the same story. */
  readonly copies: number;
}

export interface Added {
  readonly id: ReportId;
  readonly outcome: 'added' | 'known' | 'replaced';
  /** The report of which this one is a copy, where it is one. */
  readonly copyOf: ReportId | null;
}

/** A page of a list. `next` is null on the last one. */
export interface Page<Line> {
  readonly lines: readonly Line[];
  /** How many lines all pages have, counted with the first; exact up to 20,000, and no more than that where there are more. */
  readonly total: number;
  readonly next: string | null;
}

export interface PageRequest {
  /** At most this many lines, 1 to 1000. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string | null;
}

/**
 * A choice among findings; what is left out does not restrict, but rejected findings are listed only where `state` asks for them. Dates
 * are inclusive, ISO, and mean the day on which what is told of begins; a finding without a date has that of its report. Of events `speaker` is one who acts and `party` one of either side;
 * `act` and `issue` restrict statements only, `type` and `status` events only. Names are compared without case and articles.
 */
export interface FindingQuery extends PageRequest {
  /** Words to be found, as PostgreSQL's web search has them: "a phrase", -not, or. */
  readonly text?: string;
  readonly report?: ReportId;
  readonly party?: string;
  readonly speaker?: string;
  readonly act?: string;
  readonly type?: PloverType;
  readonly status?: string;
  readonly issue?: IssueId;
  readonly state?: ReviewState;
  readonly from?: string;
  readonly to?: string;
  readonly source?: string;
  readonly maxConfidence?: number;
  /**
   * `date`: oldest first (the default); `doubt`: least confident first; `relevance`: best match first (needs `text`), among the first 2,000
   * matches by date.
   */
  readonly order?: 'date' | 'doubt' | 'relevance';
  /** True: of copies of one story only the first is shown. */
  readonly once?: boolean;
}

export interface ReportQuery extends PageRequest {
  readonly text?: string;
  readonly state?: ReportState;
  readonly source?: string;
  readonly from?: string;
  readonly to?: string;
  readonly order?: 'date' | 'added' | 'relevance';
  readonly once?: boolean;
  /** True: only reports with findings nobody has decided on. */
  readonly unreviewed?: boolean;
}

/** The place of a finding and what every list shows of it. */
interface FindingLine {
  readonly report: ReportId;
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Where its words begin in the report, in UTF-16 code units. */
  readonly start: number;
  readonly quote: string;
  readonly confidence: number;
  readonly state: ReviewState;
  readonly by: string | null;
}

export interface StatementLine extends FindingLine {
  readonly speaker: string | null;
  readonly party: string | null;
  readonly target: string | null;
  readonly via: string | null;
  readonly act: string;
  readonly kind: string;
  readonly issues: readonly IssueId[];
}

export interface EventLine extends FindingLine {
  readonly type: PloverType;
  readonly mode: string | null;
  readonly status: string;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: string | null;
  /** Who claims it; null where the report tells it in its own voice. */
  readonly claimedBy: string | null;
}

/** An actor across the reports, by name. */
export interface ActorLine {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly party: string | null;
  readonly country: string | null;
  readonly sector: string | null;
  readonly anonymous: boolean;
  readonly reports: number;
  readonly statements: number;
  readonly events: number;
}

export interface ActorQuery extends PageRequest {
  readonly text?: string;
  readonly party?: string;
}

export interface DecisionQuery extends PageRequest {
  readonly report?: ReportId;
  readonly by?: string;
}

/** A report that waits to be read, claimed by one worker until its lease ends. */
export interface Job {
  readonly report: StoredReport;
  /** 1 for the first time. After three that ended with neither result nor error the report counts as failed. */
  readonly attempt: number;
  /** Goes back with the result: only the last claim of a report counts, and none from before its text or the codebook changed. */
  readonly ticket: number;
}

/** What a worker makes of a report: its reading, or why it could not be read. `reader`: the reader's version, as given to `claim`. */
export type JobResult = { readonly report: ReportId; readonly ticket: number; readonly reader: string } & (
  | { readonly reading: Reading }
  | { readonly error: string }
);

export interface QueueState {
  readonly waiting: number;
  readonly claimed: number;
  readonly failed: number;
  readonly done: number;
}

export interface DeskFacts {
  readonly name: string;
  /** A folder, or the server's address without its password. */
  readonly place: string;
  readonly reports: number;
  readonly statements: number;
  readonly events: number;
  readonly decisions: number;
  /** Grows with every change: what was computed at one revision holds while it stays. */
  readonly revision: number;
  /** True while records wait to be brought up to date with a decision about the whole desk. */
  readonly stale: boolean;
}

export interface Desk {
  facts(): Promise<DeskFacts>;

  /** Adds reports, each once. When it returns they are on the disk, and they wait to be read. */
  addReports(reports: readonly IncomingReport[]): Promise<readonly Added[]>;
  /** Replaces the text of a report; decisions are anchored anew when it is read again. */
  replaceText(report: ReportId, text: string): Promise<void>;
  reports(query?: ReportQuery): Promise<Page<ReportLine>>;
  report(id: ReportId): Promise<StoredReport | null>;
  /** The other reports that tell the same story. */
  copies(id: ReportId): Promise<readonly ReportLine[]>;

  /** The record of a report with decisions applied; null while it has not been read. */
  record(id: ReportId): Promise<ReviewedReading | null>;
  /** All records, ordered by publication, a few in memory at a time. `asOf`: only what was published and decided up to that day. */
  records(choice?: { readonly asOf?: string | null; readonly once?: boolean }): AsyncIterable<ReviewedReading>;

  statements(query?: FindingQuery): Promise<Page<StatementLine>>;
  events(query?: FindingQuery): Promise<Page<EventLine>>;
  actors(query?: ActorQuery): Promise<Page<ActorLine>>;
  reviewOf(report: ReportId, finding: string): Promise<Review | null>;

  /** Signs decisions and returns when they are on the disk. Throws a DeskError where one cannot be taken; then none is. */
  decide(by: string, drafts: readonly DecisionDraft[], idempotencyKey?: string): Promise<readonly Decision[]>;
  /** Takes back this person's last decision that stands; null where there is none. */
  undo(by: string): Promise<Decision | null>;
  redo(by: string): Promise<Decision | null>;
  decisions(query?: DecisionQuery): Promise<Page<Decision & { readonly undone: boolean }>>;
  /** Joins another person's log to this one's. Returns how many decisions were new. */
  mergeDecisions(log: readonly Decision[]): Promise<number>;
  /** Decisions that found no place after their report was read again. */
  unplaced(): Promise<readonly UnplacedDecision[]>;

  codebook(): Promise<Codebook>;
  /** The codebook as its owner wrote it, comments and all. */
  codebookText(): Promise<string>;
  /** Replaces the codebook and sets every report to be read again. */
  setCodebookText(text: string): Promise<void>;

  /**
   * Reports to read, at most `limit`, held for `leaseMs`; reports whose reader was older than `reader` (a version, as `1.2.0`) are among
   * them.
   */
  claim(worker: string, limit: number, leaseMs: number, reader: string): Promise<readonly Job[]>;
  /** Stores results, the more at once the faster. A result that a later claim or a new text has overtaken is dropped. Returns how many were stored. */
  finish(results: readonly JobResult[]): Promise<number>;
  queue(): Promise<QueueState>;
  /** Sets reports to be read again: all, or those that failed. */
  reread(which: 'all' | 'failed' | ReportId): Promise<number>;
  /** Brings records up to date with decisions about the whole desk, some at a time. True when nothing is left to do. */
  refresh(): Promise<boolean>;

  /** A result kept until the desk changes: the caller's own, as JSON. */
  kept(key: string): Promise<{ readonly revision: number; readonly value: unknown } | null>;
  keep(key: string, revision: number, value: unknown): Promise<void>;

  close(): Promise<void>;
}

/** What went wrong with a desk, in one line that says where and what to do. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  readonly code: DeskErrorCode;
  constructor(code: DeskErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export type DeskErrorCode =
  | 'no-desk'
  | 'locked'
  | 'newer-format'
  | 'corrupt-log'
  | 'behind'
  | 'read-only'
  | 'disk-full'
  | 'unreachable'
  | 'unknown-report'
  | 'unknown-finding'
  | 'bad-decision'
  | 'bad-codebook'
  | 'bad-request';
