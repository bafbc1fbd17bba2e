import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisForTests } from './analysis-for-tests.ts';
import { findMoments } from './find-moments.ts';

/** Wednesday, 17 April 2024. */
const PUBLISHED = '2024-04-17';

function found(text: string, published: string | null = PUBLISHED): string[] {
  return findMoments(analysisForTests(text), published).map(({ moment }) => {
    const range = moment.from === moment.to ? moment.from : `${moment.from}..${moment.to}`;
    return `${moment.span?.text} = ${range} ${moment.grain}${moment.stated ? ' stated' : ''}`;
  });
}

describe.each([
  // Weekdays follow the tense of their verb.
  ['The ministers met on Thursday.', 'Thursday = 2024-04-11 day'],
  ['The ministers will meet on Thursday.', 'Thursday = 2024-04-18 day'],
  ['The ministers met on Wednesday.', 'Wednesday = 2024-04-17 day'],
  ['The ministers met on Saturday.', 'Saturday = 2024-04-13 day'],
  ['The delegation may leave on Monday.', 'Monday = 2024-04-22 day'],
  ['The delegation agreed to meet on Friday.', 'Friday = 2024-04-19 day'],
  ['The gates closed on Monday night.', 'Monday night = 2024-04-15 part-of-day'],
  ['They met last Friday.', 'last Friday = 2024-04-12 day'],
  ['They will meet next Friday.', 'next Friday = 2024-04-26 day'],
  ['They met on Tuesday of last week.', 'Tuesday of last week = 2024-04-09 day'],
  // Days and months.
  ['They signed it on 3 May 2022.', '3 May 2022 = 2022-05-03 day stated'],
  ['They signed it on May 3, 2022.', 'May 3, 2022 = 2022-05-03 day stated'],
  ['They signed it on 3 May.', '3 May = 2023-05-03 day'],
  ['They will sign it on 3 May.', '3 May = 2024-05-03 day'],
  ['They signed it on 2022-05-03.', '2022-05-03 = 2022-05-03 day stated'],
  ['They signed it on 13/5/2022.', '13/5/2022 = 2022-05-13 day stated'],
  ['It began in December.', 'December = 2023-12-01..2023-12-31 month'],
  ['It will begin in December.', 'December = 2024-12-01..2024-12-31 month'],
  ['It began last September.', 'last September = 2023-09-01..2023-09-30 month'],
  ['They will march on the 21st, the league said.', 'the 21st = 2024-04-21 day'],
  ['It began in early May 2023.', 'early May 2023 = 2023-05-01..2023-05-10 span stated'],
  // Longer periods.
  ['It was so in 1974.', '1974 = 1974-01-01..1974-12-31 year stated'],
  ['It was so in the 1990s.', 'the 1990s = 1990-01-01..1999-12-31 decade stated'],
  ['It was so in the 19th century.', 'the 19th century = 1800-01-01..1899-12-31 century stated'],
  ['It was so in the second quarter of 2023.', 'the second quarter of 2023 = 2023-04-01..2023-06-30 quarter stated'],
  ['It was so in the summer of 2022.', 'the summer of 2022 = 2022-06-01..2022-08-31 season stated'],
  ['They agreed last autumn.', 'last autumn = 2023-09-01..2023-11-30 season'],
  // Days seen from the report.
  ['They met yesterday.', 'yesterday = 2024-04-16 day'],
  ['They will meet tomorrow.', 'tomorrow = 2024-04-18 day'],
  ['They left overnight.', 'overnight = 2024-04-16..2024-04-17 part-of-day'],
  ['They met last month.', 'last month = 2024-03-01..2024-03-31 month'],
  ['They met earlier this month.', 'earlier this month = 2024-04-01..2024-04-16 span'],
  ['They will meet later this month.', 'later this month = 2024-04-18..2024-04-30 span'],
  ['They will meet next week.', 'next week = 2024-04-22..2024-04-28 week'],
  ['It began thirteen days ago.', 'thirteen days ago = 2024-04-04 day'],
  ['It began two years ago.', 'two years ago = 2022-01-01..2022-12-31 year'],
  ['So it was for the past three years.', 'the past three years = 2021-04-17..2024-04-17 span'],
  ['The talks were in its third day.', 'its third day = 2024-04-17 day'],
  // Holidays that the text names.
  ['They met on Christmas Day.', 'Christmas Day = 2023-12-25 day'],
  ['They met on Easter Monday.', 'Easter Monday = 2024-04-01 day'],
  // Ranges.
  ['It was open from 3 to 9 May 2023.', 'from 3 to 9 May 2023 = 2023-05-03..2023-05-09 span stated'],
  ['It was open between March and June 2020.', 'between March and June 2020 = 2020-03-01..2020-06-30 span stated'],
  ['The war of 1914-18 left ruins.', '1914-18 = 1914-01-01..1918-12-31 span stated'],
  ['They met from Monday to Tuesday.', 'from Monday to Tuesday = 2024-04-15..2024-04-16 span'],
])('%s', (text, expected) => {
  it(`yields ${expected}`, () => expect(found(text)).toEqual([expected]));
});

describe('dates that lean on other dates', () => {
  it('counts on from the date before', () => {
    expect(found('On 3 May 2022 they met. The next day they left.').at(1)).toBe('The next day = 2022-05-04 day');
    expect(found('On 3 May 2022 they met. Three days later they left.').at(1)).toBe(
      'Three days later = 2022-05-06 day',
    );
    expect(found('It began in 1998. In May of that year they met.').at(1)).toBe(
      'May of that year = 1998-05-01..1998-05-31 month',
    );
  });

  it('counts from an event that the text dated', () => {
    expect(found('The vote was held on 3 May 2022. They left two days after the vote.').at(1)).toBe(
      'two days after = 2022-05-05 day',
    );
    expect(found('They voted on 3 May 2022. They left two days after the flood.')).toHaveLength(1);
  });

  it('gives a time of day the day beside it', () => {
    expect(found('They will meet at noon on Friday.')).toEqual(['noon = 2024-04-19 time', 'Friday = 2024-04-19 day']);
    expect(found('They met on Friday at 6:40 p.m. local time.').at(1)).toBe('6:40 p.m. local time = 2024-04-12 time');
  });

  it('tells a chronicle by its own dates, not by the report’s', () => {
    const chronicle =
      'The war began on 4 June 1911. In July 1911 they met. On 3 March 1912 they left. On 9 March the town fell. ' +
      'In May 1912 they met. In June they signed. On 4 July 1912 the war was over. By 1913 all was calm.';
    expect(found(chronicle)).toContain('9 March = 1912-03-09 day');
    expect(found(chronicle)).toContain('June = 1912-06-01..1912-06-30 month');
  });

  it('leaves relative dates out when the date of publication is unknown', () => {
    expect(found('They met on Tuesday, a week ago, last month. They signed on 3 May 2022.', null)).toEqual([
      '3 May 2022 = 2022-05-03 day stated',
    ]);
  });
});

describe.each([
  'They may leave. It may not be so.',
  'The March on the capital was long.',
  'He sat in the sun and read the Sun.',
  'It was the second attempt, and a second attempt is rare.',
  'About 2000 people and 1500 soldiers were there.',
  'Theresa May arrived.',
  'They may march on the town.',
  'The price was $1999 or €2010.',
  'He is a 27-year-old teacher, ten years old in the picture.',
  'Flight 1914 and Resolution 1973 are numbers.',
  'A fall of prices and a spring of water.',
  'Version 1.2.2022.1 of the file',
  'On 31 February or on 45 May nothing was said.',
])('%s', (text) => {
  it('yields nothing', () => expect(found(text)).toEqual([]));
});

describe('any text', () => {
  const words = fc.constantFrom(
    'on',
    'Tuesday',
    'May',
    '3',
    '2022',
    'the',
    'next',
    'day',
    'last',
    '1914',
    '-',
    '18',
    'from',
    'to',
    'BC',
    '499',
    'noon',
    'night',
    'two',
    'weeks',
    'ago',
    'later',
    'of',
    'that',
    'year',
    'century',
    '19th',
    ',',
    '.',
    '\n\n',
    'will',
    'meet',
    '\ud800',
    '‏',
  );
  it('gives moments in text order, without overlap, with valid dates and exact spans', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.boolean(), (parts, dated) => {
        const text = parts.join(' ');
        let end = 0;
        for (const { moment, from, to } of findMoments(analysisForTests(text), dated ? PUBLISHED : null)) {
          expect(moment.span).not.toBeNull();
          if (!moment.span) continue;
          expect(text.slice(moment.span.start, moment.span.end)).toBe(moment.span.text);
          expect(moment.span.start).toBeGreaterThanOrEqual(end);
          expect(moment.from <= moment.to && from < to).toBe(true);
          expect(moment.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          end = moment.span.end;
        }
      }),
    );
  });

  it('gives the same moments however far the same week lies', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (weeks) => {
        const shifted = new Date(Date.UTC(2024, 3, 17) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
        const [moment] = findMoments(analysisForTests('They met on Thursday.'), shifted);
        expect(Date.parse(shifted) - Date.parse(moment?.moment.from ?? '')).toBe(6 * 86_400_000);
      }),
    );
  });

  it('stays quick on hostile repetition', () => {
    for (const unit of ['the ', 'one ', 'early ', '1 ', 'May ', '2022-', 'last ', 'a few ', '99:', '   ', "'9"]) {
      expect(() => findMoments(analysisForTests(unit.repeat(5000)), PUBLISHED)).not.toThrow();
    }
  });
});
