import { type Kysely, sql } from 'kysely';
import type { Decision, DecisionId } from '../decisions/decision.ts';
import type { UnplacedDecision } from '../decisions/review.ts';
import type { DecisionQuery, Page } from '../desk.ts';
import { selectPage } from './select-page.ts';
import { storable } from './storable.ts';
import type { Tables } from './tables.ts';

/** Decisions in the order in which they count, undos and what they undid among them. */
export function listDecisions(
  database: Kysely<Tables>,
  query: DecisionQuery,
): Promise<Page<Decision & { readonly undone: boolean }>> {
  const { report, by } = query;
  return selectPage<{ json: string; undone: boolean }, Decision & { readonly undone: boolean }>(database, query, {
    from: sql`decision`,
    conditions: [
      ...(report === undefined ? [] : [sql`report = ${storable(report)}`]),
      ...(by === undefined ? [] : [sql`"by" = ${storable(by)}`]),
    ],
    keys: [
      { column: 'at', type: 'text' },
      { column: 'id', type: 'text' },
    ],
    rank: null,
    columns: sql`json, undone`,
    lineOf: ({ json, undone }) => ({ ...(JSON.parse(json) as Decision), undone }),
  });
}

export async function listUnplaced(database: Kysely<Tables>): Promise<UnplacedDecision[]> {
  const { rows } = await sql<{ json: string; why: string }>`
    select json, why from unplaced join decision on decision.id = unplaced.decision order by at, id`.execute(database);
  return rows.map(({ json, why }) => ({ decision: JSON.parse(json) as Decision, why }));
}

/** The last decision of this person that stands; null where there is none. */
export async function lastStanding(database: Kysely<Tables>, by: string): Promise<DecisionId | null> {
  const { rows } = await sql<{ id: DecisionId }>`select id from decision
    where "by" = ${storable(by)} and not undone and kind <> 'undo' order by at desc, id desc limit 1`.execute(database);
  return rows[0]?.id ?? null;
}

/** The last undo of this person that stands, if they decided nothing new since; null where there is none. */
export async function lastUndo(database: Kysely<Tables>, by: string): Promise<DecisionId | null> {
  // an undo of one's own undo is a redo: neither it nor what it redid is in the way
  const { rows } = await sql<{ id: DecisionId }>`
    with latest as (
      select at, id from decision where "by" = ${storable(by)} and kind <> 'undo' order by at desc, id desc limit 1)
    select id from decision as undo where "by" = ${storable(by)} and kind = 'undo' and not undone
      and not exists (select 1 from latest where (latest.at, latest.id) > (undo.at, undo.id))
      and not exists (select 1 from decision as other
        where other.id = undo.target and other.kind = 'undo' and other."by" = undo."by")
    order by at desc, id desc limit 1`.execute(database);
  return rows[0]?.id ?? null;
}
