import { COUNT, GAP, numberOf, UNIT, UNITS, VAGUE_COUNT } from '../../english/time-words.ts';
import { recognizer } from '../meaning.ts';
import { UNIT_SIGN } from '../signs.ts';

const AMOUNT = `(?:(?:[Aa]bout|[Aa]lmost|[Nn]early|[Oo]ver|[Mm]ore${GAP}than|[Ll]ess${GAP}than|[Jj]ust|[Oo]nly|[Aa]round|[Aa]t${GAP}least|[Ss]ome|[Rr]oughly)${GAP})?(?:(?<count>${COUNT})|(?<vague>${VAGUE_COUNT}))${GAP}(?:short${GAP}|full${GAP}|whole${GAP}|more${GAP})?`;

/** "two weeks ago", "three days earlier", "a day later", "two days after" (the vote), "weeks before". */
export const shift = recognizer(
  'shift',
  new RegExp(
    `\\b(?:${AMOUNT})?(?<unit>${UNIT})${GAP}(?<side>ago|earlier|previously|beforehand|later|afterwards?|thereafter|hence|before|after|prior${GAP}to|following|from${GAP}now)\\b`,
    'gi',
  ),
  (groups) => {
    const side = groups.side?.toLowerCase() ?? '';
    const unit = UNITS[(groups.unit ?? '').toLowerCase()] ?? UNITS[(groups.unit ?? '').toLowerCase().replace(/s$/, '')];
    if (!unit) return null;
    const counted = groups.count !== undefined || groups.vague !== undefined;
    if (!counted && !/s$/i.test(groups.unit ?? '')) return null;
    const direction = /ago|earlier|previous|before|prior/.test(side) ? -1 : 1;
    const from = /ago|now|hence/.test(side)
      ? 'report'
      : /^(?:before|after|prior|following)/.test(side) && side.length < 10 && !/wards?$/.test(side)
        ? 'event'
        : 'narrative';
    return { kind: 'shift', count: groups.count ? numberOf(groups.count) : null, unit, direction, from };
  },
  UNIT_SIGN,
);

/** "the day after" (the vote), "the day before", "a day after". */
export const dayAround = recognizer(
  'day-around',
  new RegExp(
    `\\b[Tt]he${GAP}(?<unit>day|night|week|month|year)${GAP}(?<side>before|after|following)\\b(?!${GAP}(?:yesterday|tomorrow))`,
    'g',
  ),
  (groups) => ({
    kind: 'shift',
    count: 1,
    unit: UNITS[groups.unit ?? ''] ?? 'day',
    direction: groups.side === 'before' ? -1 : 1,
    from: 'event',
  }),
);
