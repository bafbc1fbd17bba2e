import { sql, type Transaction } from 'kysely';
import { reportOf } from '../decisions/apply.ts';
import type { Decision } from '../decisions/decision.ts';
import { compareDecisions, undoneAmong } from '../decisions/effective.ts';
import { insertRows } from './insert-rows.ts';
import { storable } from './storable.ts';
import type { DecisionTable, Tables } from './tables.ts';

type DecisionRow = Omit<DecisionTable, 'seq' | 'undone'>;

/** What new decisions change: records of single reports, and, of those that bear on many, the decisions themselves. */
export interface Touched {
  readonly reports: readonly string[];
  readonly wide: readonly Decision[];
}

/** True if the decision bears on the records of many reports. */
export function isWide(decision: Decision): boolean {
  switch (decision.kind) {
    case 'merge-actors':
    case 'set-party':
    case 'rename-issue':
    case 'merge-issues':
      return true;
    case 'split-actor':
      return decision.report === null;
    default:
      return false;
  }
}

/** Writes decisions, each once, and settles which of all are undone. */
export async function writeDecisions(trx: Transaction<Tables>, decisions: readonly Decision[]): Promise<Touched> {
  await insertRows(
    trx,
    'decision',
    {
      id: 'text',
      at: 'text',
      by: 'text',
      kind: 'text',
      report: 'text',
      wide: 'boolean',
      target: 'text',
      json: 'text',
    },
    decisions.map(rowOf),
    sql`on conflict (id) do nothing`,
  );
  const changed = await settleUndone(
    trx,
    decisions.map(({ id }) => id),
  );
  const concerned = [...decisions.filter(({ kind }) => kind !== 'undo'), ...changed];
  return {
    reports: [...new Set(concerned.flatMap((decision) => reportOf(decision) ?? []))],
    wide: concerned.filter((decision) => isWide(decision) || decision.kind === 'set-story'),
  };
}

function rowOf(decision: Decision): DecisionRow {
  const report = reportOf(decision);
  return {
    id: decision.id,
    at: decision.at,
    by: storable(decision.by),
    kind: decision.kind,
    report: report === null ? null : storable(report),
    wide: isWide(decision),
    target: decision.kind === 'undo' ? decision.decision : null,
    json: JSON.stringify(decision),
  };
}

/** Marks what is taken back among the decisions that hang together with these by undos. Returns those, no undos, whose mark changed. */
async function settleUndone(trx: Transaction<Tables>, ids: readonly string[]): Promise<Decision[]> {
  const { rows } = await sql<{ id: string; json: string; undone: boolean }>`
    with recursive chain as (
      select id, target from decision
        where id = any(${ids}::text[]) and (target is not null or exists (select 1 from decision as undo where undo.target = decision.id))
      union
      select linked.id, linked.target from chain, lateral (
        select id, target from decision where decision.id = chain.target
        union all
        select id, target from decision where decision.target = chain.id) as linked
    )
    select id, json, undone from decision where id in (select id from chain)`.execute(trx);
  if (rows.length === 0) return [];
  const chain = rows.map(({ json }) => JSON.parse(json) as Decision).sort(compareDecisions);
  const undone = undoneAmong(chain);
  const before = new Map(rows.map((row) => [row.id, row.undone]));
  const changed = chain.filter(({ id }) => before.get(id) !== undone.has(id));
  await sql`update decision set undone = not undone where id = any(${changed.map(({ id }) => id)}::text[])`.execute(
    trx,
  );
  return changed.filter(({ kind }) => kind !== 'undo');
}
