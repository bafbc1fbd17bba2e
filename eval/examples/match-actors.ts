import type { Actor, ActorId, Reading, Span } from '../../src/record/index.ts';
import type { GoldActor } from './gold.ts';

/**
 * Which gold actor each found actor is. A found actor counts as a gold one if it bears its name, or if its mentions hold the gold's
 * name or one of its aliases; of a description ("a spokesman for the water ministry") a mention may hold the first words alone. A found actor in which several are mixed up counts as the one it names most often.
 */
export function matchActors(reading: Reading, gold: readonly GoldActor[]): ReadonlyMap<ActorId, string> {
  const matches = new Map<ActorId, string>();
  for (const actor of reading.actors) {
    let best: { id: string; score: number } | null = null;
    for (const candidate of gold) {
      const score = likeness(actor, candidate, reading.report.text);
      if (score > 0 && (best === null || score > best.score)) best = { id: candidate.id, score };
    }
    if (best) matches.set(actor.id, best.id);
  }
  return matches;
}

function likeness(actor: Actor, gold: GoldActor, text: string): number {
  const names = [gold.name, ...gold.aliases].map(plain);
  const name = plain(actor.name);
  const hits = actor.mentions.filter((mention) => {
    const words = plain(mention.text);
    return names.some((one) => words === one || words.endsWith(` ${one}`)) || opens(mention, gold, text);
  });
  const bearsName = name === names[0] ? 1000 : names.includes(name) ? 500 : 0;
  return bearsName + hits.length;
}

/** True if the mention is the head of a longer description ("a spokesman" of "a spokesman for the water ministry"), where that stands. */
function opens(mention: Span, gold: GoldActor, text: string): boolean {
  const words = plain(mention.text);
  return [gold.name, ...gold.aliases].some((one) => {
    if (!plain(one).startsWith(`${words} `)) return false;
    const rest = one.slice(one.toLowerCase().indexOf(words) + words.length);
    return /^ \p{Ll}/u.test(rest) && text.startsWith(rest, mention.end);
  });
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
