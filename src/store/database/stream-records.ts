import { type Kysely, sql } from 'kysely';
import { applyDecisions } from '../decisions/apply.ts';
import type { Decision } from '../decisions/decision.ts';
import { effectiveDecisions } from '../decisions/effective.ts';
import type { ReviewedReading } from '../decisions/review.ts';
import { decisionsAbout, loadDecisions, loadReadings } from './load-readings.ts';
import type { Tables } from './tables.ts';

/** Records in memory at a time. */
const BATCH = 50;

/** The records of these reports with what was decided of them, in this order; those not read yet are left out. */
export async function loadRecords(database: Kysely<Tables>, ids: readonly string[]): Promise<ReviewedReading[]> {
  const loaded = await loadReadings(database, ids);
  const decisions = await loadDecisions(database, ids);
  return loaded.flatMap(({ id, reading }) => (reading ? applyDecisions(reading, decisionsAbout(id, decisions)) : []));
}

/** All records by day of publication, then in the order in which they were added. */
export async function* streamRecords(
  database: Kysely<Tables>,
  { asOf = null, once = false }: { readonly asOf?: string | null; readonly once?: boolean },
): AsyncIterable<ReviewedReading> {
  const decided = asOf === null ? null : await decidedUpTo(database, asOf);
  let last = { day: '', seq: 0 };
  for (;;) {
    const { rows } = await sql<{ id: string; day: string; seq: number }>`
      select id, day, seq from report where (day, seq) > (${last.day}, ${last.seq}::integer)
        and ${asOf === null ? sql`true` : sql`coalesce(published, left(added, 10)) <= ${asOf}`}
        and ${once ? sql`not exists (select 1 from copy where copy.report = report.id)` : sql`true`}
      order by day, seq limit ${BATCH}`.execute(database);
    const ids = rows.map(({ id }) => id);
    if (decided === null) yield* await loadRecords(database, ids);
    else {
      for (const { reading } of await loadReadings(database, ids)) {
        if (reading) yield applyDecisions(reading, decided);
      }
    }
    if (rows.length < BATCH) return;
    last = rows.at(-1)!;
  }
}

/** The decisions that stood at the end of a day. */
async function decidedUpTo(database: Kysely<Tables>, day: string): Promise<Decision[]> {
  const { rows } = await sql<{ json: string }>`
    select json from decision where left(at, 10) <= ${day} order by at, id`.execute(database);
  return effectiveDecisions(rows.map(({ json }) => JSON.parse(json) as Decision));
}
