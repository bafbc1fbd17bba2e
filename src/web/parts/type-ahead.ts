/** Something to choose: its value, the word shown for it, and what else it is known by. */
export interface Choice {
  readonly value: string;
  readonly word: string;
  readonly also?: readonly string[];
  /** What is said beside the word, as a party. */
  readonly beside?: string;
}

/** The choices that fit what has been typed, those that begin with it first; at most `limit`. */
export function fitting(choices: readonly Choice[], typed: string, limit = 40): readonly Choice[] {
  const wanted = plain(typed);
  if (wanted === '') return choices.slice(0, limit);
  const ranked: (readonly [rank: number, choice: Choice])[] = [];
  for (const choice of choices) {
    const best = Math.min(...[choice.word, ...(choice.also ?? [])].map((name) => rankOf(plain(name), wanted)));
    if (best < 3) ranked.push([best, choice]);
  }
  return ranked
    .sort((a, b) => a[0] - b[0])
    .slice(0, limit)
    .map(([, choice]) => choice);
}

/** 0: begins with it; 1: a word of it does; 2: has it somewhere; 3: not at all. */
function rankOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  const at = name.indexOf(wanted);
  if (at < 0) return 3;
  return name.includes(` ${wanted}`) ? 1 : 2;
}

/** Without case and accents. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
