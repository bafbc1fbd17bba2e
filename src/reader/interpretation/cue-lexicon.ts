/** The table of cue words, made ready for look-up. */
import { ACTS, type Act } from '../../record/index.ts';
import { CUES } from '../english/cues.ts';

/** A phrase in lemmas; null stands for a gap of a few words. */
export interface CuePhrase {
  readonly parts: readonly (string | null)[];
  readonly act: Act;
}

const split = (list: string | undefined): string[] => list?.trim().split(/\s+/).filter(Boolean) ?? [];

function lexiconOf(kind: 'verbs' | 'nouns' | 'adjectives'): ReadonlyMap<string, Act> {
  return new Map(ACTS.flatMap((act) => split(CUES[act][kind]).map((word) => [word, act] as const)));
}

export const CUE_VERBS = lexiconOf('verbs');
export const CUE_NOUNS = lexiconOf('nouns');
export const CUE_ADJECTIVES = lexiconOf('adjectives');

/** Phrases by their first word, the longest first. */
export const CUE_PHRASES: ReadonlyMap<string, readonly CuePhrase[]> = (() => {
  const byFirst = new Map<string, CuePhrase[]>();
  for (const act of ACTS) {
    for (const phrase of CUES[act].phrases) {
      const parts = phrase.split(' ').map((part) => (part === '…' ? null : part));
      const first = parts[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { parts, act }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return byFirst;
})();
