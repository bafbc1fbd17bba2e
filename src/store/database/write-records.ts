/** Keeps the rows of lists and search as the records have them: readings with what was decided. */
import { sql, type Transaction } from 'kysely';
import { applyDecisions } from '../decisions/apply.ts';
import type { Decision } from '../decisions/decision.ts';
import type { ReviewedReading } from '../decisions/review.ts';
import { ACTOR_COLUMNS, EVENT_COLUMNS, type FindingRows, findingRows, STATEMENT_COLUMNS } from './finding-rows.ts';
import { markStories } from './group-stories.ts';
import { insertRows } from './insert-rows.ts';
import { decisionsAbout, type LoadedReport, loadDecisions, loadReadings } from './load-readings.ts';
import { editedDetails } from './report-detail.ts';
import type { Tables } from './tables.ts';
import { searchedDetails } from './write-reports.ts';

/** Holds these reports until the transaction ends, so that no reading and no decision about one miss each other. */
export async function holdReports(trx: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  await sql`select report from progress where report = any(${ids}::text[]) order by report for update`.execute(trx);
}

/** Applies to these reports, which must be held, all that was decided of them. Returns the records of those that were read. */
export async function refreshRecords(trx: Transaction<Tables>, ids: readonly string[]): Promise<ReviewedReading[]> {
  return ids.length === 0 ? [] : writeRecords(trx, await loadReadings(trx, ids));
}

/** Writes the rows of these reports, which must be held. Returns their records. */
export async function writeRecords(
  trx: Transaction<Tables>,
  reports: readonly LoadedReport[],
): Promise<ReviewedReading[]> {
  if (reports.length === 0) return [];
  const ids = reports.map(({ id }) => id);
  const decisions = await loadDecisions(trx, ids);
  await writeDetails(trx, reports, decisions);
  const records = reports.flatMap(({ id, reading }) =>
    reading ? applyDecisions(reading, decisionsAbout(id, decisions)) : [],
  );
  if (records.length > 0) await writeRows(trx, records);
  return records;
}

async function writeRows(trx: Transaction<Tables>, records: readonly ReviewedReading[]): Promise<void> {
  const ids = records.map(({ reading }) => reading.report.id);
  const rows = records.map(findingRows);
  await dropRows(trx, ids, rows);
  await insertRows(trx, 'statement', STATEMENT_COLUMNS, rows.flatMap(({ statements }) => statements)); // biome-ignore format: one a line
  await insertRows(trx, 'event', EVENT_COLUMNS, rows.flatMap(({ events }) => events)); // biome-ignore format: one a line
  await insertRows(trx, 'actor', ACTOR_COLUMNS, rows.flatMap(({ actors }) => actors)); // biome-ignore format: one a line
  const unplaced = records.flatMap(({ reading, unplaced }) =>
    unplaced.map(({ decision, why }) => ({
      decision: decision.id as string,
      report: reading.report.id as string,
      why,
    })),
  );
  await insertRows(
    trx,
    'unplaced',
    { decision: 'text', report: 'text', why: 'text' },
    unplaced,
    sql`on conflict (decision) do nothing`,
  );
  const counts = records.map(({ reading }, i) => ({ report: reading.report.id, ...rows[i]!.counts }));
  await sql`update progress set statements = made.statements, events = made.events, reviewed = made.reviewed, open = made.open
    from json_to_recordset(${JSON.stringify(counts)}::json)
      as made (report text, statements integer, events integer, reviewed integer, open integer)
    where progress.report = made.report`.execute(trx);
}

/** Removes what was written before, and notes the names whose counts change. */
async function dropRows(trx: Transaction<Tables>, ids: readonly string[], rows: readonly FindingRows[]): Promise<void> {
  for (const table of ['statement', 'event', 'unplaced'] as const) {
    await sql`delete from ${sql.table(table)} where report = any(${ids}::text[])`.execute(trx);
  }
  const { rows: gone } = await sql<{ key: string }>`
    delete from actor where report = any(${ids}::text[]) returning key`.execute(trx);
  const keys = new Set([...gone.map(({ key }) => key), ...rows.flatMap(({ actors }) => actors.map(({ key }) => key))]);
  // whoever counts names takes these away: the row is held, not just left there, so that the count waits for this change
  await sql`insert into dirty_name (key) select unnest(${[...keys]}::text[]) order by 1
    on conflict (key) do update set key = excluded.key`.execute(trx);
}

/** Brings the details of reports up to date; one whose date was set right is read again, since its dates hang on it. */
async function writeDetails(
  trx: Transaction<Tables>,
  reports: readonly LoadedReport[],
  decisions: ReadonlyMap<string | null, readonly Decision[]>,
): Promise<void> {
  const ids = reports.map(({ id }) => id);
  const { rows } = await sql<{ id: string; detail: string; given: string | null; published: string | null }>`
    select id, detail, given, published from report where id = any(${ids}::text[])`.execute(trx);
  const stored = new Map(rows.map((row) => [row.id, row]));
  for (const { id, given } of reports) {
    const before = stored.get(id);
    const details = editedDetails(given, id, decisions.get(id) ?? []);
    const detail = JSON.stringify(details);
    if (!before || before.detail === detail) continue;
    const unedited = JSON.stringify(given);
    await trx
      .updateTable('report')
      .set({ ...searchedDetails(details), detail, given: detail === unedited ? null : unedited })
      .where('id', '=', id)
      .execute();
    if (details.published === before.published) continue;
    await setWaiting(trx, [id]);
    await markStories(trx);
  }
}

/** The reports that could not be read. */
export async function failedReports(trx: Transaction<Tables>): Promise<string[]> {
  const rows = await trx.selectFrom('progress').select('report').where('state', '=', 'failed').execute();
  return rows.map(({ report }) => report);
}

/** Sets these reports, or all, to be read again; what a worker makes of them in the meantime is dropped. */
export async function setWaiting(trx: Transaction<Tables>, ids: readonly string[] | null): Promise<number> {
  const { numAffectedRows } = await sql`update progress set state = 'waiting', error = null, attempts = 0,
    ticket = ticket + 1, worker = null, lease_until = null
    where ${ids === null ? sql`true` : sql`report = any(${ids}::text[])`}`.execute(trx);
  return Number(numAffectedRows ?? 0);
}
