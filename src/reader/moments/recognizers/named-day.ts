import { DAY_PART, DAY_PARTS, GAP } from '../../english/time-words.ts';
import { recognizer } from '../meaning.ts';

const OFFSETS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** "today", "yesterday morning", "the day before yesterday", "tonight", "last night", "earlier today". */
export const namedDay = recognizer(
  'named-day',
  new RegExp(
    `\\b(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly)${GAP})?(?:(?<further>[Tt]he${GAP}day${GAP}(?:before|after))${GAP})?(?:(?<day>[Yy]esterday|[Tt]oday|[Tt]omorrow)(?:['’]s)?(?:${GAP}(?<part>${DAY_PART})\\b)?|(?<tonight>[Tt]onight)|(?<last>[Ll]ast${GAP}(?:night|evening))|(?<this>[Tt]his${GAP}(?<thispart>morning|afternoon|evening)))\\b`,
    'g',
  ),
  (groups) => {
    if (groups.tonight) return { kind: 'day', offset: 0, part: 'NI' };
    if (groups.last) return { kind: 'day', offset: -1, part: /night/.test(groups.last) ? 'NI' : 'EV' };
    if (groups.this) return { kind: 'day', offset: 0, part: DAY_PARTS[groups.thispart ?? ''] ?? null };
    const offset = OFFSETS[groups.day?.toLowerCase() ?? ''] ?? 0;
    const step = groups.further ? (/before/.test(groups.further) ? -1 : 1) : 0;
    return { kind: 'day', offset: offset + step, part: DAY_PARTS[groups.part ?? ''] ?? null };
  },
);
