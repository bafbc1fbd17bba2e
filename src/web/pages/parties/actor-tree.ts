import type { ActorLine } from '../../api/contract.ts';

/** A party with those who speak for it. */
export interface Branch {
  readonly party: string;
  /** The party's own line, if it is named itself among the lines. */
  readonly head: ActorLine | null;
  readonly members: readonly ActorLine[];
}

/** Actors under their parties, the largest first; those without a party apart. */
export function treeOf(lines: readonly ActorLine[]): {
  readonly branches: readonly Branch[];
  readonly alone: readonly ActorLine[];
} {
  const branches = new Map<string, { head: ActorLine | null; members: ActorLine[] }>();
  const alone: ActorLine[] = [];
  const branchOf = (party: string) => {
    const branch = branches.get(party) ?? { head: null, members: [] };
    branches.set(party, branch);
    return branch;
  };
  for (const line of lines)
    if (line.party !== null && line.party !== line.name) branchOf(line.party).members.push(line);
  for (const line of lines) {
    if (line.party !== null && line.party !== line.name) continue;
    const branch = branches.get(line.name);
    if (branch) branch.head = line;
    else if (line.party === line.name) branchOf(line.name).head = line;
    else alone.push(line);
  }
  const weight = ({ head, members }: { head: ActorLine | null; members: readonly ActorLine[] }) =>
    (head?.statements ?? 0) + members.reduce((sum, { statements }) => sum + statements, 0);
  return {
    branches: [...branches]
      .sort(([, a], [, b]) => weight(b) - weight(a))
      .map(([party, branch]) => ({ party, ...branch })),
    alone,
  };
}
