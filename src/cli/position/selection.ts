import type { Dispute } from '../../position/index.ts';
import { InputError } from '../input/input-error.ts';
import { nearest } from '../network/nearest.ts';

/** What `--party` and `--issue` keep. Null keeps all. */
export interface Selection {
  readonly party: string | null;
  readonly issue: string | null;
}

/** The party and the issue meant, by their names as the dispute has them. Throws an InputError that lists what there is. */
export function selectionOf(dispute: Dispute, party: string | undefined, issue: string | undefined): Selection {
  const parties = new Map<string, string>();
  for (const { party: one } of dispute.statements) if (one) parties.set(one.name.toLowerCase(), one.name);
  for (const { actorParties, recipientParties } of dispute.events) {
    for (const one of [...actorParties, ...recipientParties]) parties.set(one.name.toLowerCase(), one.name);
  }
  const issues = new Map(
    dispute.issues.flatMap(({ id, name }) => [[id.toLowerCase(), id] as const, [name.toLowerCase(), id] as const]),
  );
  return { party: pick('--party', party, parties), issue: pick('--issue', issue, issues) };
}

function pick(flag: string, wanted: string | undefined, known: ReadonlyMap<string, string>): string | null {
  if (wanted === undefined) return null;
  const found = known.get(wanted.trim().toLowerCase());
  if (found !== undefined) return found;
  const names = [...new Set(known.values())];
  const near = nearest(wanted, names);
  const hint = near || `; there are ${names.length > 0 ? names.slice(0, 12).join(', ') : 'none'}`;
  throw new InputError(flag, `"${wanted}" is not in these reports${hint}`);
}
