import { DAY_PART, DAY_PARTS, GAP, WEEKDAY, WEEKDAYS } from '../../english/time-words.ts';
import { recognizer } from '../meaning.ts';
import { whichOf } from '../slots.ts';

const TAIL = `(?:(?:['’]s)?(?:${GAP}|-)(?:early${GAP}|late${GAP})?(?<part>${DAY_PART})\\b)?(?:${GAP}(?:of${GAP})?(?<week>last|next|this)${GAP}week\\b|${GAP}(?<later>week)\\b(?=[.,;]|${GAP}(?:and|or|at|in)\\b))?`;
const HEAD = `(?:[Tt]he${GAP})?(?:(?:early|late)${GAP}(?:on${GAP})?)?(?:(?<lead>morning|afternoon|evening|night)${GAP}of${GAP})?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?:${GAP}(?:past|coming))?|[Tt]he${GAP}(?:following|previous|same|next)|[Ff]ollowing|[Pp]revious)${GAP})?`;

/** "on Tuesday", "last Tuesday", "Monday night", "Tuesday of last week". */
export const weekday = recognizer(
  'weekday',
  new RegExp(`\\b${HEAD}(?<day>${WEEKDAY})(?!\\w)${TAIL}`, 'g'),
  (groups) => {
    const number = WEEKDAYS[groups.day?.toLowerCase() ?? ''];
    if (number === undefined) return null;
    return {
      kind: 'weekday',
      weekday: number,
      which: /past$/.test(groups.which ?? '')
        ? 'last'
        : /coming$/.test(groups.which ?? '')
          ? 'next'
          : whichOf(groups.which),
      part: DAY_PARTS[groups.part ?? groups.lead ?? ''] ?? null,
      week: groups.week ? ({ last: -1, this: 0, next: 1 }[groups.week] ?? null) : groups.later ? 1 : null,
    };
  },
);
