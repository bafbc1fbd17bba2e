import { expect, test } from 'vitest';
import { parseCodebook } from './codebook-file.ts';

test('parties and issues, what is left out filled in', () => {
  const codebook = parseCodebook(
    'parties:\n  - name: Veldria\n    aliases: [Tarn]\nissues:\n  - name: Gate schedule\n',
    'c.yaml',
  );
  expect(codebook.parties).toEqual([{ name: 'Veldria', aliases: ['Tarn'], members: [] }]);
  expect(codebook.issues).toEqual([{ name: 'Gate schedule', terms: [] }]);
});

test('an empty file is an empty codebook', () =>
  expect(parseCodebook('', 'c.yaml')).toEqual({ parties: [], issues: [] }));

test.each([
  ['parties:\n  - nam: Veldria\n', /^c\.yaml:2: parties\.0/],
  ['parties:\n  - name: Veldria\n    aliases: Tarn\n', /^c\.yaml:3: parties\.0\.aliases: .*array/],
  ['parties:\n  - name: Veldria\n    country: veldria\n', /^c\.yaml:3: parties\.0\.country: three capital letters/],
  ['parties: [\n', /^c\.yaml:\d: is not YAML/],
  ['partys: []\n', /^c\.yaml:1: codebook: Unrecognized key: "partys"/],
])('names file, line and fault: %j', (text, message) => {
  expect(() => parseCodebook(text, 'c.yaml')).toThrow(message);
});
