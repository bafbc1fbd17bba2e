import type { TokenRange } from '../../language/index.ts';
import type { Mention, Work } from '../work.ts';
import { headOfRange } from './scene.ts';

const INDEXES = new WeakMap<readonly Mention[], ReadonlyMap<number, readonly Mention[]>>();

/** The actor that a range of tokens names: the one whose mention has the head of the range. Null where none does, or it is unresolved. */
export function actorOf(work: Work, range: TokenRange): number | null {
  return mentionsAt(work, range)[0]?.actor ?? null;
}

/** The actors that a range names, "Tolin and the Lakes Union" giving two, in text order. */
export function actorsOf(work: Work, range: TokenRange): number[] {
  const { analysis } = work;
  const heads = [headOfRange(range, analysis)];
  for (let k = 0; k < heads.length && k < 20; k++) {
    for (const dependent of analysis.dependents[heads[k]!] ?? []) {
      if (dependent < range.from || dependent >= range.to) continue;
      if (analysis.tokens[dependent]!.relation.startsWith('conj')) heads.push(dependent);
    }
  }
  const found = heads.flatMap((head, k) =>
    k === 0 ? mentionsAt(work, range) : (indexOf(work.mentions).get(head) ?? []),
  );
  return [...new Set(found.map((mention) => mention.actor).filter((actor): actor is number => actor !== null))];
}

function mentionsAt(work: Work, range: TokenRange): readonly Mention[] {
  const index = indexOf(work.mentions);
  const head = headOfRange(range, work.analysis);
  // "Its secretary-general, …": a possessor never is the one that a longer range names
  const possessor = range.to - range.from > 1 && work.analysis.tokens[head]!.relation === 'nmod:poss';
  const exact = possessor ? undefined : index.get(head);
  const first = openingMention(work, range, index);
  if (exact && (first === null || exact[0]!.from <= commaAfter(work, first))) return exact;
  if (first && exact) return [first];
  for (const dependent of work.analysis.dependents[head] ?? []) {
    const apposed = work.analysis.tokens[dependent]!.relation === 'appos' ? index.get(dependent) : undefined;
    if (apposed && dependent < range.to) return apposed;
  }
  for (let i = range.from; i < range.to; i++) {
    const inside = index.get(i);
    const token = work.analysis.tokens[i]!;
    if (inside && token.relation !== 'nmod:poss' && token.relation !== 'amod') return inside;
  }
  return [];
}

/** The name that opens a range and is closed by a comma: "General Otmar Reisk, whose guards must leave,". */
function openingMention(work: Work, range: TokenRange, index: ReadonlyMap<number, readonly Mention[]>): Mention | null {
  for (let i = range.from; i < Math.min(range.to, range.from + 8); i++) {
    const mention = index.get(i)?.[0];
    if (
      mention?.form === 'name' &&
      mention.from <= range.from &&
      mention.to < range.to &&
      isPerson(work, mention) &&
      /^(?:,|of)$/.test(work.analysis.tokens[mention.to]!.text)
    ) {
      return mention;
    }
  }
  return null;
}

const isPerson = (work: Work, { actor }: Mention): boolean => actor !== null && work.actors[actor]?.kind === 'person';

const commaAfter = (work: Work, mention: Mention): number => Math.min(mention.to, work.analysis.tokens.length - 1);

/** Mentions by their head token, widest first. */
function indexOf(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const cached = INDEXES.get(mentions);
  if (cached) return cached;
  const index = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = index.get(mention.head);
    if (list) list.push(mention);
    else index.set(mention.head, [mention]);
  }
  INDEXES.set(mentions, index);
  return index;
}
