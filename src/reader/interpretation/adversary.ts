import type { Work } from '../work.ts';
import type { Voice } from './speaker-side.ts';

/** Mentions of each party and its members, counted once a text. */
const COUNTS = new WeakMap<Work['mentions'], ReadonlyMap<number, number>>();

/** The party at the top: a minister's government, a guard's state. Follows `party` until a party that names itself. */
export function rootOf({ actors }: Work, actor: number): number | null {
  let at = actor;
  for (let step = 0; step < MAX_STEPS; step++) {
    const party = actors[at]?.party ?? null;
    if (party === null) return step === 0 ? null : at;
    if (party === at) return at;
    at = party;
  }
  return at;
}

const MAX_STEPS = 5;

/** International bodies stand between the sides. */
export function isMediator({ actors }: Work, root: number): boolean {
  return /^(?:IGO|NGO)$/.test(actors[root]?.country ?? '');
}

/**
 * The other side of the dispute as the report tells it: the government, other than the speaker's own, that the text names most often,
 * itself or by its people. Null for a speaker of no party and for international bodies, who stand between the sides.
 */
export function adversaryOf(work: Work, { speaker }: Voice): number | null {
  if (speaker === null) return null;
  const own = rootOf(work, speaker);
  if (own !== null && isMediator(work, own)) return null;
  const actor = own === null ? undefined : work.actors[own];
  const domestic = actor !== undefined && actor.kind !== 'government' && DOMESTIC.has(actor.sector ?? '');
  return mostNamed(work, (root) => {
    const { kind, country } = work.actors[root] ?? {};
    if (root === own || kind !== 'government') return false;
    return !actor?.country || (country === actor.country) === domestic;
  });
}

/** PLOVER sectors of those who stand against their own government rather than another. */
const DOMESTIC: ReadonlySet<string> = new Set(['LAB', 'PTY', 'OPP', 'LEG']);

/** The court that the text names most often, other than the speaker's own. */
export function courtOf(work: Work, { speaker }: Voice): number | null {
  const own = speaker === null ? null : rootOf(work, speaker);
  return mostNamed(work, (root) => root !== own && work.actors[root]?.sector === 'JUD');
}

function mostNamed(work: Work, fits: (root: number) => boolean): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [root, count] of countsOf(work)) {
    if (count > most && fits(root)) [best, most] = [root, count];
  }
  return best;
}

function countsOf(work: Work): ReadonlyMap<number, number> {
  const known = COUNTS.get(work.mentions);
  if (known) return known;
  const counts = new Map<number, number>();
  for (const { actor } of work.mentions) {
    const root = actor === null ? null : rootOf(work, actor);
    if (root !== null) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  COUNTS.set(work.mentions, counts);
  return counts;
}
