import { GAP, numberOf, ORDINAL, UNITS, type Unit } from '../../english/time-words.ts';
import { recognizer } from '../meaning.ts';
import { UNIT_SIGN } from '../signs.ts';

/** "in its third day", "the second day of talks", "for a fifth consecutive week". */
export const nthUnit = recognizer(
  'nth-unit',
  new RegExp(
    `\\b(?:(?<lead>its|their|the|[Tt]he|[Aa]|his|her)${GAP})(?:very${GAP})?(?<ordinal>${ORDINAL})${GAP}(?:(?:straight|consecutive|successive|full)${GAP})?(?<unit>day|night|week|month|year)\\b`,
    'g',
  ),
  (groups) => {
    const ordinal = numberOf(groups.ordinal ?? '');
    const unit: Unit | undefined = UNITS[groups.unit ?? ''];
    if (ordinal === null || !unit) return null;
    return { kind: 'nth', ordinal, unit, current: /^(?:its|their|a)$/i.test(groups.lead ?? '') };
  },
  UNIT_SIGN,
);
