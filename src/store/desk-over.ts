import { type Kysely, sql, type Transaction } from 'kysely';
import { contentId, type ReportId } from '../record/index.ts';
import { checkPlaced, checkTargets } from './database/check-decisions.ts';
import { storiesOf } from './database/group-stories.ts';
import { listActors } from './database/list-actors.ts';
import { lastStanding, lastUndo, listDecisions, listUnplaced } from './database/list-decisions.ts';
import { listEvents, listStatements } from './database/list-findings.ts';
import { copiesOf, findReport, listReports } from './database/list-reports.ts';
import { nextRevision, readMeta } from './database/meta.ts';
import { newDecisions } from './database/new-decisions.ts';
import { claimReports, expireOlder, finishReports, queueState } from './database/queue.ts';
import { isStale, markStale, refreshSome } from './database/refresh.ts';
import { detailsOf } from './database/report-detail.ts';
import { idStem, signDecisions, signedBefore } from './database/sign-decisions.ts';
import { loadRecords, streamRecords } from './database/stream-records.ts';
import type { Tables } from './database/tables.ts';
import { writeDecisions } from './database/write-decisions.ts';
import { failedReports, holdReports, refreshRecords, setWaiting } from './database/write-records.ts';
import { writeReports } from './database/write-reports.ts';
import { UNREVIEWED } from './decisions/apply.ts';
import type { Decision, DecisionDraft } from './decisions/decision.ts';
import { type Added, type Desk, DeskError, type IncomingReport } from './desk.ts';
import type { AddedEntry } from './folder/report-entry.ts';
import { inTurn } from './in-turn.ts';
import type { Journal } from './journal.ts';
import { parseCodebook } from './parse-codebook.ts';

export interface DeskParts {
  readonly database: Kysely<Tables>;
  readonly journal: Journal;
  readonly name: string;
  /** A folder, or a server's address without its password. */
  readonly place: string;
  /** Lets go of what is held besides: a lock, a connection. */
  readonly close: () => Promise<void>;
}

/** Decisions are signed, and reports added, one batch after the other, also by several processes. */
const SIGNING_LOCK = 7_263_402;
const ADDING_LOCK = 7_263_403;

/** The desk on a database of either kind. */
export function deskOver({ database, journal, name, place, close }: DeskParts): Desk {
  const turn = inTurn();
  const checkedReaders = new Set<string>();

  /** Changes come one after the other, and each is either in the journal and the database or in neither. */
  const change = <Result>(work: (trx: Transaction<Tables>) => Promise<Result>): Promise<Result> =>
    turn(async () => {
      await journal.catchUp(database);
      const result = await database.transaction().execute(work);
      journal.committed();
      return result;
    });

  const sign = (by: string, drafts: readonly DecisionDraft[], key?: string): Promise<readonly Decision[]> =>
    change(async (trx) => {
      await sql`select pg_advisory_xact_lock(${SIGNING_LOCK}::integer, hashtext(current_schema()))`.execute(trx);
      const stem = idStem(by, key);
      if (key !== undefined) {
        const before = await signedBefore(trx, stem);
        if (before.length > 0) return before;
      }
      const decisions = await signDecisions(trx, by, drafts, stem);
      await checkTargets(trx, decisions);
      const { reports, wide } = await writeDecisions(trx, decisions);
      await holdReports(trx, reports);
      checkPlaced(decisions, await refreshRecords(trx, reports));
      await markStale(trx, wide);
      await journal.addDecisions(trx, decisions);
      await nextRevision(trx);
      return decisions;
    });

  const takeBack = async (by: string, which: typeof lastStanding): Promise<Decision | null> => {
    const decision = await which(database, by);
    if (decision === null) return null;
    return (await sign(by, [{ kind: 'undo', decision }]))[0] ?? null;
  };

  const requireReport = async (trx: Transaction<Tables>, id: ReportId): Promise<void> => {
    const row = await trx.selectFrom('report').select('id').where('id', '=', id).executeTakeFirst();
    if (!row) throw new DeskError('unknown-report', `there is no report ${id} on this desk`);
  };

  const codebookText = async () => (await readMeta(database, 'codebook')) ?? '';

  return {
    async facts() {
      const { rows } = await sql<{ reports: number; statements: number; events: number }>`
        select count(*)::integer as reports, coalesce(sum(statements), 0)::integer as statements,
          coalesce(sum(events), 0)::integer as events from progress`.execute(database);
      const { rows: decided } = await sql<{ count: number }>`
        select count(*)::integer as count from decision`.execute(database);
      return {
        name,
        place,
        ...rows[0]!,
        decisions: decided[0]!.count,
        revision: Number(await readMeta(database, 'revision')),
        stale: await isStale(database),
      };
    },

    addReports: (reports) =>
      change(async (trx) => {
        const added = new Date().toISOString();
        const entries = reports.map((report): AddedEntry => {
          const id = reportId(report);
          return { kind: 'report', id, added, ...detailsOf(report), text: report.text };
        });
        const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
        await sql`select pg_advisory_xact_lock(${ADDING_LOCK}::integer, hashtext(current_schema()))`.execute(trx);
        const fresh = await writeReports(trx, unique);
        const copies = await storiesOf(
          trx,
          unique.map(({ id }) => id),
        );
        await journal.addReports(
          trx,
          unique.filter(({ id }) => fresh.has(id)),
        );
        if (fresh.size > 0) await nextRevision(trx);
        return entries.map(({ id }): Added => {
          const outcome = fresh.delete(id) ? 'added' : 'known';
          return { id: id as ReportId, outcome, copyOf: (copies.get(id) as ReportId | undefined) ?? null };
        });
      }),

    replaceText: (id, text) =>
      change(async (trx) => {
        await requireReport(trx, id);
        await holdReports(trx, [id]);
        const entry = { kind: 'text' as const, id, at: new Date().toISOString(), text };
        await writeReports(trx, [entry]);
        await journal.addReports(trx, [entry]);
        await nextRevision(trx);
      }),

    reports: (query = {}) => listReports(database, query),
    report: (id) => findReport(database, id),
    copies: (id) => copiesOf(database, id),

    record: async (id) => (await loadRecords(database, [id]))[0] ?? null,
    records: (choice = {}) => streamRecords(database, choice),

    statements: (query = {}) => listStatements(database, query),
    events: (query = {}) => listEvents(database, query),
    actors: (query = {}) => listActors(database, query),
    async reviewOf(report, finding) {
      const [record] = await loadRecords(database, [report]);
      if (!record) return null;
      const { reading, rejected, reviews } = record;
      const known = [...reading.statements, ...reading.events, ...rejected.statements, ...rejected.events];
      return reviews.get(finding) ?? (known.some(({ id }) => id === finding) ? UNREVIEWED : null);
    },

    decide: sign,
    undo: (by) => takeBack(by, lastStanding),
    redo: (by) => takeBack(by, lastUndo),
    decisions: (query = {}) => listDecisions(database, query),
    mergeDecisions: (log) =>
      change(async (trx) => {
        await sql`select pg_advisory_xact_lock(${SIGNING_LOCK}::integer, hashtext(current_schema()))`.execute(trx);
        const fresh = await newDecisions(trx, log);
        const { reports, wide } = await writeDecisions(trx, fresh);
        await holdReports(trx, reports);
        await refreshRecords(trx, reports);
        await markStale(trx, wide);
        await journal.addDecisions(trx, fresh);
        await nextRevision(trx);
        return fresh.length;
      }),
    unplaced: () => listUnplaced(database),

    codebook: async () => parseCodebook(await codebookText(), 'codebook.yaml'),
    codebookText,
    setCodebookText: (text) =>
      change(async (trx) => {
        parseCodebook(text, 'codebook');
        await setWaiting(trx, null);
        await journal.setCodebook(trx, text);
        await nextRevision(trx);
      }),

    claim: (worker, limit, leaseMs, reader) =>
      change(async (trx) => {
        if (!checkedReaders.has(reader)) await expireOlder(trx, reader);
        checkedReaders.add(reader);
        return claimReports(trx, worker, limit, leaseMs);
      }),
    finish: (results) =>
      change(async (trx) => {
        const stored = await finishReports(trx, results);
        if (stored > 0) await nextRevision(trx);
        return stored;
      }),
    queue: () => queueState(database),
    reread: (which) =>
      change(async (trx) => {
        if (which !== 'all' && which !== 'failed') {
          await requireReport(trx, which);
          return setWaiting(trx, [which]);
        }
        return setWaiting(trx, which === 'all' ? null : await failedReports(trx));
      }),
    refresh: () => change(refreshSome),

    async kept(key) {
      const row = await database.selectFrom('kept').selectAll().where('key', '=', key).executeTakeFirst();
      return row ? { revision: row.revision, value: JSON.parse(row.value) as unknown } : null;
    },
    async keep(key, revision, value) {
      const row = { revision, value: JSON.stringify(value) };
      await database
        .insertInto('kept')
        .values({ key, ...row })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
        .execute();
    },

    async close() {
      await turn(async () => {
        journal.close();
        await database.destroy();
      });
      await close();
    },
  };
}

/** Equal for reports with the same source, title and text: what another outlet prints word for word is a report of its own, and a copy. */
export function reportId({ source, title, text }: Pick<IncomingReport, 'source' | 'title' | 'text'>): ReportId {
  return contentId(`${source ?? ''}\n${title ?? ''}\n${text}`) as ReportId;
}
