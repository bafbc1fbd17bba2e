import { expect, test } from 'vitest';
import { CodebookError, parseCodebook } from './parse-codebook.ts';

test('parties and issues, what is left out filled in', () => {
  const codebook = parseCodebook(
    'parties:\n  - name: Veldria\n    aliases: [Tarn]\nissues:\n  - name: Gate schedule\n',
  );
  expect(codebook.parties).toEqual([{ name: 'Veldria', aliases: ['Tarn'], members: [] }]);
  expect(codebook.issues).toEqual([{ name: 'Gate schedule', terms: [] }]);
});

test('an empty file is an empty codebook', () => expect(parseCodebook('')).toEqual({ parties: [], issues: [] }));

test.each([
  ['parties:\n  - nam: Veldria\n', 2, /^parties\.0/],
  ['parties:\n  - name: Veldria\n    aliases: Tarn\n', 3, /^parties\.0\.aliases: .*array/],
  ['parties:\n  - name: Veldria\n    country: veldria\n', 3, /^parties\.0\.country: three capital letters/],
  ['parties: [\n', 2, /^is not YAML/],
  ['partys: []\n', 1, /^codebook: Unrecognized key: "partys"/],
])('names line and fault: %j', (text, line, message) => {
  const error = (() => {
    try {
      parseCodebook(text);
    } catch (error) {
      return error;
    }
  })();
  expect(error).toBeInstanceOf(CodebookError);
  expect(error).toMatchObject({ line, message: expect.stringMatching(message) });
});
