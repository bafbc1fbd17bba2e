import { EDGE, GAP } from '../../english/time-words.ts';
import { recognizer } from '../meaning.ts';
import { edgeOf } from '../slots.ts';

const NAMES: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};

/** "the 1990s", "the late 1870s", "the '90s", "the nineties". */
export const decade = recognizer(
  'decade',
  new RegExp(
    `(?<![\\w$£€])(?:(?:the${GAP})?(?<edge>${EDGE})(?:${GAP}|-))?(?:the${GAP})?(?:(?<long>1\\d|20)(?<ten>\\d)0['’]?s|(?<bc>\\d{1,3}0)s\\sBCE?|['’](?<short>\\d)0s|(?<=[Tt]he\\s(?:early\\s|late\\s|mid-)?)(?<name>${Object.keys(NAMES).join('|')}))\\b`,
    'g',
  ),
  (groups) => {
    const edge = edgeOf(groups.edge);
    if (groups.name) return { kind: 'years', first: NAMES[groups.name] ?? 1900, length: 10, edge };
    if (groups.bc) return { kind: 'years', first: 1 - Number(groups.bc) - 9, length: 10, edge };
    if (groups.short) return { kind: 'years', first: 1900 + Number(groups.short) * 10, length: 10, edge };
    return { kind: 'years', first: Number(groups.long) * 100 + Number(groups.ten) * 10, length: 10, edge };
  },
  /0['’]?s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties/,
);
