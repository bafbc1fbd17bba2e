import type { ActorId, Reading } from '../../src/record/index.ts';
import type { GoldReport } from './gold.ts';
import type { Miss } from './miss.ts';
import type { Share } from './tally.ts';

export interface ActorScore {
  /** Gold actors that some found actor is. Found actors beyond the gold are not counted: a report names more than it gives a part. */
  readonly actors: Share;
  readonly kind: Share;
  /** The party a found actor belongs to, over gold actors that belong to one. */
  readonly party: Share;
  readonly misses: readonly Miss[];
}

/** Scores the actors of one reading. `actors` says which gold actor each found actor is. */
export function scoreActors(report: GoldReport, reading: Reading, actors: ReadonlyMap<ActorId, string>): ActorScore {
  const misses: Miss[] = [];
  const known = { right: 0, of: 0 };
  const kind = { right: 0, of: 0 };
  const party = { right: 0, of: 0 };
  for (const gold of report.actors) {
    const found = reading.actors.filter((actor) => actors.get(actor.id) === gold.id);
    const note = (measure: string, expected: string, got: string) =>
      misses.push({ report: report.name, measure, expected, found: got, words: gold.name });
    known.of++;
    const [first] = found;
    if (!first) {
      note('actor missed', gold.name, 'nobody');
      continue;
    }
    known.right++;
    kind.of++;
    if (found.some((actor) => actor.kind === gold.kind)) kind.right++;
    else note('actor kind', gold.kind, first.kind);
    if (gold.party === null) continue;
    party.of++;
    const parties = found.map((actor) =>
      actor.party === null ? 'none' : (actors.get(actor.party) ?? `?${actor.party}`),
    );
    if (parties.includes(gold.party)) party.right++;
    else note('actor party', gold.party, parties.join(', '));
  }
  return { actors: known, kind, party, misses };
}
