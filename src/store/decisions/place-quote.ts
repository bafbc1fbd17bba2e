/**
 * Where a quote stands in a text that may have changed since: at its offsets, else where the same words stand, else where nearly the
 * same words stand between the same surroundings. The order, and keeping quote and context beside offsets, are those of web annotation
 * (W3C Web Annotation Data Model, TextQuoteSelector; hypothesis/client).
 */
import search from 'approx-string-match';
import { type Span, spanOf } from '../../record/index.ts';
import type { Quote } from './portable.ts';

/**
 * Part of a quote's letters that may differ. More finds quotes in heavily edited texts but begins to take one sentence for another that
 * is built alike; a quarter is an added word or two in ten.
 */
const MAX_DIFFERENCE = 0.25;
/** Shorter quotes are found exactly or not at all: a few letters nearly match everywhere. */
const MIN_FUZZY = 12;
/** Longer quotes are compared by their two ends: approximate search costs text × quote. */
const MAX_FUZZY = 256;

/** The quote's place in `text`, or null where it is no more. */
export function placeQuote(text: string, quote: Quote): Span | null {
  if (text.slice(quote.start, quote.end) === quote.text && isAtHome(text, quote, quote.start, quote.end)) {
    return spanOf(text, quote.start, quote.end);
  }
  return best(exactPlaces(text, quote), text, quote) ?? nearPlace(text, quote);
}

/** All quotes, in order; null if one of them has no place. */
export function placeQuotes(text: string, quotes: readonly Quote[]): Span[] | null {
  const placed = quotes.map((quote) => placeQuote(text, quote));
  return placed.every((span) => span !== null) ? placed : null;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** True where one side of the surroundings is as it was: then equal words at equal offsets are the same words. */
function isAtHome(text: string, { before, after }: Quote, start: number, end: number): boolean {
  return text.slice(Math.max(0, start - before.length), start) === before || text.startsWith(after, end);
}

function exactPlaces(text: string, quote: Quote): Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(quote.text); start >= 0; start = text.indexOf(quote.text, start + 1)) {
    places.push({ start, end: start + quote.text.length, errors: 0 });
  }
  return places;
}

function nearPlace(text: string, quote: Quote): Span | null {
  const { length } = quote.text;
  if (length < MIN_FUZZY) return null;
  if (length <= MAX_FUZZY) return best(nearly(text, quote.text), text, quote);
  const half = MAX_FUZZY / 2;
  const head = best(nearly(text, quote.text.slice(0, half)), text, { ...quote, after: '' });
  if (!head) return null;
  const tails = nearly(text, quote.text.slice(-half)).filter(({ end }) => {
    return Math.abs(end - head.start - length) <= length * MAX_DIFFERENCE;
  });
  const tail = best(tails, text, { ...quote, before: '', start: head.start + length - half });
  return tail ? spanOf(text, head.start, tail.end) : null;
}

function nearly(text: string, words: string): Place[] {
  return search(text, words, Math.floor(words.length * MAX_DIFFERENCE)).filter(({ start, end }) => start < end);
}

/** The likeliest place: the fewest differing letters, then the surroundings most alike, then the nearest to where it stood. */
function best(places: readonly Place[], text: string, quote: Quote): Span | null {
  let found: { readonly place: Place; readonly cost: number } | null = null;
  for (const place of places) {
    const alike = commonEnd(text.slice(0, place.start), quote.before) + commonStart(text.slice(place.end), quote.after);
    const around = quote.before.length + quote.after.length;
    const cost =
      (2 * place.errors) / quote.text.length +
      (around === 0 ? 0 : 1 - alike / around) +
      Math.abs(place.start - quote.start) / (text.length + 1) / 10;
    if (found === null || cost < found.cost) found = { place, cost };
  }
  return found && spanOf(text, found.place.start, found.place.end);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < b.length && length < a.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
