import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { IssueId, PloverType, ReportId } from '../../record/index.ts';
import type { ReviewState } from '../decisions/review.ts';
import { DeskError, type EventLine, type FindingQuery, type Page, type StatementLine } from '../desk.ts';
import { keyOf } from './finding-rows.ts';
import { type SortKey, selectPage } from './select-page.ts';
import { storable } from './storable.ts';
import type { EventTable, StatementTable, Tables } from './tables.ts';

const COMMON = sql`f.report, f.id, f.begins, f.ends, f.start, f.quote, f.confidence, f.state, f."by", report.detail`;
const STATEMENT = sql`${COMMON}, f.speaker, f.party, f.target, f.via, f.act, f.kind, f.issues`;
const EVENT = sql`${COMMON}, f.type, f.mode, f.status, f.actors, f.recipients, f.place, f.claimed_by`;

type Row<Table> = Omit<Table, 'tsv'> & { readonly detail: string };

export async function listStatements(database: Kysely<Tables>, query: FindingQuery): Promise<Page<StatementLine>> {
  const { speaker, party, act, issue } = query;
  return listFindings(database, query, sql`statement`, STATEMENT, statementLine, [
    ...(speaker === undefined ? [] : [sql`f.speaker_key = ${keyOf(speaker)}`]),
    ...(party === undefined ? [] : [sql`f.party_key = ${keyOf(party)}`]),
    ...(act === undefined ? [] : [sql`f.act = ${storable(act)}`]),
    ...(issue === undefined ? [] : [sql`f.issues @> array[${storable(issue)}::text] and f.issues <> '{}'`]),
  ]);
}

export async function listEvents(database: Kysely<Tables>, query: FindingQuery): Promise<Page<EventLine>> {
  const { speaker, party, type, status } = query;
  const who = [
    ...(speaker === undefined ? [] : [`actor:${keyOf(speaker)}`]),
    ...(party === undefined ? [] : [`party:${keyOf(party)}`]),
  ];
  return listFindings(database, query, sql`event`, EVENT, eventLine, [
    ...(who.length === 0 ? [] : [sql`f.who @> ${who}::text[]`]),
    ...(type === undefined ? [] : [sql`f.type = ${type}`]),
    ...(status === undefined ? [] : [statusIs(status)]),
  ]);
}

const text = (column: string): SortKey => ({ column, type: 'text' });
const PLACE: readonly SortKey[] = [text('f.report'), { column: 'f.start', type: 'integer' }, text('f.id')];
const ORDERS: Readonly<Record<'date' | 'doubt', readonly SortKey[]>> = {
  date: [text('f.day'), ...PLACE],
  doubt: [{ column: 'f.confidence', type: 'real' }, ...PLACE],
};

function listFindings<FindingRow, Line>(
  database: Kysely<Tables>,
  query: FindingQuery,
  table: RawBuilder<unknown>,
  columns: RawBuilder<unknown>,
  lineOf: (row: FindingRow) => Line,
  own: readonly RawBuilder<unknown>[],
): Promise<Page<Line>> {
  const { order = 'date' } = query;
  const words = query.text === undefined || query.text.trim() === '' ? null : searchWords(query.text);
  if (order === 'relevance' && !words) throw new DeskError('bad-request', 'order: relevance needs words to search for');
  return selectPage(database, query, {
    from: sql`${table} as f join report on report.id = f.report`,
    conditions: [...common(query), ...own, ...(words ? [sql`f.tsv @@ ${words}`] : [])],
    keys: ORDERS[order === 'relevance' ? 'date' : order],
    rank: order === 'relevance' ? sql`ts_rank(f.tsv, ${words})` : null,
    columns,
    lineOf,
  });
}

/** Most events happened; the others have an index of their own, which the planner takes where it sees that it may. */
function statusIs(status: string): RawBuilder<unknown> {
  const same = sql`f.status = ${storable(status)}`;
  return status === 'happened' ? same : sql`${same} and f.status <> 'happened'`;
}

/** What a person types, as a search: words, "a phrase", -not, or. */
export function searchWords(typed: string): RawBuilder<unknown> {
  return sql`websearch_to_tsquery('english', ${storable(typed)})`;
}

function common({ report, state, from, to, source, maxConfidence, once }: FindingQuery): RawBuilder<unknown>[] {
  return [
    state === undefined ? sql`f.state <> 'rejected'` : sql`f.state = ${state}`,
    ...(report === undefined ? [] : [sql`f.report = ${storable(report)}`]),
    ...(from === undefined ? [] : [sql`f.day >= ${storable(from)}`]),
    ...(to === undefined ? [] : [sql`f.day <= ${storable(to)}`]),
    ...(source === undefined ? [] : [sql`f.source = ${storable(source)}`]),
    ...(maxConfidence === undefined ? [] : [sql`f.confidence <= ${maxConfidence}::real`]),
    ...(once ? [sql`not exists (select 1 from copy where copy.report = f.report)`] : []),
  ];
}

function commonLine(row: Row<StatementTable | EventTable>) {
  const { title, source, published } = JSON.parse(row.detail) as Record<string, string | null>;
  return {
    report: row.report as ReportId,
    id: row.id,
    title: title ?? null,
    outlet: source ?? null,
    published: published ?? null,
    from: row.begins,
    to: row.ends,
    start: row.start,
    quote: row.quote,
    confidence: row.confidence,
    state: row.state as ReviewState,
    by: row.by,
  };
}

function statementLine(row: Row<StatementTable>): StatementLine {
  const { speaker, party, target, via, act, kind, issues } = row;
  return { ...commonLine(row), speaker, party, target, via, act, kind, issues: issues as IssueId[] };
}

function eventLine(row: Row<EventTable>): EventLine {
  const { type, mode, status, actors, recipients, place, claimed_by: claimedBy } = row;
  return { ...commonLine(row), type: type as PloverType, mode, status, actors, recipients, place, claimedBy };
}
