import type { Analysis, TokenRange } from '../../language/index.ts';
import type { Attribution } from '../work.ts';
import { Chains } from './chains.ts';
import type { Phrase } from './phrase.ts';

/** All phrases of a report in text order, and the chains they are merged into. */
export interface Scene {
  readonly analysis: Analysis;
  readonly attributions: readonly Attribution[];
  readonly phrases: readonly Phrase[];
  /** Index of the widest phrase with this head token that is not a modifier. */
  readonly byHead: ReadonlyMap<number, number>;
  readonly chains: Chains;
  /** Identity → identity of what it belongs to, by codebook and lists. */
  readonly owners: ReadonlyMap<string, string>;
  /** Head tokens of the sources of attributions. */
  readonly sourceHeads: ReadonlySet<number>;
}

/** One way to see that two phrases speak of the same one. */
export interface Merger {
  readonly name: string;
  readonly why: string;
  readonly merge: (scene: Scene) => void;
}

export function sceneOf(
  analysis: Analysis,
  attributions: readonly Attribution[],
  phrases: readonly Phrase[],
  owners: ReadonlyMap<string, string> = new Map(),
): Scene {
  const byHead = new Map<number, number>();
  phrases.forEach((phrase, i) => {
    if (!byHead.has(phrase.head)) byHead.set(phrase.head, i);
  });
  return {
    analysis,
    attributions,
    phrases,
    byHead,
    chains: new Chains(phrases.length),
    owners,
    sourceHeads: headsOf(analysis, attributions),
  };
}

function headsOf(analysis: Analysis, attributions: readonly Attribution[]): ReadonlySet<number> {
  const heads = new Set<number>();
  for (const { source } of attributions) {
    for (const piece of source) heads.add(headOfRange(piece, analysis));
  }
  return heads;
}

/** The first token of a range whose own head stands outside it: punctuation and prepositions are passed over. */
export function headOfRange(range: TokenRange, analysis: Analysis): number {
  let fallback = range.from;
  for (let i = range.from; i < range.to; i++) {
    const token = analysis.tokens[i]!;
    if (token.head >= range.from && token.head < range.to) continue;
    if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON') return i;
    if (token.upos !== 'PUNCT' && fallback === range.from) fallback = i;
  }
  return fallback;
}
