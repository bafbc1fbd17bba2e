/**
 * The contract of the server: schemas of every request and answer, and the one table of routes. Pure; the web page takes its types from
 * here, for instance `Answer<'GET /api/reports/{report}'>`.
 */
import type { AnswerOf, BodyOf, Params, QueryOf, SentOf } from './route.ts';
import type { RouteAddress, Routes } from './routes.ts';

/** What a success holds. */
export type Answer<A extends RouteAddress> = AnswerOf<Routes[A]>;
/** What may follow `?`; booleans and numbers as such. */
export type Query<A extends RouteAddress> = QueryOf<Routes[A]>;
/** What is sent as JSON. */
export type Sent<A extends RouteAddress> = SentOf<Routes[A]>;
/** What the server makes of it. */
export type Body<A extends RouteAddress> = BodyOf<Routes[A]>;
/** What stands in the address itself. */
export type AddressParams<A extends RouteAddress> = Params<A>;

export type { ClashLine, HappeningLine } from './accounts.ts';
export type { AgreementAnswer } from './agreement.ts';
export type { CodebookCheck } from './codebook.ts';
export type { SolutionAnswer } from './conflict.ts';
export type { DecisionAnswer, DecisionDraft, DecisionInput } from './decision.ts';
export type { Change, DeskAnswer } from './desk.ts';
export { type Failure, FailureSchema } from './failure.ts';
export type { ImportAnswer } from './imports.ts';
export type { NetworkAnswer, TieAnswer, WindowsAnswer } from './network.ts';
export type { CellDetail, PositionLine, PositionsAnswer } from './positions.ts';
export type { Mark, Quotation, ReadAnswer, RecordAnswer } from './record.ts';
export type { ReportDetail, ReportLineAnswer } from './reports.ts';
export type { MediaAnswer, Route } from './route.ts';
export { ROUTES, type RouteAddress, type Routes } from './routes.ts';
