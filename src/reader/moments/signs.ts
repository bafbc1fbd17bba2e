/**
 * Words without which a recognizer finds nothing: a search for them is quick, and the engine need not compile the recognizer's long pattern
 * for a text that has none of them.
 */

/** Before every month that a pattern can match. */
export const MONTH_SIGN =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/;

/** Before every unit of time, and the parts of a day that stand for one. */
export const UNIT_SIGN =
  /\b(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur|millenni|morning|afternoon|evening)/i;
