import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, type Offsets, overlapLength, overlaps, quotes, spanOf, subtract, trim, union } from './span.ts';

/** Texts as hostile as they come: astral characters, combining marks, lone surrogates, CRLF, no-break spaces, right-to-left marks. */
const oddText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('😀', 'é', '\ud83d', '\ude00', '\r\n', '\u00a0', '\u200f', 'אב', '\ufeff', ' ', 'Irsa'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.length > 0);

const offsets = (limit: number) =>
  fc.tuple(fc.nat(limit), fc.nat(limit)).map(([a, b]): Offsets => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
const offsetLists = fc.array(offsets(60), { maxLength: 8 });

/** The set of code units that a list of offsets covers: the slow truth that the algebra must agree with. */
const units = (spans: readonly Offsets[]) => {
  const covered = new Set<number>();
  for (const { start, end } of spans) for (let i = start; i < end; i++) covered.add(i);
  return covered;
};
const sorted = (set: Set<number>) => [...set].sort((a, b) => a - b);

describe('spanOf', () => {
  test('quotes the text it was cut from, whatever the text', () => {
    fc.assert(
      fc.property(oddText, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const span = spanOf(text, start, end);
        expect(quotes(text, span)).toBe(true);
        expect(span.text).toBe(text.slice(span.start, span.end));
        expect(JSON.parse(JSON.stringify(span))).toEqual(span);
      }),
    );
  });

  test('counts UTF-16 units: an emoji takes two', () => {
    expect(spanOf('😀 Irsa', 3, 7).text).toBe('Irsa');
  });

  test.each([
    [2, 2],
    [3, 2],
    [-1, 2],
    [0, 99],
    [0.5, 2],
  ])('refuses [%d, %d)', (start, end) => {
    expect(() => spanOf('Harrow', start, end)).toThrow(RangeError);
  });
});

test('quotes: a span of another text does not', () => {
  expect(quotes('the gates', { start: 4, end: 9, text: 'gates' })).toBe(true);
  expect(quotes('The dates', { start: 4, end: 9, text: 'gates' })).toBe(false);
});

describe('algebra agrees with sets of code units', () => {
  test('union', () => {
    fc.assert(
      fc.property(offsetLists, (list) => {
        const joined = union(list);
        expect(sorted(units(joined))).toEqual(sorted(units(list)));
        joined.slice(1).forEach((span, i) => expect(span.start).toBeGreaterThan(joined[i]!.end));
      }),
    );
  });

  test('subtract', () => {
    fc.assert(
      fc.property(offsetLists, offsetLists, (list, holes) => {
        const gone = units(holes);
        expect(sorted(units(subtract(list, holes)))).toEqual(sorted(units(list)).filter((i) => !gone.has(i)));
      }),
    );
  });

  test('overlaps, contains, overlapLength', () => {
    fc.assert(
      fc.property(offsets(40), offsets(40), (a, b) => {
        const shared = [...units([a])].filter((i) => units([b]).has(i)).length;
        expect(overlaps(a, b)).toBe(shared > 0);
        expect(contains(a, b)).toBe(shared === b.end - b.start);
        expect(overlapLength([a], [b])).toBe(shared);
      }),
    );
  });
});

describe('trim', () => {
  test('drops white space at both ends, no-break spaces too', () => {
    expect(trim('a \u00a0 gates\r\n', { start: 1, end: 11 })).toEqual({ start: 4, end: 9 });
  });
  test('is null where nothing is left', () => {
    expect(trim('a   b', { start: 1, end: 4 })).toBeNull();
  });
});
