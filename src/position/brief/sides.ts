/** Who is heard in a dispute, the most heard first. */
import type { Dispute, Said } from '../dispute.ts';
import type { HeldPosition } from '../positions/positions.ts';
import type { Stories } from './stories.ts';

export interface Side {
  readonly key: string;
  readonly name: string;
  /** In order of time, words printed again left out. */
  readonly statements: readonly Said[];
}

/** Parties with a proper name; outlets that only report are none, nor is who was heard once and holds nothing. */
export function sidesOf(dispute: Dispute, positions: readonly HeldPosition[], stories: Stories): readonly Side[] {
  const outlets = new Set(dispute.reports.flatMap(({ source }) => (source === null ? [] : [outletKey(source)])));
  for (const { via } of dispute.statements) if (via) outlets.add(outletKey(via.name));
  const holds = new Map<string, number>();
  for (const { party, sourcing } of positions)
    if (sourcing !== 'account') holds.set(party, (holds.get(party) ?? 0) + 1);
  const byKey = new Map<string, { key: string; name: string; statements: Said[] }>();
  for (const said of dispute.statements) {
    if (said.party === null || stories.isReprint(said)) continue;
    const side = byKey.get(said.party.key) ?? { ...said.party, statements: [] };
    side.statements.push(said);
    byKey.set(said.party.key, side);
  }
  const weight = ({ name, statements }: Side) => statements.length + 2 * (holds.get(name) ?? 0);
  return [...byKey.values()]
    .filter((side) => isProperName(side.name) && !outlets.has(outletKey(side.name)))
    .filter((side) => side.statements.length > 1 || holds.has(side.name))
    .sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
}

/** "Kasmor", not "its foreign ministry" or "army". */
export function isProperName(name: string): boolean {
  return /^(?:the )?[\p{Lu}\p{Lo}\p{N}]/u.test(name);
}

function outletKey(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}
