import type { Decision, DecisionId } from './decision.ts';

/** The order in which decisions count: by time, then by id, so that two people's logs merge to the same order on every machine. */
export function compareDecisions(a: Decision, b: Decision): number {
  return compare(a.at, b.at) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Two or more logs as one: every decision once, in the order in which they count. Throws if one id stands for two different decisions.
 */
export function mergeLogs(logs: readonly (readonly Decision[])[]): Decision[] {
  const byId = new Map<DecisionId, Decision>();
  for (const decision of logs.flat()) {
    const known = byId.get(decision.id);
    if (known && JSON.stringify(known) !== JSON.stringify(decision)) {
      throw new Error(
        `decision ${decision.id} stands in two logs and says different things; give one of them another id`,
      );
    }
    byId.set(decision.id, decision);
  }
  return [...byId.values()].sort(compareDecisions);
}

/**
 * The decisions that stand: no undo, and none that is undone. An undo that is itself undone takes nothing back. An undo counts only for a
 * decision that it follows in order, so no two can undo each other.
 */
export function effectiveDecisions(decisions: readonly Decision[]): Decision[] {
  const ordered = [...decisions].sort(compareDecisions);
  const undone = undoneAmong(ordered);
  return ordered.filter(({ kind, id }) => kind !== 'undo' && !undone.has(id));
}

/** The ids of all decisions that are taken back, undos among them. `ordered`: as `compareDecisions` has them. */
export function undoneAmong(ordered: readonly Decision[]): ReadonlySet<DecisionId> {
  const place = new Map(ordered.map(({ id }, index) => [id, index]));
  const undone = new Set<DecisionId>();
  for (let i = ordered.length - 1; i >= 0; i--) {
    const decision = ordered[i]!;
    if (decision.kind !== 'undo' || undone.has(decision.id)) continue;
    if ((place.get(decision.decision) ?? i) < i) undone.add(decision.decision);
  }
  return undone;
}

/** What this person's "undo" takes back: the last decision of theirs that stands; null where there is none. */
export function nextUndo(decisions: readonly Decision[], by: string): DecisionId | null {
  return (
    effectiveDecisions(decisions)
      .filter((decision) => decision.by === by)
      .at(-1)?.id ?? null
  );
}

/**
 * What this person's "redo" restores: the last undo of theirs that stands, if they decided nothing new since. Undoing that undo redoes.
 */
export function nextRedo(decisions: readonly Decision[], by: string): DecisionId | null {
  const ordered = [...decisions].sort(compareDecisions).filter((decision) => decision.by === by);
  const undone = undoneAmong([...decisions].sort(compareDecisions));
  const undos = new Set(ordered.filter(({ kind }) => kind === 'undo').map(({ id }) => id));
  for (let i = ordered.length - 1; i >= 0; i--) {
    const decision = ordered[i]!;
    if (decision.kind !== 'undo') return null;
    if (undos.has(decision.decision)) continue; // a redo
    if (!undone.has(decision.id)) return decision.id;
  }
  return null;
}
