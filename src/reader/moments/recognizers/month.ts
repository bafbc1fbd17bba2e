import { EDGE, GAP, MONTH } from '../../english/time-words.ts';
import { recognizer } from '../meaning.ts';
import { MONTH_SIGN } from '../signs.ts';
import { edgeOf, monthOf, whichOf, yearSlot } from '../slots.ts';
import { YEAR_TAIL } from './year-tail.ts';

/** "May 2022", "early May", "last September", "the end of March", "December of that year". */
export const month = recognizer(
  'month',
  new RegExp(
    `\\b(?:(?<edge>${EDGE})(?:${GAP}|-))?(?:the${GAP}month${GAP}of${GAP})?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?:${GAP}past|${GAP}coming)?)${GAP})?(?<month>${MONTH})(?!\\w|['’]s${GAP}[A-Z])${YEAR_TAIL}`,
    'g',
  ),
  (groups) => {
    const number = monthOf(groups.month);
    if (!number) return null;
    return {
      kind: 'calendar',
      year: yearSlot(groups.year),
      month: number,
      day: null,
      which: whichOf(groups.which?.split(/\s/)[0]),
      edge: edgeOf(groups.edge),
      part: null,
    };
  },
  MONTH_SIGN,
);
