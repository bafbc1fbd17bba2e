/** The reports that wait to be read. A worker claims some for a while; a claim that runs out goes to another, three times at most. */
import { type Kysely, sql, type Transaction } from 'kysely';
import { contentId, type Reading } from '../../record/index.ts';
import type { Job, JobResult, QueueState } from '../desk.ts';
import { insertRows } from './insert-rows.ts';
import { loadReadings } from './load-readings.ts';
import { packReading } from './pack-reading.ts';
import { olderReaders } from './reader-version.ts';
import { type ReportColumns, storedReport } from './report-detail.ts';
import { storable } from './storable.ts';
import type { Tables } from './tables.ts';
import { holdReports, writeRecords } from './write-records.ts';

/** A report whose worker vanished this often is not tried again: it may be what kills them. */
const MAX_ATTEMPTS = 3;

/** Gives back what is claimed by nobody who still holds it. */
async function releaseDue(trx: Kysely<Tables>): Promise<void> {
  await sql`update progress set worker = null, lease_until = null,
      state = case when attempts >= ${MAX_ATTEMPTS}::integer then 'failed' else 'waiting' end,
      error = case when attempts >= ${MAX_ATTEMPTS}::integer
        then 'the program stopped ' || attempts || ' times while it was being read; it was set aside' end
    where report in (
      select report from progress where state = 'reading' and lease_until <= clock_timestamp()
      order by report for update skip locked)`.execute(trx);
}

/** Claims at most `limit` reports for `leaseMs`, in the order in which they were added. */
export async function claimReports(
  trx: Transaction<Tables>,
  worker: string,
  limit: number,
  leaseMs: number,
): Promise<Job[]> {
  await releaseDue(trx);
  const { rows } = await sql<ReportColumns & { attempts: number; ticket: number }>`
    with due as (
      select report from progress where state = 'waiting' order by seq limit ${limit} for update skip locked
    ), claimed as (
      update progress set state = 'reading', worker = ${storable(worker)}, attempts = attempts + 1, ticket = ticket + 1,
        lease_until = clock_timestamp() + ${leaseMs}::integer * interval '1 millisecond'
      from due where progress.report = due.report
      returning progress.report, progress.seq, progress.words, progress.attempts, progress.ticket
    )
    select id, text, exact, detail, added, words, story, attempts, ticket
    from claimed join report on id = claimed.report left join copy on copy.report = id order by claimed.seq`.execute(
    trx,
  );
  return rows.map((row) => ({ report: storedReport(row), attempt: row.attempts, ticket: row.ticket }));
}

/** Ends every claim: those who held them are gone. Only for a desk that nobody else can have open. */
export async function endClaims(database: Kysely<Tables>): Promise<void> {
  await sql`update progress set lease_until = clock_timestamp() where state = 'reading'`.execute(database);
  await releaseDue(database);
}

/** Sets what an older reader read to be read again. */
export async function expireOlder(trx: Transaction<Tables>, reader: string): Promise<void> {
  const { rows } = await sql<{ reader: string }>`
    select distinct reader from progress where state = 'read' and reader is not null`.execute(trx);
  const older = olderReaders(
    rows.map((row) => row.reader),
    reader,
  );
  if (older.length === 0) return;
  await sql`update progress set state = 'waiting', attempts = 0
    where state = 'read' and reader = any(${older}::text[])`.execute(trx);
}

/** Stores what still fits: a result whose ticket is not the last one of its report is dropped. Returns how many were stored. */
export async function finishReports(trx: Transaction<Tables>, results: readonly JobResult[]): Promise<number> {
  const ids = results.map(({ report }) => report as string);
  await holdReports(trx, ids);
  const { rows } = await sql<{ report: string; ticket: number; hash: string }>`
    select report, ticket, hash from progress join report on id = report
    where report = any(${ids}::text[]) and state = 'reading'`.execute(trx);
  const expected = new Map(rows.map((row) => [row.report, row]));
  const fitting = results
    .filter(({ report, ticket }) => expected.get(report)?.ticket === ticket)
    .map((result) => checked(result, expected.get(result.report)!.hash));
  const read = fitting.filter((result) => 'reading' in result);
  await insertRows(
    trx,
    'reading',
    { report: 'text', reader: 'text', packed: 'text' },
    read.map(({ report, reader, reading }) => ({ report: report as string, reader, packed: packReading(reading) })),
    sql`on conflict (report) do update set reader = excluded.reader, packed = excluded.packed`,
  );
  const outcomes = fitting.map((result) => ({
    report: result.report,
    state: 'reading' in result ? 'read' : 'failed',
    error: 'reading' in result ? null : storable(result.error),
    reader: result.reader,
    words: 'reading' in result ? result.reading.report.words : null,
  }));
  await sql`update progress set state = made.state, error = made.error, reader = made.reader, worker = null, lease_until = null,
      words = coalesce(made.words, progress.words)
    from json_to_recordset(${JSON.stringify(outcomes)}::json)
      as made (report text, state text, error text, reader text, words integer)
    where progress.report = made.report`.execute(trx);
  await writeRecords(trx, await withReadings(trx, read));
  return fitting.length;
}

type ReadResult = JobResult & { readonly reading: Reading };

/** A reading of other words than the report's must never stand in for its own. */
function checked(result: JobResult, hash: string): JobResult {
  if (!('reading' in result)) return result;
  const { id, text } = result.reading.report;
  if (id === result.report && contentId(text) === hash) return result;
  const { report, ticket, reader } = result;
  return { report, ticket, reader, error: 'its reader returned the record of another text' };
}

/** The details of reports as they arrived, with their new readings put on them. */
async function withReadings(trx: Transaction<Tables>, results: readonly ReadResult[]) {
  const readings = new Map<string, Reading>(results.map(({ report, reading }) => [report, reading]));
  const loaded = await loadReadings(trx, [...readings.keys()], false);
  return loaded.map(({ id, given }) => {
    const { origins: _, ...details } = given;
    const reading = readings.get(id)!;
    return { id, given, reading: { ...reading, report: { ...reading.report, ...details } } };
  });
}

export async function queueState(database: Kysely<Tables>): Promise<QueueState> {
  const { rows } = await sql<{ state: string; count: number }>`
    select state, count(*)::integer as count from progress group by state`.execute(database);
  const count = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
  return { waiting: count('waiting'), claimed: count('reading'), failed: count('failed'), done: count('read') };
}
