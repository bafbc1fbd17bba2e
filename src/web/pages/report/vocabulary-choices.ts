import { ACTS, EVENT_STATUSES, PLOVER_TYPES, STANCES } from '../../../record/index.ts';
import type { Choice } from '../../parts/type-ahead.ts';

const asChoices = (words: readonly string[]): readonly Choice[] => words.map((word) => ({ value: word, word }));

export const ACT_CHOICES = asChoices(ACTS);
export const STANCE_CHOICES = asChoices(STANCES);
export const STATUS_CHOICES = asChoices(EVENT_STATUSES);
export const TYPE_CHOICES: readonly Choice[] = PLOVER_TYPES.map((type) => ({ value: type, word: type.toLowerCase() }));
