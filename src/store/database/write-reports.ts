import { sql, type Transaction } from 'kysely';
import { contentId } from '../../record/index.ts';
import type { AddedEntry, ReplacedEntry, ReportEntry } from '../folder/report-entry.ts';
import { NO_DAY } from './finding-rows.ts';
import { groupStories, ungroup } from './group-stories.ts';
import { type Columns, insertRows } from './insert-rows.ts';
import { detailsOf } from './report-detail.ts';
import { exactCopy, storable } from './storable.ts';
import type { ReportTable, Tables } from './tables.ts';

type ReportRow = Omit<ReportTable, 'seq' | 'tsv'>;

const REPORT_COLUMNS: Columns<ReportRow> = {
  id: 'text',
  title: 'text',
  published: 'text',
  source: 'text',
  author: 'text',
  day: 'text',
  text: 'text',
  exact: 'text',
  hash: 'text',
  detail: 'text',
  given: 'text',
  added: 'text',
};

/** Writes what the log of reports says, in its order. Reports that are there already are left alone. Returns the ids of the new ones. */
export async function writeReports(trx: Transaction<Tables>, entries: readonly ReportEntry[]): Promise<Set<string>> {
  const fresh = new Set<string>();
  for (const run of runsOf(entries)) {
    if (run[0]?.kind === 'report') {
      for (const id of await insertReports(trx, run as readonly AddedEntry[])) fresh.add(id);
    } else {
      for (const entry of run as readonly ReplacedEntry[]) await replaceReportText(trx, entry);
    }
  }
  return fresh;
}

/** Neighbours of one kind. */
function runsOf(entries: readonly ReportEntry[]): ReportEntry[][] {
  const runs: ReportEntry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run?.[0]?.kind === entry.kind) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

async function insertReports(trx: Transaction<Tables>, all: readonly AddedEntry[]): Promise<string[]> {
  const entries = [...new Map(all.map((entry) => [entry.id, entry])).values()];
  const rows = entries.map((entry): ReportRow => {
    const detail = detailsOf(entry);
    return {
      id: entry.id,
      ...searchedDetails(detail),
      ...textColumns(entry.text),
      detail: JSON.stringify(detail),
      given: null,
      added: entry.added,
    };
  });
  const before = await trx
    .selectFrom('report')
    .select('id')
    .where(sql<boolean>`id = any(${rows.map(({ id }) => id)}::text[])`)
    .execute();
  const known = new Set(before.map(({ id }) => id));
  await insertRows(trx, 'report', REPORT_COLUMNS, rows, sql`on conflict (id) do nothing`);
  const words = entries.map(({ id, text }) => ({ id, words: countWords(text) }));
  await sql`insert into progress (report, seq, words)
    select report.id, report.seq, counted.words
    from json_to_recordset(${JSON.stringify(words)}::json) as counted (id text, words integer) join report using (id)
    on conflict (report) do nothing`.execute(trx);
  const fresh = entries.filter(({ id }) => !known.has(id));
  await groupStories(trx, fresh);
  return fresh.map(({ id }) => id);
}

async function replaceReportText(trx: Transaction<Tables>, { id, text }: ReplacedEntry): Promise<void> {
  await trx.updateTable('report').set(textColumns(text)).where('id', '=', id).execute();
  for (const table of ['reading', 'statement', 'event'] as const) {
    await trx.deleteFrom(table).where('report', '=', id).execute();
  }
  await sql`insert into dirty_name (key) select distinct key from actor where report = ${id} order by key
    on conflict (key) do update set key = excluded.key`.execute(trx);
  await trx.deleteFrom('actor').where('report', '=', id).execute();
  await sql`update progress set state = 'waiting', error = null, attempts = 0, ticket = ticket + 1, worker = null,
    lease_until = null, reader = null, words = ${countWords(text)}, statements = 0, events = 0, reviewed = 0, open = 0
    where report = ${id}`.execute(trx);
  await ungroup(trx, id);
  await groupStories(trx, [{ id, text }]);
}

/** Sources longer than this are no names: an index holds them. */
const MAX_SOURCE = 300;

/** The columns by which details are searched and ordered. */
export function searchedDetails({
  title,
  published,
  source,
  author,
}: Pick<AddedEntry, 'title' | 'published' | 'source' | 'author'>) {
  return {
    title: storable(title),
    published,
    source: storable(source?.slice(0, MAX_SOURCE) ?? null),
    author: storable(author),
    day: published ?? NO_DAY,
  };
}

function textColumns(text: string) {
  return { text: storable(text), exact: exactCopy(text), hash: contentId(text) };
}

function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)) count++;
  return count;
}
