/** Decisions about actors and issues bear on many records: these are marked, and brought up to date some at a time. */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Decision } from '../decisions/decision.ts';
import { countNames, namesWait } from './count-names.ts';
import { keyOf } from './finding-rows.ts';
import { remakeStories } from './group-stories.ts';
import { insertRows } from './insert-rows.ts';
import { nextRevision, readMeta, writeMeta } from './meta.ts';
import type { Tables } from './tables.ts';
import { holdReports, refreshRecords } from './write-records.ts';

/** Records applied again in one transaction. */
const BATCH = 50;

/** Notes that the records which these decisions, or their undoing, bear on are to be brought up to date. */
export async function markStale(trx: Transaction<Tables>, wide: readonly Decision[]): Promise<void> {
  const scopes = wide.map((decision) => ({ scope: JSON.stringify(scopeOf(decision)) }));
  await insertRows(trx, 'pending', { scope: 'text' }, scopes);
}

interface Scope {
  /** Keys of actors. */
  readonly actors: readonly string[];
  readonly issues: readonly string[];
  /** True: which reports tell one story. */
  readonly stories: boolean;
}
const NOTHING: Scope = { actors: [], issues: [], stories: false };

function scopeOf(decision: Decision): Scope {
  const actors = (...names: readonly (string | null)[]) => ({
    ...NOTHING,
    actors: names.flatMap((name) => (name === null ? [] : keyOf(name))),
  });
  switch (decision.kind) {
    case 'merge-actors':
      return actors(...decision.names, decision.into);
    case 'split-actor':
      return actors(decision.name, decision.as);
    case 'set-party':
      return actors(decision.actor, decision.party);
    case 'merge-issues':
      return { ...NOTHING, issues: [...decision.issues, decision.into] };
    case 'set-story':
      return { ...NOTHING, stories: true };
    default:
      return NOTHING;
  }
}

/** True while records or names wait. */
export async function isStale(database: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ stale: boolean }>`
    select exists (select 1 from pending) or exists (select 1 from stale) as stale`.execute(database);
  return rows[0]?.stale === true || namesWait(database);
}

/** Does some of what waits. Returns true when nothing is left. */
export async function refreshSome(trx: Transaction<Tables>): Promise<boolean> {
  if (!(await isStale(trx))) return analyse(trx);
  const { rows: pending } = await sql<{ scope: string }>`delete from pending returning scope`.execute(trx);
  const scopes = pending.map(({ scope }) => ({ ...NOTHING, ...(JSON.parse(scope) as Partial<Scope>) }));
  if (scopes.some(({ stories }) => stories)) await remakeStories(trx);
  await expand(trx, scopes);
  const { rows } = await sql<{ report: string }>`delete from stale where report in (
    select report from stale order by report limit ${BATCH} for update skip locked) returning report`.execute(trx);
  const reports = rows.map(({ report }) => report);
  await holdReports(trx, reports);
  await refreshRecords(trx, reports);
  if (reports.length < BATCH) await countNames(trx);
  await nextRevision(trx);
  return (await isStale(trx)) ? false : analyse(trx);
}

/** The planner's figures are taken anew when the desk has grown by this much. */
const GROWTH = 1.3;

/** Tells the planner how the tables look, which nothing else does on the embedded database. True: nothing is left to do. */
async function analyse(trx: Transaction<Tables>): Promise<true> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from reading`.execute(trx);
  const count = rows[0]?.count ?? 0;
  if (count < GROWTH * Number((await readMeta(trx, 'analysed')) ?? 1)) return true;
  await sql`analyze report, progress, reading, statement, event, actor, name, decision, copy, likeness, band`.execute(
    trx,
  );
  await writeMeta(trx, 'analysed', String(count));
  return true;
}

/** Marks the reports that have any of these names, or any that an earlier decision joined with them. */
async function expand(trx: Transaction<Tables>, scopes: readonly Scope[]): Promise<void> {
  if (scopes.every(({ actors, issues }) => actors.length + issues.length === 0)) return;
  const { rows } = await sql<{ json: string }>`select json from decision where wide`.execute(trx);
  const known = rows.map(({ json }) => scopeOf(JSON.parse(json) as Decision));
  const actors = closure(scopes, known, 'actors');
  const issues = closure(scopes, known, 'issues');
  await sql`insert into stale (report) select distinct report from actor where key = any(${actors}::text[])
    on conflict (report) do nothing`.execute(trx);
  await sql`insert into stale (report) select distinct report from statement where issues && ${issues}::text[]
    on conflict (report) do nothing`.execute(trx);
}

function closure(scopes: readonly Scope[], known: readonly Scope[], field: 'actors' | 'issues'): string[] {
  const found = new Set(scopes.flatMap((scope) => scope[field]));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const scope of known) {
      if (scope[field].some((name) => found.has(name))) for (const name of scope[field]) found.add(name);
    }
  }
  return [...found];
}
