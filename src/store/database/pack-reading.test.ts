import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../record/index.ts';
import { simpleReading } from '../reading-for-tests.ts';
import { packReading, unpackReading } from './pack-reading.ts';

const words = fc.constantFrom(
  'Ann said that it rains. ',
  'Bo attacked Cy. ',
  'Di said that \u{1f600} and \0 and \ud800 are odd. ',
  'é ',
  '\n',
  'no one speaks. ',
);
const texts = fc.array(words, { maxLength: 20 }).map((parts) => parts.join(''));

function reportOf(text: string): Report {
  const facts = { file: null, title: 'T', published: '2024-01-01', source: null, url: null, author: null, words: 7 };
  return { id: 'r' as Report['id'], ...facts, text };
}

test('a packed reading is restored exactly, and repeats no text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const reading = simpleReading(reportOf(text));
      const full = {
        ...reading,
        statements: reading.statements.map((statement) => ({
          ...statement,
          moment: {
            from: '2024-01-01',
            to: '2024-01-02',
            grain: 'day' as const,
            stated: true,
            span: statement.cue[0]!,
          },
        })),
        warnings: reading.statements.map(({ cue }) => ({ code: 'c', message: 'm', span: cue[0]! })),
      };
      for (const one of [reading, full]) {
        const packed = packReading(one);
        const { words: _, ...report } = one.report;
        expect(unpackReading(packed, report)).toEqual(one);
        expect(packed).not.toContain('that it rains');
      }
    }),
  );
});

test('a span that does not quote its report is refused, packing and unpacking', () => {
  const reading = simpleReading(reportOf('Ann said that it rains.'));
  const [statement] = reading.statements;
  const wrong = { ...statement!, cue: [{ start: 0, end: 3, text: 'Bob' }] };
  expect(() => packReading({ ...reading, statements: [wrong] })).toThrow(RangeError);
  expect(() => unpackReading(packReading(reading), { ...reading.report, text: 'Ann' })).toThrow(RangeError);
});
