import { GAP, numberOf } from '../../english/time-words.ts';
import { type Meaning, recognizer } from '../meaning.ts';

const ZONE = '(?:\\s?\\(?(?:GMT|UTC|EST|EDT|CET|BST|PST|PDT|Z)(?:\\s?[+-]\\d{1,2})?\\)?)?';

/** "6:40 p.m.", "18:00 UTC", "0800 UTC", "11 a.m.", "noon", "midnight". */
export const clock = recognizer(
  'clock',
  new RegExp(
    `(?<![\\w:./-])(?:(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[ap]\\.?\\s?m\\b\\.?)${ZONE}|(?<h24>[01]?\\d|2[0-3]):(?<m24>[0-5]\\d)(?::[0-5]\\d)?(?:\\s?hrs?)?${ZONE}(?![\\d:%-])|(?<military>[01]\\d[0-5]\\d|2[0-3][0-5]\\d)(?=\\s?(?:GMT|UTC|hours|hrs))\\s?(?:GMT|UTC|hours|hrs)|(?<spoken>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)${GAP}(?:o['’]clock(?:${GAP}in${GAP}the${GAP}(?<of>morning|afternoon|evening))?|in${GAP}the${GAP}(?<in>morning|afternoon|evening))|(?<word>[Nn]oon|[Mm]idday|[Mm]idnight))(?!\\w)(?:${GAP}(?:local${GAP}time)\\b)?`,
    'gi',
  ),
  (groups) => {
    if (groups.word) return { kind: 'part', part: null, clock: /midnight/i.test(groups.word) ? '24:00' : '12:00' };
    if (groups.military) return time(groups.military.slice(0, 2), groups.military.slice(2));
    if (groups.h24) return time(groups.h24, groups.m24 ?? '00');
    if (groups.spoken) return spoken(numberOf(groups.spoken), groups.of ?? groups.in);
    const hour = Number(groups.hour);
    if (hour < 1 || hour > 12) return null;
    return time(String((hour % 12) + (/^p/i.test(groups.half ?? '') ? 12 : 0)), groups.minute ?? '00');
  },
  /\d|noon|midday|midnight|o['’]clock|in\s{1,3}the\s{1,3}(?:morning|afternoon|evening)/i,
);

/** Without a part of the day "six o'clock" may be either; it is left in the morning only where the text says so. */
function spoken(hour: number | null, part: string | undefined): Meaning | null {
  if (hour === null || hour < 1 || hour > 12) return null;
  return time(String((hour % 12) + (part === 'morning' ? 0 : 12)), '00');
}

const time = (hour: string, minute: string) =>
  ({ kind: 'part', part: null, clock: `${hour.padStart(2, '0')}:${minute}` }) as const;
