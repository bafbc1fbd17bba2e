import { GAP, HOLIDAYS, YEAR } from '../../english/time-words.ts';
import { recognizer } from '../meaning.ts';
import { whichOf, yearSlot } from '../slots.ts';

const NAME = Object.keys(HOLIDAYS)
  .sort((a, b) => b.length - a.length)
  .map((name) =>
    name
      .split(' ')
      .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
      .join(GAP),
  )
  .join('|');

/** "Christmas Day", "last Easter", "New Year's Eve 2019". Names only: capitals. */
export const holiday = recognizer(
  'holiday',
  new RegExp(
    `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his)${GAP})?(?<name>${NAME})(?!\\w|${GAP}(?:Island|Carol|Accords?|Agreement|Rising)|-)(?:,?${GAP}(?<year>${YEAR}))?`,
    'g',
  ),
  (groups) => {
    const name = groups.name?.toLowerCase().replace(/\s+/g, ' ') ?? '';
    if (!(name in HOLIDAYS)) return null;
    return { kind: 'holiday', name, year: yearSlot(groups.year), which: whichOf(groups.which) };
  },
);
