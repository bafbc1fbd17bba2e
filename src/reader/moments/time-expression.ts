import type { Offsets } from '../../record/index.ts';
import type { Period } from './calendar.ts';
import type { Meaning } from './meaning.ts';

/** A time expression resolved as far as it can be. */
export interface TimeExpression extends Offsets {
  readonly meaning: Meaning;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3's normalised value (TimeML 1.2.1): `2022-05-03`, `2010-W04-WE`, `P10D`, `PAST_REF`; null where unknown. */
  readonly value: string | null;
  /** The days meant; null where the words give no date ("recently", an unanchored "ten days"). */
  readonly period: Period | null;
  /** True if the words alone give the date, false if it rests on the report's date or on another date in the text. */
  readonly stated: boolean;
  readonly rule: string;
}
