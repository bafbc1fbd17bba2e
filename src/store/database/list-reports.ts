import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { ReportId } from '../../record/index.ts';
import {
  DeskError,
  type Page,
  type ReportLine,
  type ReportQuery,
  type ReportState,
  type StoredReport,
} from '../desk.ts';
import { searchWords } from './list-findings.ts';
import { type ReportColumns, reportFacts, storedReport } from './report-detail.ts';
import { type SortKey, selectPage } from './select-page.ts';
import { storable } from './storable.ts';
import type { Tables } from './tables.ts';

interface Row extends Omit<ReportColumns, 'text' | 'exact'> {
  readonly state: ReportState;
  readonly error: string | null;
  readonly statements: number;
  readonly events: number;
  readonly reviewed: number;
  readonly copies: number;
}

const FROM = sql`report join progress on progress.report = report.id left join copy on copy.report = report.id`;
const COLUMNS = sql`report.id, report.detail, report.added, progress.words, copy.story, progress.state, progress.error,
  progress.statements, progress.events, progress.reviewed,
  (select count(*)::integer from copy as other where other.story = coalesce(copy.story, report.id)
    and other.report <> report.id) + (copy.story is not null)::integer as copies`;

const ORDERS: Readonly<Record<'date' | 'added', readonly SortKey[]>> = {
  date: [
    { column: 'report.day', type: 'text' },
    { column: 'report.seq', type: 'integer' },
  ],
  added: [{ column: 'report.seq', type: 'integer' }],
};

export async function listReports(database: Kysely<Tables>, query: ReportQuery): Promise<Page<ReportLine>> {
  const { order = 'date', text, state, source, from, to, once, unreviewed } = query;
  const words = text === undefined || text.trim() === '' ? null : searchWords(text);
  if (order === 'relevance' && !words) throw new DeskError('bad-request', 'order: relevance needs words to search for');
  const conditions: RawBuilder<unknown>[] = [
    ...(words ? [sql`report.tsv @@ ${words}`] : []),
    ...(state === undefined ? [] : [sql`progress.state = ${state}`]),
    ...(source === undefined ? [] : [sql`report.source = ${storable(source)}`]),
    ...(from === undefined ? [] : [sql`report.day >= ${storable(from)}`]),
    ...(to === undefined ? [] : [sql`report.day <= ${storable(to)}`]),
    ...(once ? [sql`copy.report is null`] : []),
    ...(unreviewed ? [sql`progress.open > 0`] : []),
  ];
  return selectPage<Row, ReportLine>(database, query, {
    from: FROM,
    conditions,
    keys: ORDERS[order === 'relevance' ? 'date' : order],
    rank: order === 'relevance' ? sql`ts_rank(report.tsv, ${words})` : null,
    columns: COLUMNS,
    lineOf: reportLine,
  });
}

function reportLine(row: Row): ReportLine {
  const { state, error, statements, events, reviewed, copies } = row;
  return { ...reportFacts(row), state, error, statements, events, reviewed, copies };
}

export async function copiesOf(database: Kysely<Tables>, id: ReportId): Promise<ReportLine[]> {
  const { rows } = await sql<Row>`with own as (
      select coalesce((select story from copy where report = ${storable(id)}), ${storable(id)}) as story)
    select ${COLUMNS} from ${FROM}, own
    where (report.id = own.story or copy.story = own.story) and report.id <> ${storable(id)}
    order by report.day, report.seq`.execute(database);
  return rows.map(reportLine);
}

export async function findReport(database: Kysely<Tables>, id: ReportId): Promise<StoredReport | null> {
  const { rows } = await sql<ReportColumns>`select report.id, text, exact, detail, added, words, story
    from ${FROM} where report.id = ${storable(id)}`.execute(database);
  return rows[0] ? storedReport(rows[0]) : null;
}
