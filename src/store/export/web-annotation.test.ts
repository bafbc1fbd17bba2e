import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANNOTATION_CONTEXT } from './annotation-context.ts';
import { codePointsOf } from './code-points.ts';
import { READING, REVIEWED, TEXT } from './export-for-tests.ts';
import { annotationsOf, toWebAnnotations } from './web-annotation.ts';

const POINTS = [...TEXT];

describe('annotations', () => {
  test('one a finding, by whoever decided on it', () => {
    const annotations = annotationsOf(REVIEWED);
    expect(annotations.map(({ id, creator }) => [id, creator.type, creator.name])).toEqual([
      ['urn:rapporteur:r1:s1', 'Person', 'Kim'],
      ['urn:rapporteur:r1:s2', 'Software', 'Rapporteur'],
      ['urn:rapporteur:r1:s9', 'Person', 'Kim'],
      ['urn:rapporteur:r1:e1', 'Person', 'Lee'],
    ]);
    expect(annotations[0]).toMatchObject({ motivation: 'classifying', created: '2031-05-03T10:00:00.000Z' });
    expect(annotations[1]).not.toHaveProperty('created');
  });

  test('positions count code points, and position and quotation select the same words', () => {
    for (const { target } of annotationsOf(REVIEWED)) {
      expect(target.length).toBeGreaterThan(0);
      for (const {
        selector: [position, quote],
      } of target) {
        expect(POINTS.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix);
      }
    }
  });

  test('words in two pieces have two targets', () => {
    const [, second] = annotationsOf({ reading: READING });
    expect(second!.target.map(({ selector }) => selector[1].exact)).toEqual(['=SUM(A1)', 'all that']);
  });

  test('every term of a body is in the context, and every type', () => {
    const terms = Object.keys(ANNOTATION_CONTEXT[1]);
    for (const { body } of annotationsOf(REVIEWED)) {
      expect(Object.keys(body).filter((key) => key !== 'type' && !terms.includes(key))).toEqual([]);
      expect(terms).toContain(body.type);
    }
  });

  test('a collection with one page; an empty one has none', () => {
    expect(toWebAnnotations([REVIEWED])).toMatchObject({
      type: 'AnnotationCollection',
      total: 4,
      first: { type: 'AnnotationPage', startIndex: 0 },
      last: 'urn:rapporteur:page:1',
    });
    expect(toWebAnnotations([])).not.toHaveProperty('first');
    expect(JSON.parse(JSON.stringify(toWebAnnotations([REVIEWED])))).toEqual(toWebAnnotations([REVIEWED]));
  });
});

test('code points count as the language counts them, for any text and offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, at) => {
      const offset = Math.min(at, text.length);
      const parts = (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
      expect(codePointsOf(text)(offset)).toBe([...text.slice(0, parts ? offset - 1 : offset)].length);
    }),
  );
  expect(codePointsOf('a😀b')(3)).toBe(2);
  expect(codePointsOf('a😀b')(2)).toBe(1);
});
