import { COUNT, GAP, numberOf, UNIT, UNITS, type Unit, VAGUE_COUNT } from '../../english/time-words.ts';
import { type Groups, type Meaning, recognizer } from '../meaning.ts';
import { UNIT_SIGN } from '../signs.ts';

const ABOUT = `(?:(?:[Aa]bout|[Aa]lmost|[Nn]early|[Oo]ver|[Uu]nder|[Mm]ore${GAP}than|[Ll]ess${GAP}than|[Ff]ewer${GAP}than|[Aa]round|[Aa]t${GAP}least|[Uu]p${GAP}to|[Rr]oughly|[Aa]pproximately|[Ss]ome|[Jj]ust${GAP}over|[Jj]ust${GAP}under)${GAP})`;
const FILL = `(?:(?:straight|consecutive|full|whole|long|more|further|successive|additional|calendar|trading|working|business|short|entire)${GAP}){0,2}`;

/** "ten days", "nearly five months", "a few weeks", "two and a half years", "half a year". */
export const duration = recognizer(
  'duration',
  new RegExp(
    `\\b${ABOUT}?(?:(?<half>[Hh]alf${GAP}an?)|(?<count>${COUNT})|(?<vague>${VAGUE_COUNT}))${GAP}${FILL}(?:and${GAP}a${GAP}(?<and>half)${GAP})?(?<unit>${UNIT})(?:['’](?=\\s))?(?!\\w|${GAP}old\\b)`,
    'g',
  ),
  read(null),
  UNIT_SIGN,
);

/** "the past three years", "the last nine days", "the next six months", "the coming weeks". */
export const reachingDuration = recognizer(
  'reaching-duration',
  new RegExp(
    `\\b(?:(?:[Tt]he|[Tt]hese|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)${GAP})?(?<reach>[Pp]ast|[Ll]ast|[Pp]revious|[Nn]ext|[Cc]oming|[Ff]ollowing|[Ff]inal|[Ff]irst)${GAP}(?:(?<count>${COUNT})|(?<vague>${VAGUE_COUNT})|(?=${UNIT}))(?:${GAP})?${FILL}(?<unit>${UNIT})\\b`,
    'g',
  ),
  (groups) => {
    const side = groups.reach?.toLowerCase() ?? '';
    const counted = groups.count ?? groups.vague;
    if (!counted && !/s$/.test(groups.unit ?? '') && side !== 'past') return null;
    const reach = /past|last/.test(side) ? 'past' : /next|coming/.test(side) ? 'next' : null;
    return read(reach)(groups);
  },
  UNIT_SIGN,
);

/** "six-month", "27-year-old" is an age and left alone, "decades-long", "year-long", "weeklong". */
export const hyphenDuration = recognizer(
  'hyphen-duration',
  new RegExp(
    `\\b(?:(?<count>\\d{1,4}|[A-Za-z]{3,9}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)[-\u2010\u2011](?<unit>second|minute|hour|day|night|week|month|quarter|year|decade|century)(?:[-\u2010\u2011]long)?|(?<plural>hours|days|weeks|months|years|decades|centuries|hour|day|week|month|year|decade|century)[-\u2010\u2011]?long)\\b(?![-\u2010\u2011]old|${GAP}old\\b)`,
    'gi',
  ),
  (groups) => {
    const word = (groups.unit ?? groups.plural ?? '').toLowerCase();
    const unit = unitOf(word);
    if (!unit) return null;
    if (groups.plural) return { kind: 'duration', count: /s$/.test(word) ? null : 1, unit, reach: null };
    if (groups.count?.toLowerCase() === 'multi') return { kind: 'duration', count: null, unit, reach: null };
    const count = groups.count?.toLowerCase() === 'single' ? 1 : numberOf(groups.count ?? '');
    if (count === null || /^(?:first|second|third|fourth|fifth|\w+th)$/i.test(groups.count ?? '')) return null;
    return { kind: 'duration', count, unit, reach: null };
  },
  UNIT_SIGN,
);

/** "for weeks", "within days", "over the years", "for decades", "minutes of silence". */
export const bareDuration = recognizer(
  'bare-duration',
  new RegExp(
    `\\b(?=[tmhdwyc])(?:(?<=\\b(?:for|in|within|after|over|during|of|took|lasted|last|last(?:s|ing)|spent|by|and|or|just|only|mere|through)\\s)(?<the>the${GAP})?(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)\\b(?!${GAP}(?:ago|later|before|earlier|after)\\b|-)|^(?<lead>Minutes|Hours|Days|Weeks|Months|Years|Decades)(?=${GAP}of\\b))`,
    'gim',
  ),
  (groups) => {
    const unit = unitOf((groups.unit ?? groups.lead ?? '').toLowerCase());
    return unit ? { kind: 'duration', count: null, unit, reach: null } : null;
  },
  UNIT_SIGN,
);

function read(reach: 'past' | 'next' | null): (groups: Groups) => Meaning | null {
  return (groups) => {
    const unit = unitOf((groups.unit ?? '').toLowerCase());
    if (!unit) return null;
    const plural = /(?:s|ia)$/i.test(groups.unit ?? '');
    let count = groups.half ? 0.5 : groups.count ? numberOf(groups.count) : groups.vague || plural ? null : 1;
    const one = /^(?:an?|one)$/i.test(groups.count ?? '');
    if (one && (plural || unit === 'second')) return null;
    if (count !== null && groups.and) count += 0.5;
    return { kind: 'duration', count, unit, reach };
  };
}

function unitOf(word: string): Unit | null {
  return UNITS[word] ?? UNITS[word.replace(/s$/, '')] ?? null;
}
