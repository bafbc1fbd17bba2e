/** Which reports tell one story: found by their words, then set right by what people decided. Pure. */
import type { Decision } from '../decisions/decision.ts';

/** A report that the words put into a group. */
export interface Grouped {
  readonly report: string;
  readonly root: string;
}

/** Disjoint sets of strings; each is known by one of its members, the same for the same members. */
export interface Groups {
  rootOf(member: string): string;
  join(a: string, b: string): void;
}

export function disjointGroups(): Groups {
  const parent = new Map<string, string>();
  const rootOf = (member: string): string => {
    let root = member;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    for (let at = member; at !== root; ) {
      const up = parent.get(at)!;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  return {
    rootOf,
    join(a, b) {
      const [first, second] = [rootOf(a), rootOf(b)].sort();
      if (first !== second) parent.set(second!, first!);
    },
  };
}

/**
 * The groups with what was decided of them, in order: reports that are one story join their groups; of those that are not, all but the
 * first leave theirs. Groups of one are left out.
 */
export function decidedGroups(found: readonly Grouped[], decisions: readonly Decision[]): string[][] {
  const groupOf = new Map<string, Set<string>>();
  const join = (reports: readonly string[]) => {
    const all = new Set(reports.flatMap((report) => [...(groupOf.get(report) ?? [report])]));
    for (const report of all) groupOf.set(report, all);
  };
  const byRoot = new Map<string, string[]>();
  for (const { report, root } of found) {
    const members = byRoot.get(root);
    if (members) members.push(report);
    else byRoot.set(root, [report]);
  }
  for (const members of byRoot.values()) join(members);
  for (const decision of decisions) {
    if (decision.kind !== 'set-story') continue;
    if (decision.same) join(decision.reports);
    else {
      for (const report of decision.reports.slice(1)) {
        groupOf.get(report)?.delete(report);
        groupOf.delete(report);
      }
    }
  }
  return [...new Set(groupOf.values())].map((members) => [...members]).filter(({ length }) => length > 1);
}
