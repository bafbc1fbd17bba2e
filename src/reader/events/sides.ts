/** Phrases that name the sides of a dispute without their names: "both governments", "the two countries", "its neighbour". */
import type { Analysis, Token } from '../../language/index.ts';
import type { Work } from '../work.ts';
import { childrenOf } from './grammar.ts';

/** What "both" and "the two" count as sides; people ("both ministers") are not sides. */
const SIDE_NOUNS = new Set(
  'side party capital country government state nation neighbour neighbor delegation'.split(' '),
);
/** Those that only a state can be. */
const STATES = new Set('capital country government state nation neighbour neighbor'.split(' '));
const NEIGHBOURS = new Set(['neighbour', 'neighbor']);
const PAIRING = new Set(['both', 'neither', 'either']);

/** How much oftener the second side must be mentioned than the third for the two to be *the* two. */
const CLEARLY = 1.5;

/** The actors that a phrase with this head means as sides; null if it is no such phrase, or the report has no two sides. */
export type Sides = (head: Token) => readonly number[] | null;

export function sidesOf(work: Work, actorAt: (index: number) => number | null): Sides {
  const { analysis } = work;
  const counts = mentionsByActor(work);
  const pair = principalsOf(counts, work);
  if (!pair) return () => null;
  const civil = hasArmedParty(counts, pair, work);
  return (head) => {
    if (!SIDE_NOUNS.has(head.lemma) || (civil && !STATES.has(head.lemma))) return null;
    if (isPair(analysis, head)) return pair;
    if (!NEIGHBOURS.has(head.lemma)) return null;
    const [owner] = childrenOf(analysis, head.index, ['nmod:poss']);
    const party = owner ? partyOf(work, actorAt(owner.index)) : null;
    return party !== null && pair.includes(party) ? pair.filter((side) => side !== party) : null;
  };
}

/** "Both sides", "neither government", "the two countries"; not "two countries", which may be any. */
function isPair(analysis: Analysis, head: Token): boolean {
  const words = childrenOf(analysis, head.index, ['det', 'nummod', 'cc', 'amod']).map(({ text }) => text.toLowerCase());
  return words.some((word) => PAIRING.has(word)) || (words.includes('two') && words.includes('the'));
}

function mentionsByActor({ mentions }: Work): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { actor } of mentions) if (actor !== null) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return counts;
}

/** The two governments that the report speaks of most; null unless they stand out. */
function principalsOf(mentions: ReadonlyMap<number, number>, work: Work): readonly number[] | null {
  const counts = new Map<number, number>();
  for (const [actor, count] of mentions) {
    const party = partyOf(work, actor);
    if (party !== null && work.actors[party]?.kind === 'government')
      counts.set(party, (counts.get(party) ?? 0) + count);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const [first, second, third] = ranked;
  if (!first || !second || (third && third[1] * CLEARLY > second[1])) return null;
  return [first[0], second[0]];
}

/** Sectors of those who fight within a state, or for one. */
const ARMED = new Set(['REB', 'MIL', 'PRM', 'UAF']);

/** Where an armed body is spoken of half as much as a government, "both parties" may be those who fight. */
function hasArmedParty(counts: ReadonlyMap<number, number>, pair: readonly number[], { actors }: Work): boolean {
  const least = Math.min(...pair.map((side) => counts.get(side) ?? 0)) / 2;
  return [...counts].some(
    ([actor, count]) => count >= least && ARMED.has(actors[actor]?.sector ?? '') && actors[actor]?.kind !== 'person',
  );
}

function partyOf({ actors }: Work, actor: number | null): number | null {
  return actor === null ? null : (actors[actor]?.party ?? actor);
}
