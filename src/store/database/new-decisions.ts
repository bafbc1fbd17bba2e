import { type Kysely, sql } from 'kysely';
import { type Decision, parseDecision } from '../decisions/decision.ts';
import { mergeLogs } from '../decisions/effective.ts';
import { DeskError } from '../desk.ts';
import type { Tables } from './tables.ts';

/** Those of another log that this desk does not have, in order. Throws a DeskError where one id stands for two different decisions. */
export async function newDecisions(database: Kysely<Tables>, log: readonly Decision[]): Promise<Decision[]> {
  try {
    const theirs = log.map(parseDecision);
    const { rows } = await sql<{ json: string }>`
      select json from decision where id = any(${theirs.map(({ id }) => id)}::text[])`.execute(database);
    const ours = rows.map(({ json }) => parseDecision(JSON.parse(json)));
    const known = new Set(ours.map(({ id }) => id));
    return mergeLogs([ours, theirs]).filter(({ id }) => !known.has(id));
  } catch (error) {
    if (error instanceof Error && !('code' in error)) throw new DeskError('bad-decision', error.message);
    throw error;
  }
}
