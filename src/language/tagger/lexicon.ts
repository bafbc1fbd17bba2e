/** What a large automatically tagged text taught of words: a class of tags and a cluster, by the hash of the lower-case form. */
import type { Section, Sections } from '../model-file.ts';

export interface Lexicon {
  readonly classes: Section;
  readonly clusters: Section;
  readonly coarse: Section;
  /** Index of the entry of a hash, or -1. */
  find(hash: number): number;
}

export interface LexiconEntry {
  /** Signed or unsigned hash of the lower-case form. */
  readonly hash: number;
  readonly class: number;
  readonly cluster: number;
  readonly coarse: number;
}

export function packLexicon(entries: readonly LexiconEntry[]): Record<string, Section> {
  const byHash = new Map(entries.map((entry) => [entry.hash >>> 0, entry]));
  const sorted = [...byHash].sort((a, b) => a[0] - b[0]);
  return {
    'lexicon.keys': Uint32Array.from(sorted, ([hash]) => hash),
    'lexicon.classes': Uint8Array.from(sorted, ([, entry]) => entry.class),
    'lexicon.clusters': Uint16Array.from(sorted, ([, entry]) => entry.cluster),
    'lexicon.coarse': Uint8Array.from(sorted, ([, entry]) => entry.coarse),
  };
}

export function readLexicon(sections: Sections): Lexicon {
  const keys = sections['lexicon.keys'];
  const classes = sections['lexicon.classes'];
  const clusters = sections['lexicon.clusters'];
  const coarse = sections['lexicon.coarse'];
  if (!keys || !classes || !clusters || !coarse) throw new Error('the model file has no lexicon');
  const find = (hash: number) => {
    const key = hash >>> 0;
    let low = 0;
    let high = keys.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = keys[middle]!;
      if (found === key) return middle;
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  return { classes, clusters, coarse, find };
}
