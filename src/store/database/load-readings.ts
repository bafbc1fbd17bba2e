import { type Kysely, sql } from 'kysely';
import type { Reading, ReportId } from '../../record/index.ts';
import type { Decision } from '../decisions/decision.ts';
import { unpackReading } from './pack-reading.ts';
import type { Details } from './report-detail.ts';
import { exactText } from './storable.ts';
import type { Tables } from './tables.ts';

export interface LoadedReport {
  readonly id: string;
  /** As it arrived, nothing decided. */
  readonly given: Details;
  /** As the reader made it, on the report as it arrived; null while it has not been read. */
  readonly reading: Reading | null;
}

/** These reports and, if wanted, their readings, in this order; unknown ones are left out. */
export async function loadReadings(
  database: Kysely<Tables>,
  ids: readonly string[],
  read = true,
): Promise<LoadedReport[]> {
  const { rows } = await sql<{
    id: string;
    text: string;
    exact: string | null;
    detail: string;
    given: string | null;
    packed: string | null;
  }>`select id, detail, given, ${read ? sql`text, exact, packed` : sql`'' as text, null as exact, null as packed`}
    from report ${read ? sql`left join reading on reading.report = report.id` : sql``}
    where id = any(${ids}::text[])`.execute(database);
  const loaded = new Map(
    rows.map((row) => {
      const given = JSON.parse(row.given ?? row.detail) as Details;
      return [row.id, { id: row.id, given, reading: row.packed === null ? null : unpackRow(row.packed, row, given) }];
    }),
  );
  return ids.flatMap((id) => loaded.get(id) ?? []);
}

function unpackRow(
  packed: string,
  row: { readonly id: string; readonly text: string; readonly exact: string | null },
  { origins: _, ...details }: Details,
): Reading {
  return unpackReading(packed, { id: row.id as ReportId, ...details, text: exactText(row) });
}

/**
 * The decisions that stand about these reports, in the order in which they count: by report, and under null those about the whole desk.
 */
export async function loadDecisions(
  database: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string | null, readonly Decision[]>> {
  const { rows } = await sql<{ report: string | null; json: string }>`
    select report, json from decision
    where (report = any(${ids}::text[]) or wide) and not undone and kind <> 'undo' order by at, id`.execute(database);
  const byReport = new Map<string | null, Decision[]>();
  for (const { report, json } of rows) {
    const list = byReport.get(report) ?? [];
    list.push(JSON.parse(json) as Decision);
    byReport.set(report, list);
  }
  return byReport;
}

/** Those about a report and about the whole desk, in order. */
export function decisionsAbout(report: string, loaded: ReadonlyMap<string | null, readonly Decision[]>): Decision[] {
  const own = loaded.get(report) ?? [];
  const wide = loaded.get(null) ?? [];
  if (wide.length === 0) return [...own];
  return [...own, ...wide].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
}
