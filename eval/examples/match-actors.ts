import type { Actor, ActorId, Reading } from '../../src/record/index.ts';
import type { GoldActor } from './gold.ts';

/**
 * Which gold actor each found actor is. A found actor counts as a gold one if it bears its name, or if its mentions hold the gold's
 * name or one of its aliases; a found actor in which several are mixed up counts as the one it names most often.
 */
export function matchActors(reading: Reading, gold: readonly GoldActor[]): ReadonlyMap<ActorId, string> {
  const matches = new Map<ActorId, string>();
  for (const actor of reading.actors) {
    let best: { id: string; score: number } | null = null;
    for (const candidate of gold) {
      const score = likeness(actor, candidate);
      if (score > 0 && (best === null || score > best.score)) best = { id: candidate.id, score };
    }
    if (best) matches.set(actor.id, best.id);
  }
  return matches;
}

function likeness(actor: Actor, gold: GoldActor): number {
  const names = [gold.name, ...gold.aliases].map(plain);
  const name = plain(actor.name);
  const mentions = actor.mentions.map((mention) => plain(mention.text));
  const hits = mentions.filter((mention) => names.some((one) => mention === one || mention.endsWith(` ${one}`))).length;
  const bearsName = name === names[0] ? 1000 : names.includes(name) ? 500 : 0;
  return bearsName + hits;
}

/** Lower case, straight apostrophes, no leading article, no possessive ending. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|an?) /, '')
    .replace(/'s$/, '');
}
