/**
 * The record of every example as a person sees it. A change of the reader shows here as a readable difference; if it is for the better,
 * `npx vitest run test/golden.test.ts -u` takes it over.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PLAIN } from '../src/cli/output/reading-format.ts';
import { textFormat } from '../src/cli/output/text-format.ts';
import { read, validateReading } from '../src/index.ts';
import { parseCodebook } from '../src/record/index.ts';

const examples = resolve(import.meta.dirname, '../examples');
const codebook = parseCodebook(readFileSync(join(examples, 'codebook.yaml'), 'utf8'));
const index = readFileSync(join(examples, 'index.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

test.each(index)('$file', async ({ file, published, source }) => {
  const name = file.replace(/^.*\//, '').replace(/\.txt$/, '');
  const text = readFileSync(join(examples, 'reports', `${name}.txt`), 'utf8');
  const reading = read(text, { file: `${name}.txt`, published, source, codebook });
  expect(validateReading(reading)).toEqual([]);
  expect(JSON.stringify(read(text, { file: `${name}.txt`, published, source, codebook }))).toBe(
    JSON.stringify(reading),
  );
  await expect(textFormat.write(reading, PLAIN)).toMatchFileSnapshot(`golden/${name}.txt`);
});
