import { EDGE, GAP, SEASON, SEASONS } from '../../english/time-words.ts';
import { recognizer } from '../meaning.ts';
import { edgeOf, whichOf, yearSlot } from '../slots.ts';
import { YEAR_TAIL } from './year-tail.ts';

/** "the summer of 1942", "last winter", "early autumn", "this spring". */
export const season = recognizer(
  'season',
  new RegExp(
    `\\b(?:(?:the${GAP})?(?<edge>${EDGE})(?:${GAP}|-))?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat|[Tt]he${GAP}(?:following|next|previous|same)|[Tt]he)${GAP})?(?<season>${SEASON})(?!\\w|-|${GAP}(?:of${GAP}[a-zA-Z]|Palace|Street|Offensive))${YEAR_TAIL}`,
    'g',
  ),
  (groups, match) => {
    const kind = SEASONS[groups.season?.toLowerCase() ?? ''];
    if (!kind) return null;
    const which = whichOf(groups.which);
    const year = yearSlot(groups.year);
    const bare = !which && year === null && !groups.edge && !groups.which;
    if (bare && !/^(?:winter|summer|autumn)/i.test(groups.season ?? '') && !DATED.test(before(match))) return null;
    return { kind: 'season', season: kind, year, which, edge: edgeOf(groups.edge) };
  },
  new RegExp(`${SEASON}(?!\\w)`),
);

const DATED = /\b(?:in|by|until|since|during|through|from|last|each|every)\s{1,3}$/i;
const before = (match: RegExpExecArray): string => match.input.slice(Math.max(0, match.index - 12), match.index);
