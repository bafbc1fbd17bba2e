import { createHash, randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { type Decision, type DecisionDraft, DecisionDraftSchema, type DecisionId } from '../decisions/decision.ts';
import { DeskError } from '../desk.ts';
import type { Tables } from './tables.ts';

/** The part of their ids that decisions taken together share; made of the key where there is one, so that asking twice is known. */
export function idStem(by: string, idempotencyKey: string | undefined): string {
  return idempotencyKey === undefined
    ? randomBytes(10).toString('hex')
    : createHash('sha256')
        .update(JSON.stringify([by, idempotencyKey]))
        .digest('hex')
        .slice(0, 32);
}

/** Gives drafts their ids and their time: never before what was decided before, whatever the clocks say. */
export async function signDecisions(
  database: Kysely<Tables>,
  by: string,
  drafts: readonly DecisionDraft[],
  stem: string,
): Promise<Decision[]> {
  if (by.trim() === '') throw new DeskError('bad-decision', 'by: a decision needs the name of who takes it');
  const { rows } = await sql<{ at: string | null }>`select max(at) as at from decision`.execute(database);
  const last = rows[0]?.at ? Date.parse(rows[0].at) : 0;
  const at = new Date(Math.max(Date.now(), last + 1)).toISOString();
  const digits = String(Math.max(1, drafts.length) - 1).length;
  return drafts.map((draft, index) => {
    const parsed = DecisionDraftSchema.safeParse(draft);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new DeskError('bad-decision', `${issue?.path.join('.') || 'kind'}: ${issue?.message ?? 'is none'}`);
    }
    const id = `${stem}-${String(index).padStart(digits, '0')}` as DecisionId;
    return { id, at, by: by.trim(), ...parsed.data };
  });
}

/** The decisions whose ids have this stem, in order. */
export async function signedBefore(database: Kysely<Tables>, stem: string): Promise<Decision[]> {
  const { rows } = await sql<{ json: string }>`
    select json from decision where id >= ${`${stem}-`} and id < ${`${stem}.`} order by id`.execute(database);
  return rows.map(({ json }) => JSON.parse(json) as Decision);
}
