import type { Reading, ReportId } from '../../record/index.ts';
import { applyDecisions } from '../decisions/apply.ts';
import type { Decision } from '../decisions/decision.ts';
import { compareDecisions } from '../decisions/effective.ts';
import { portableOf, refOf } from '../decisions/to-portable.ts';
import type { Desk } from '../desk.ts';
import type { Coding } from './coding.ts';

/** As a coder's name: what the program suggested before anybody decided. */
export const PROGRAM = 'the program';

type Judgement = Extract<Decision, { readonly kind: 'accept' | 'reject' | 'correct' }>;

/**
 * What two coders of one desk would each leave in the record by themselves, in the reports that both worked on: the findings that both judged,
 * and what either added. One of them may be the program, which has judged whatever the other one has. Null for a coder who has decided nothing.
 */
export async function deskCodings(desk: Desk, coders: readonly [string, string]): Promise<readonly (Coding | null)[]> {
  const logs = await Promise.all(coders.map((coder) => (coder === PROGRAM ? null : standing(desk, coder))));
  const judged = logs.map((log) => log && new Set(log.filter(isJudgement).map(keyOf)));
  const counted = logs.map(
    (log) =>
      log?.filter(
        (one) => one.kind === 'add' || (isJudgement(one) && judged.every((keys) => keys?.has(keyOf(one)) ?? true)),
      ) ?? null,
  );
  const worked = counted.map((log) => log && new Set(log.flatMap((one) => ('ref' in one ? [one.ref.report] : []))));
  const all = new Set(worked.flatMap((reports) => [...(reports ?? [])]));
  const shared = [...all].filter((report) => worked.every((reports) => reports?.has(report) ?? true)).sort();
  const codings = coders.map((coder) => ({ coder, readings: [] as Reading[] }));
  for (const report of shared) {
    const record = await desk.record(report as ReportId);
    if (!record) continue;
    const bare: Reading = { ...record.reading, statements: [], events: [], positions: [], clashes: [] };
    const rejected: Reading = { ...record.reading, ...record.rejected, positions: [], clashes: [] };
    codings.forEach(({ readings }, index) => {
      const own = counted[index] ?? suggested(counted[1 - index] ?? [], rejected);
      readings.push(applyDecisions(bare, own).reading);
    });
  }
  return codings.map((coding, index) => (logs[index]?.length === 0 ? null : coding));
}

/** What was suggested where this coder judged: accepted and corrected findings as they were, and those that were rejected. */
function suggested(log: readonly Decision[], rejected: Reading): Decision[] {
  const first = new Map<string, Decision>();
  for (const decision of log) {
    if (!isJudgement(decision) || first.has(keyOf(decision))) continue;
    const { id, at, by, ref } = decision;
    if (decision.kind !== 'reject') {
      first.set(keyOf(decision), { id, at, by, kind: 'accept', ref, finding: decision.finding });
      continue;
    }
    const finding = [...rejected.statements, ...rejected.events].find(
      (one) => keyOf({ ref: refOf(rejected, one) }) === keyOf(decision),
    );
    if (finding)
      first.set(keyOf(decision), { id, at, by, kind: 'accept', ref, finding: portableOf(rejected, finding) });
  }
  return [...first.values()];
}

async function standing(desk: Desk, by: string): Promise<Decision[]> {
  const found: Decision[] = [];
  for (let after: string | null = null; ; ) {
    const page = await desk.decisions({ by, limit: 1000, after });
    for (const { undone, ...decision } of page.lines) if (!undone) found.push(decision as Decision);
    if (page.next === null) return found.sort(compareDecisions);
    after = page.next;
  }
}

function isJudgement(decision: Decision): decision is Judgement {
  return decision.kind === 'accept' || decision.kind === 'reject' || decision.kind === 'correct';
}

/** The finding as words: ids change where a report is read again. */
function keyOf({ ref }: Pick<Judgement, 'ref'>): string {
  return `${ref.report} ${ref.what} ${ref.anchor.map(({ start, end }) => `${start}-${end}`).join(' ')}`;
}
