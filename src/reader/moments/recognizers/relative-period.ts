import { EDGE, GAP, UNITS, type Unit } from '../../english/time-words.ts';
import { type Edge, recognizer } from '../meaning.ts';
import { UNIT_SIGN } from '../signs.ts';
import { edgeOf, whichOf } from '../slots.ts';

const RELATION = `[Ll]ast|[Pp]ast|[Nn]ext|[Cc]oming|[Tt]his|[Cc]urrent|[Tt]hat|[Ss]ame|[Tt]hat${GAP}same|[Pp]revious|[Pp]receding|[Pp]rior|[Ff]ollowing|[Ss]ubsequent`;

/** "last month", "earlier this week", "the following day", "that same year", "the end of next week", "the week". */
export const relativePeriod = recognizer(
  'relative-period',
  new RegExp(
    `\\b(?:(?<edge>${EDGE}|[Ee]arlier|[Ll]ater)(?:${GAP}|-)(?:in${GAP})?)?(?<the>[Tt]he${GAP}(?:very${GAP})?)?(?<which>${RELATION})${GAP}(?<unit>day|night|morning|afternoon|evening|weekend|week|fortnight|month|quarter|year|decade|century)(?:['’]s)?\\b(?!${GAP}of${GAP}(?:his|her|its|their)|-)`,
    'g',
  ),
  (groups) => {
    // "next week" is seen from the report, "the next week" from the date last spoken of.
    const named = whichOf(groups.which);
    const which = named === 'next' && groups.the ? 'following' : named;
    if (!which) return null;
    const part = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' }[groups.unit ?? ''] ?? null;
    const unit: Unit = part ? 'day' : (UNITS[groups.unit ?? ''] ?? 'day');
    if (part && which === 'this') return { kind: 'day', offset: 0, part };
    return { kind: 'unit', unit, which, edge: sideOf(groups.edge), part };
  },
  UNIT_SIGN,
);

/** "the week", "the day", "the end of the year": the one that is being spoken of. */
export const definitePeriod = recognizer(
  'definite-period',
  new RegExp(
    `\\b(?:(?<edge>${EDGE})${GAP}[Tt]he${GAP}(?<late>day|week|weekend|month|year|decade|century)|(?=the\\s)(?<=\\b(?:[Ff]or|[Oo]n|[Dd]uring|[Oo]ver|in|of|(?:end|clos|finish|open|start|begin)(?:ed|ing|e|s)?|began)${GAP})(?<bare>the${GAP}(?:day|week|weekend)))(?=[.,;]|${GAP}(?!of\\b|when\\b|that\\b|before\\b|after\\b|he\\b|she\\b|they\\b|they\\b|the\\b)|$)`,
    'g',
  ),
  (groups) => {
    const word = groups.late ?? groups.bare?.split(/\s/).at(-1) ?? 'day';
    return { kind: 'unit', unit: UNITS[word] ?? 'day', which: 'that', edge: edgeOf(groups.edge) };
  },
  UNIT_SIGN,
);

function sideOf(words: string | undefined): Edge {
  if (/^earlier/i.test(words ?? '')) return 'before';
  if (/^later/i.test(words ?? '')) return 'after';
  return edgeOf(words);
}
