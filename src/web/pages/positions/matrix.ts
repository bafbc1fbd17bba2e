import type { PositionLine, PositionsAnswer } from '../../api/contract.ts';
import { isFirm } from '../../parts/sourcing.tsx';

/** Parties of one side; `side` null: a party that stands for itself. */
export interface Side {
  readonly side: string | null;
  readonly parties: readonly string[];
}

/** A party's stand on an issue as the matrix shows it. */
export interface Stand {
  readonly party: string;
  readonly issue: string;
  /** What holds: the last that the party itself said or did, else the last that is told of it. */
  readonly current: PositionLine;
  /** How often the stance changed on the party's own word. */
  readonly changes: number;
  /** What the party held before, where the current stand is a change. */
  readonly from: PositionLine['stance'] | null;
  /** What others say the party holds, the latest, where it is not what the party itself says. */
  readonly told: PositionLine | null;
}

/** Parties under their sides as the codebook has them, in the order in which the answer lists the parties. */
export function sidesOf(
  parties: readonly string[],
  known: readonly { readonly name: string; readonly side?: string | undefined }[],
): readonly Side[] {
  const sideOf = new Map(known.flatMap(({ name, side }) => (side ? [[name, side] as const] : [])));
  const sides = new Map<string, string[]>();
  for (const party of parties) {
    const side = sideOf.get(party) ?? '';
    sides.set(side, [...(sides.get(side) ?? []), party]);
  }
  return [...sides]
    .sort(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([side, members]) => ({ side: side === '' ? null : side, parties: members }));
}

/** The stands by party, then issue. */
export function standsOf(
  answer: Pick<PositionsAnswer, 'cells' | 'positions'>,
): ReadonlyMap<string, ReadonlyMap<string, Stand>> {
  const byId = new Map(answer.positions.map((position) => [position.id, position]));
  const stands = new Map<string, Map<string, Stand>>();
  for (const { party, issue, current: id, history } of answer.cells) {
    const current = byId.get(id);
    if (!current) continue;
    const all = history.flatMap((one) => byId.get(one) ?? []);
    const told = all.filter(({ sourcing }) => !isFirm(sourcing)).at(-1) ?? null;
    const row = stands.get(party) ?? new Map<string, Stand>();
    row.set(issue, {
      party,
      issue,
      current,
      changes: all.filter(({ sourcing, change }) => isFirm(sourcing) && change === 'changed').length,
      from: current.change === 'changed' ? (byId.get(current.before ?? '')?.stance ?? null) : null,
      told: told && isFirm(current.sourcing) && told.stance !== current.stance ? told : null,
    });
    stands.set(party, row);
  }
  return stands;
}

/** Issues on which anybody holds anything come first; those nobody speaks of are left out unless `all`. */
export function shownIssues(
  answer: Pick<PositionsAnswer, 'cells' | 'issues'>,
  all: boolean,
): PositionsAnswer['issues'] {
  const spoken = new Set(answer.cells.map(({ issue }) => issue));
  return all ? answer.issues : answer.issues.filter(({ id }) => spoken.has(id));
}
