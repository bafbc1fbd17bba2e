import type { ConflictModel } from '../model/model.ts';

/** The level at which each option stands in a state, as an index into its levels. */
export function levelsOf(model: ConflictModel, state: number): number[] {
  return model.options.map((option) => {
    let level = 0;
    while (level < option.levels.length - 1 && (state >>> (option.firstBit + level)) & 1) level++;
    return level;
  });
}

/** One letter an option: Y, N, or the digit of a level. */
export function lettersOf(model: ConflictModel, state: number): string {
  return levelsOf(model, state)
    .map((level, k) => {
      const { levels } = model.options[k]!;
      return levels.length > 2 ? String(level) : level === 1 ? 'Y' : 'N';
    })
    .join('');
}

/** What is taken in a state, in words: `Fill, Release: half`; `nothing` where every option is at its lowest. */
export function wordsOf(model: ConflictModel, state: number): string {
  const parts = levelsOf(model, state).flatMap((level, k) => {
    const option = model.options[k]!;
    if (level === 0) return [];
    const plain = option.levels.length === 2 && option.levels[1] === 'yes';
    return [plain ? option.name : `${option.name}: ${option.levels[level]}`];
  });
  return parts.length > 0 ? parts.join(', ') : 'nothing';
}
