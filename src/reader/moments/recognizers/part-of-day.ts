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
    `\\b(?:(?<over>[Oo]vernight)|(?:[Aa]t|[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil)${GAP}(?<at>dawn|daybreak|dusk|nightfall|night)|(?:[Ii]n|[Dd]uring|(?:[Ee]arly|[Ll]ate(?:r)?)${GAP}in)${GAP}(?:the${GAP})?(?:early${GAP}|late${GAP})?(?<in>morning|afternoon|evening|night)|(?<lunch>[Ll]unchtime|[Bb]reakfast${GAP}time))\\b`,
    'g',
  ),
  (groups) => ({
    kind: 'part',
    part: groups.over ? 'NI' : groups.lunch ? 'MI' : (PARTS[groups.at ?? groups.in ?? ''] ?? null),
    clock: null,
    overnight: groups.over !== undefined,
  }),
);
