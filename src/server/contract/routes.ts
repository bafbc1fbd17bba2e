/**
 * Every address of the server under `/api`, and what goes in and comes out. The server's routes, their document at `/openapi.json`, the
 * reference and the web page's types all come from this one table.
 */
import { ChronologyPageSchema, ChronologyQuerySchema, ClashPageSchema, ClashQuerySchema } from './accounts.ts';
import * as actors from './actors.ts';
import { AgreementQuerySchema, AgreementSchema } from './agreement.ts';
import { BriefQuerySchema, BriefSchema } from './brief.ts';
import * as codebook from './codebook.ts';
import * as conflict from './conflict.ts';
import * as decision from './decision.ts';
import * as desk from './desk.ts';
import { ExportQuerySchema, ExportsSchema } from './exports.ts';
import * as findings from './findings.ts';
import { ImportSchema, ImportsSchema } from './imports.ts';
import * as network from './network.ts';
import * as positions from './positions.ts';
import { Done } from './primitives.ts';
import * as record from './record.ts';
import * as reports from './reports.ts';
import type { RouteTable } from './route.ts';
import { SearchQuerySchema, SearchSchema } from './search.ts';

const EVENTS = 'text/event-stream';
const LOG = 'application/x-ndjson';

export const ROUTES = {
  'GET /api/health': { summary: 'Whether the server is up', answer: desk.HealthSchema },
  'GET /api/desk': { summary: 'What the desk holds, and its revision', answer: desk.DeskSchema },
  'GET /api/coders': { summary: 'Who decided, and how often', answer: desk.CodersSchema, kept: true },
  'GET /api/queue': { summary: 'How far reading is', answer: desk.QueueSchema },
  'POST /api/queue/reread': {
    summary: 'Sets reports to be read again',
    body: desk.RereadBody,
    answer: desk.RereadSchema,
    writes: true,
  },
  'GET /api/changes': {
    summary: 'A stream of revisions, so that pages stay in step',
    answer: { media: [EVENTS], event: desk.ChangeSchema },
  },

  'GET /api/reports': {
    summary: 'Lists reports',
    query: reports.ReportQuerySchema,
    answer: reports.ReportPageSchema,
    kept: true,
  },
  'POST /api/reports': {
    summary: 'Adds texts as reports',
    body: reports.AddReportsBody,
    answer: reports.AddedSchema,
    status: 201,
    writes: true,
  },
  'GET /api/reports/{report}': {
    summary: 'A report with its text, its record and what was decided',
    answer: reports.ReportDetailSchema,
    kept: true,
  },
  'PATCH /api/reports/{report}': {
    summary: 'Sets details of a report right, as a decision',
    body: reports.EditReportBody,
    answer: decision.DecidedSchema,
    writes: true,
  },
  'PUT /api/reports/{report}/text': {
    summary: 'Replaces the text of a report; it is read again',
    body: reports.ReplaceTextBody,
    answer: Done,
    writes: true,
  },
  'GET /api/reports/{report}/copies': {
    summary: 'The other reports that tell the same story',
    answer: reports.CopiesSchema,
    kept: true,
  },
  'GET /api/reports/{report}/reading': {
    summary: 'The reading as rapporteur/reading@1, decisions applied',
    answer: record.BareReadingSchema,
    kept: true,
  },
  'GET /api/reports/{report}/findings/{finding}': {
    summary: 'A finding in its own words, and what was decided of it',
    answer: record.FindingSchema,
    kept: true,
  },
  'POST /api/read': { summary: 'Reads a text and stores nothing', body: record.ReadBody, answer: record.ReadSchema },

  'GET /api/statements': {
    summary: 'Lists statements across reports',
    query: findings.StatementQuerySchema,
    answer: findings.StatementPageSchema,
    kept: true,
  },
  'GET /api/events': {
    summary: 'Lists events across reports',
    query: findings.EventQuerySchema,
    answer: findings.EventPageSchema,
    kept: true,
  },
  'GET /api/search': {
    summary: 'Searches reports, statements, events and actors at once',
    query: SearchQuerySchema,
    answer: SearchSchema,
    kept: true,
  },

  'GET /api/actors': {
    summary: 'Lists actors across reports',
    query: actors.ActorQuerySchema,
    answer: actors.ActorPageSchema,
    kept: true,
  },
  'GET /api/actors/{name}': {
    summary: 'An actor: how reports call it, who speaks for it',
    answer: actors.ActorDetailSchema,
    kept: true,
  },
  'POST /api/actors/merge-preview': {
    summary: 'How much a merge of actors would touch',
    body: actors.MergePreviewBody,
    answer: actors.ActorPreviewSchema,
  },
  'POST /api/actors/split-preview': {
    summary: 'How much a split of an actor would touch',
    body: actors.SplitPreviewBody,
    answer: actors.ActorPreviewSchema,
  },

  'GET /api/issues': {
    summary: 'The issues of the codebook, and what else reports speak of',
    answer: positions.IssuesSchema,
    kept: true,
  },
  'GET /api/positions': {
    summary: 'Where each party stands on each issue, over time',
    query: positions.PositionQuerySchema,
    answer: positions.PositionsSchema,
    kept: true,
  },
  'GET /api/positions/cell': {
    summary: "A party's positions on an issue with the words they rest on",
    query: positions.CellQuerySchema,
    answer: positions.CellDetailSchema,
    kept: true,
  },
  'GET /api/clashes': {
    summary: 'Statements that cannot both stand, or that blame each other',
    query: ClashQuerySchema,
    answer: ClashPageSchema,
    kept: true,
  },
  'GET /api/chronology': {
    summary: 'What happened when, who claims it and who disputes it',
    query: ChronologyQuerySchema,
    answer: ChronologyPageSchema,
    kept: true,
  },
  'GET /api/network': {
    summary: 'A discourse network with its measures',
    query: network.NetworkQuerySchema,
    answer: network.NetworkSchema,
    kept: true,
  },
  'GET /api/network/tie': {
    summary: 'The statements behind a tie',
    query: network.TieQuerySchema,
    answer: network.TieSchema,
    kept: true,
  },
  'GET /api/network/windows': {
    summary: 'Networks of windows of time',
    query: network.WindowQuerySchema,
    answer: network.WindowsSchema,
    kept: true,
  },

  'GET /api/conflict/draft': {
    summary: 'Proposes a conflict model from what parties hold',
    query: conflict.DraftQuerySchema,
    answer: conflict.DraftSchema,
    kept: true,
  },
  'POST /api/conflict/solve': {
    summary: 'Solves a conflict model',
    body: conflict.SolveBody,
    answer: conflict.SolutionSchema,
  },
  'POST /api/conflict/explain': {
    summary: 'Why a state is stable, or is not, in words',
    body: conflict.ExplainBody,
    answer: conflict.ExplanationsSchema,
  },
  'POST /api/conflict/unlock': {
    summary: 'What would make a state an equilibrium',
    body: conflict.UnlockBody,
    answer: conflict.UnlockSchema,
  },
  'POST /api/conflict/sensitivity': {
    summary: 'How equilibria fare when preferences vary',
    body: conflict.SensitivityBody,
    answer: conflict.SensitivitySchema,
  },
  'GET /api/brief': {
    summary: 'The brief, as data or rendered',
    query: BriefQuerySchema,
    answer: BriefSchema,
    also: {
      media: ['text/markdown', 'text/html', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    },
  },

  'GET /api/decisions': {
    summary: 'Lists decisions, the latest first',
    query: decision.DecisionQuerySchema,
    answer: decision.DecisionPageSchema,
    kept: true,
  },
  'POST /api/decisions': {
    summary: 'Takes decisions, all or none',
    body: decision.DecideBody,
    answer: decision.DecidedSchema,
    status: 201,
    writes: true,
    idempotent: true,
  },
  'POST /api/decisions/undo': {
    summary: "Takes back a person's last decision that stands",
    body: decision.ByBody,
    answer: decision.TakenBackSchema,
    writes: true,
  },
  'POST /api/decisions/redo': {
    summary: "Restores what a person's last undo took back",
    body: decision.ByBody,
    answer: decision.TakenBackSchema,
    writes: true,
  },
  'GET /api/decisions/log': { summary: 'The log of decisions, one JSON object a line', answer: { media: [LOG] } },
  'POST /api/decisions/log': {
    summary: "Joins another person's log to this one's",
    upload: { media: LOG, what: 'a log as /api/decisions/log gives it' },
    answer: decision.MergedSchema,
    writes: true,
  },
  'GET /api/decisions/unplaced': {
    summary: 'Decisions that found no place after their report was read again',
    answer: decision.UnplacedSchema,
    kept: true,
  },

  'GET /api/imports': { summary: 'Lists uploads since the server started', answer: ImportsSchema },
  'POST /api/imports': {
    summary: 'Uploads files; answers at once and goes on',
    upload: {
      media: 'multipart/form-data',
      what: 'files in fields called files; published and source for all of them',
    },
    answer: ImportSchema,
    status: 202,
    writes: true,
  },
  'GET /api/imports/{import}': { summary: 'How far an upload is', answer: ImportSchema },
  'GET /api/imports/{import}/events': {
    summary: 'The same as a stream, until it ends',
    answer: { media: [EVENTS], event: ImportSchema },
  },
  'DELETE /api/imports/{import}': {
    summary: 'Cancels an upload; what was added stays',
    answer: ImportSchema,
    writes: true,
  },
  'POST /api/example': {
    summary: 'Adds the example dispute to an empty desk',
    answer: reports.AddedSchema,
    status: 201,
    writes: true,
  },

  'GET /api/exports': { summary: 'What can be exported, and in which formats', answer: ExportsSchema },
  'GET /api/export': {
    summary: 'A file of what was asked for',
    query: ExportQuerySchema,
    answer: { media: ['application/octet-stream'] },
  },
  'GET /api/codebook': {
    summary: 'The codebook as its owner wrote it',
    answer: codebook.CodebookAnswerSchema,
    kept: true,
  },
  'PUT /api/codebook': {
    summary: 'Replaces the codebook; every report is read again',
    body: codebook.CodebookBody,
    answer: codebook.CodebookSetSchema,
    writes: true,
  },
  'POST /api/codebook/check': {
    summary: 'What is wrong with a codebook, by line',
    body: codebook.CodebookBody,
    answer: codebook.CodebookCheckSchema,
  },
  'GET /api/agreement': {
    summary: 'How far two coders agree',
    query: AgreementQuerySchema,
    answer: AgreementSchema,
    kept: true,
  },
} as const satisfies RouteTable;

export type Routes = typeof ROUTES;
/** `GET /api/reports` and the like. */
export type RouteAddress = keyof Routes;
