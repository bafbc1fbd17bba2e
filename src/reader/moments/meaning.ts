/** What the words of a time expression say, before anything is resolved. */
import type { Offsets } from '../../record/index.ts';
import type { Unit } from '../english/time-words.ts';

/** "last", "next", "this"; "that" and "same" point at the date last mentioned, "previous" and "following" go on from it. */
export type Which = 'last' | 'next' | 'this' | 'that' | 'same' | 'previous' | 'following';

/** A year that the text gives, points at ("of that year", "last year"), or leaves open (null). BC years are astronomical. */
export type YearSlot = number | Which | null;

/** A part of a period: "early", "mid", "late"; "earlier this month" ends, "later this month" begins at the report's date. */
export type Edge = 'start' | 'middle' | 'end' | 'before' | 'after' | null;

/** TIMEX3's codes: MO, AF, EV, NI. */
export type DayPart = string;

export type Meaning =
  | {
      readonly kind: 'calendar';
      readonly year: YearSlot;
      readonly month: number | null;
      readonly day: number | null;
      /** "last September". */
      readonly which: Which | null;
      readonly edge: Edge;
      readonly part: DayPart | null;
    }
  | { readonly kind: 'years'; readonly first: number; readonly length: 10 | 100; readonly edge: Edge }
  | {
      readonly kind: 'season';
      readonly season: 'SP' | 'SU' | 'FA' | 'WI';
      readonly year: YearSlot;
      readonly which: Which | null;
      readonly edge: Edge;
    }
  | { readonly kind: 'quarter'; readonly quarter: number | null; readonly which: Which | null; readonly year: YearSlot }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which: Which | null;
      readonly part: DayPart | null;
      /** "Thursday week", "Tuesday of last week": weeks from the report's own. */
      readonly week: number | null;
    }
  | { readonly kind: 'day'; readonly offset: number; readonly part: DayPart | null }
  | {
      readonly kind: 'unit';
      readonly unit: Unit;
      readonly which: Which;
      readonly edge: Edge;
      readonly part?: DayPart | null;
    }
  | {
      readonly kind: 'shift';
      /** null: "days later". */
      readonly count: number | null;
      readonly unit: Unit;
      readonly direction: -1 | 1;
      readonly from: 'report' | 'narrative' | 'event';
    }
  | {
      readonly kind: 'duration';
      readonly count: number | null;
      readonly unit: Unit;
      /** "the past three years" ends, "the next three years" begins at the report's date. */
      readonly reach: 'past' | 'next' | null;
    }
  | { readonly kind: 'nth'; readonly ordinal: number; readonly unit: Unit; readonly current: boolean }
  | {
      /** "the last three days of April": -1 counts from the end; a null count is "days". */
      readonly kind: 'portion';
      readonly nth: number;
      readonly count: number | null;
      readonly unit: Unit;
      readonly month: number;
      readonly year: YearSlot;
    }
  | { readonly kind: 'holiday'; readonly name: string; readonly year: YearSlot; readonly which: Which | null }
  | {
      readonly kind: 'part';
      readonly part: DayPart | null;
      /** 24 hours, `18:40`. */
      readonly clock: string | null;
      /** The night before the report. */
      readonly overnight?: boolean;
    }
  | { readonly kind: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  | { readonly kind: 'vague' }
  | { readonly kind: 'set'; readonly unit: Unit };

/** A time expression as it stands in the text. Offsets are UTF-16, half-open. */
export interface Surface extends Offsets {
  readonly meaning: Meaning;
  /** Name of the recognizer. */
  readonly rule: string;
}

/** Finds one form of time expression. Must be linear in the length of the text. */
export interface SurfaceRecognizer {
  readonly name: string;
  readonly find: (text: string) => readonly Surface[];
}

export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * A recognizer from a global pattern with named groups; `read` gives null where the match is none after all. `needs` is found wherever
 * the pattern is: a quick test that spares most texts the search.
 */
export function recognizer(
  name: string,
  pattern: RegExp,
  read: (groups: Groups, match: RegExpExecArray) => Meaning | null,
  needs: RegExp | null = null,
): SurfaceRecognizer {
  return {
    name,
    find: (text) => {
      if (needs !== null && !needs.test(text)) return [];
      const found: Surface[] = [];
      for (const match of matchesOf(pattern, text)) {
        const meaning = read(match.groups ?? {}, match);
        if (meaning) found.push({ start: match.index, end: match.index + match[0].length, meaning, rule: name });
      }
      return found;
    },
  };
}

/** Every match of a global pattern. `matchAll` would copy the pattern for each text, and the engine compile the copy anew. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
