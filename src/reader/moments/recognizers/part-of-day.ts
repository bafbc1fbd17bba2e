import { GAP } from '../../english/time-words.ts';
import { recognizer } from '../meaning.ts';

const PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  dawn: 'MO',
  daybreak: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  nightfall: 'NI',
  night: 'NI',
};

/** "overnight", "at dawn", "in the evening", "during the night", "the night of". */
export const partOfDay = recognizer(
  'part-of-day',
  new RegExp(
    `\\b(?:(?<over>[Oo]vernight)|(?:[Aa]t|[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil)${GAP}(?<at>dawn|daybreak|dusk|nightfall|night)|(?:[Ii]n|[Dd]uring)${GAP}(?:the${GAP})?(?:early${GAP}|late${GAP})?(?<in>morning|afternoon|evening|night))\\b`,
    'g',
  ),
  (groups) => ({
    kind: 'part',
    part: groups.over ? 'NI' : (PARTS[groups.at ?? groups.in ?? ''] ?? null),
    clock: null,
    which: null,
  }),
);
