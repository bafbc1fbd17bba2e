import type { ActorId, Clash, EventId, Position, Reading, StatementId } from '../record/index.ts';
import { findClashes } from './clashes/clashes.ts';
import { joinReadings } from './dispute.ts';
import { findPositions, type HeldPosition } from './positions/positions.ts';

/**
 * The reading with its own positions and clashes. The contract has no place to say how well a position is sourced, so only those stand
 * here that a party's own people put forward: none that others lay in its mouth, none that is a mere denial.
 */
export function completeReading(reading: Reading): Reading {
  const dispute = joinReadings([reading]);
  const held = findPositions(dispute).filter(({ sourcing, byDenialOnly }) => sourcing !== 'account' && !byDenialOnly);
  const clashes = findClashes(dispute).map(
    ({ a, b, kind, why }): Clash => ({ a: a.id as StatementId, b: b.id as StatementId, kind, why }),
  );
  return { ...reading, positions: merged(held, partyIds(reading)), clashes };
}

function partyIds({ actors }: Reading): ReadonlyMap<string, ActorId> {
  const ids = new Map<string, ActorId>();
  for (const { id, name, party } of actors) if (party === id || !ids.has(name)) ids.set(name, id);
  return ids;
}

/** One position a party, issue, stance and condition, with all its evidence. */
function merged(held: readonly HeldPosition[], ids: ReadonlyMap<string, ActorId>): Position[] {
  const positions = new Map<string, Position>();
  for (const { party, issue, stance, condition, evidence } of held) {
    const id = ids.get(party);
    if (id === undefined) continue;
    const words = condition?.span.text ?? null;
    const key = [id, issue, stance, words ?? ''].join('\n');
    const known = positions.get(key)?.evidence ?? [];
    const found = evidence.map(({ cite }) => cite.id as StatementId | EventId);
    positions.set(key, { party: id, issue, stance, condition: words, evidence: [...new Set([...known, ...found])] });
  }
  return [...positions.values()];
}
