import { type Kysely, sql } from 'kysely';
import { reportOf } from '../decisions/apply.ts';
import type { Decision } from '../decisions/decision.ts';
import type { ReviewedReading } from '../decisions/review.ts';
import { DeskError } from '../desk.ts';
import type { Tables } from './tables.ts';

/** Longer ids of findings are none of ours. */
const MAX_FINDING_ID = 200;

/** Throws a DeskError if a decision is about a report or a decision that the desk does not have. */
export async function checkTargets(database: Kysely<Tables>, decisions: readonly Decision[]): Promise<void> {
  const reports = [...new Set(decisions.flatMap(reportsOf))];
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${reports}::text[]) as id where not exists (select 1 from report where report.id = id.id)`.execute(
    database,
  );
  if (rows[0]) throw new DeskError('unknown-report', `there is no report ${rows[0].id} on this desk`);
  const undone = decisions.flatMap((decision) => (decision.kind === 'undo' ? [decision.decision as string] : []));
  const own = new Set<string>(decisions.map(({ id }) => id));
  const { rows: missing } = await sql<{ id: string }>`
    select id from unnest(${undone.filter((id) => !own.has(id))}::text[]) as id
    where not exists (select 1 from decision where decision.id = id.id)`.execute(database);
  if (missing[0]) throw new DeskError('bad-decision', `there is no decision ${missing[0].id} to take back`);
  for (const decision of decisions) {
    if ('ref' in decision && decision.ref.id.length > MAX_FINDING_ID) {
      throw new DeskError('bad-decision', `ref.id: is longer than ${MAX_FINDING_ID} characters`);
    }
  }
}

function reportsOf(decision: Decision): string[] {
  if (decision.kind === 'set-story') return [...decision.reports];
  const report = reportOf(decision);
  return report === null ? [] : [report];
}

/** Throws a DeskError if a decision about a finding found none in the records as they are now. */
export function checkPlaced(decisions: readonly Decision[], records: readonly ReviewedReading[]): void {
  const placed = new Set(
    records.flatMap(({ reviews }) => [...reviews.values()].flatMap((review) => review.decisions as readonly string[])),
  );
  const reasons = new Map(
    records.flatMap(({ unplaced }) => unplaced.map(({ decision, why }) => [decision.id as string, why] as const)),
  );
  const read = new Set<string>(records.map(({ reading }) => reading.report.id));
  for (const decision of decisions) {
    const ref =
      'ref' in decision ? decision.ref : decision.kind === 'note' && 'anchor' in decision.on ? decision.on : null;
    if (!ref || placed.has(decision.id)) continue;
    const why = read.has(ref.report)
      ? (reasons.get(decision.id) ?? 'its words do not stand in the record')
      : 'the report has not been read yet';
    throw new DeskError('unknown-finding', `there is no ${ref.what} ${ref.id} in report ${ref.report}: ${why}`);
  }
}
