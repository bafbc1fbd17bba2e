import type { Reading, ReportId } from '../record/index.ts';
import { agreementOf as agreementAmong, applyDecisions, type Decision, type Desk } from '../store/index.ts';
import type { Answer } from './contract/index.ts';
import { Refusal } from './http/refusal.ts';

type Judgement = Extract<Decision, { readonly kind: 'accept' | 'reject' | 'correct' }>;

/**
 * How far two coders of one desk agree. Of each counts what it would leave in the record by itself, on the findings that both have judged
 * and on those that either added in a report that both worked on.
 */
export async function agreementOf(
  desk: Desk,
  { a, b }: { readonly a: string; readonly b: string },
  facts: Desk['facts'],
): Promise<Answer<'GET /api/agreement'>> {
  if (a === b) throw new Refusal(400, 'bad-request', 'a and b are one coder', { path: 'b', help: 'name two coders' });
  const { revision } = await facts();
  const logs = await Promise.all([a, b].map((coder) => standing(desk, coder)));
  for (const [index, log] of logs.entries()) {
    if (log.length > 0) continue;
    const name = index === 0 ? a : b;
    throw new Refusal(404, 'unknown-coder', `${name} has decided nothing on this desk`, { help: 'see /api/coders' });
  }
  const judged = logs.map((log) => new Set(log.filter(isJudgement).map(keyOf)));
  const counted = logs.map((log) =>
    log.filter((one) => one.kind === 'add' || (isJudgement(one) && judged.every((keys) => keys.has(keyOf(one))))),
  );
  const worked = counted.map((log) => new Set(log.flatMap((one) => ('ref' in one ? [one.ref.report] : []))));
  const shared = [...worked[0]!].filter((report) => worked[1]!.has(report));
  const codings = [a, b].map((coder) => ({ coder, readings: [] as Reading[] }));
  for (const report of shared.sort()) {
    const record = await desk.record(report as ReportId);
    if (!record) continue;
    const bare: Reading = { ...record.reading, statements: [], events: [], positions: [], clashes: [] };
    codings.forEach(({ readings }, index) => readings.push(applyDecisions(bare, counted[index]!).reading));
  }
  return { revision, ...agreementAmong(codings) };
}

async function standing(desk: Desk, by: string): Promise<Decision[]> {
  const found: Decision[] = [];
  for (let after: string | null = null; ; ) {
    const page = await desk.decisions({ by, limit: 1000, after });
    for (const { undone, ...decision } of page.lines) if (!undone) found.push(decision as Decision);
    if (page.next === null) break;
    after = page.next;
  }
  return found.sort((one, other) => (one.at < other.at || (one.at === other.at && one.id < other.id) ? -1 : 1));
}

function isJudgement(decision: Decision): decision is Judgement {
  return decision.kind === 'accept' || decision.kind === 'reject' || decision.kind === 'correct';
}

/** The finding as words: ids change where a report is read again. */
function keyOf({ ref }: Judgement): string {
  return `${ref.report} ${ref.what} ${ref.anchor.map(({ start, end }) => `${start}-${end}`).join(' ')}`;
}
