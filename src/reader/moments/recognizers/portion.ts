import { GAP, MONTH, numberOf, UNITS, type Unit } from '../../english/time-words.ts';
import { recognizer } from '../meaning.ts';
import { monthOf, yearSlot } from '../slots.ts';
import { YEAR_TAIL } from './year-tail.ts';

/** "the first week of May", "the last days of April 1975", "the final weekend of March". */
export const portion = recognizer(
  'portion',
  new RegExp(
    `\\b(?:[Tt]he${GAP})?(?<which>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal|[Oo]pening|[Cc]losing)${GAP}(?:(?<count>two|three|four|five|ten)${GAP})?(?<unit>days?|weeks?|weekend)${GAP}of${GAP}(?<month>${MONTH})(?!\\w)${YEAR_TAIL}`,
    'g',
  ),
  (groups) => {
    const month = monthOf(groups.month);
    const unit: Unit | undefined = UNITS[(groups.unit ?? '').replace(/s$/, '')];
    if (!month || !unit) return null;
    const which = groups.which?.toLowerCase() ?? '';
    const plural = /s$/.test(groups.unit ?? '');
    return {
      kind: 'portion',
      nth: /last|final|closing/.test(which) ? -1 : which === 'opening' ? 1 : (numberOf(which) ?? 1),
      count: groups.count ? (numberOf(groups.count) ?? 1) : plural ? null : 1,
      unit,
      month,
      year: yearSlot(groups.year),
    };
  },
  /(?:day|week|weekend)s?\s{1,3}of\s/,
);
