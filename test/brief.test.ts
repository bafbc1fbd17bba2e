/**
 * The brief of the examples as a person reads it. A change of the reader or of the brief shows here as a readable difference; if it is for
 * the better, `npx vitest run test/brief.test.ts -u` takes it over.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readCodebook } from '../src/cli/codebook-file.ts';
import { read } from '../src/index.ts';
import { briefToMarkdown, composeBrief, joinReadings } from '../src/position/index.ts';

const examples = resolve(import.meta.dirname, '../examples');

test('examples/brief.md is what the examples give', async () => {
  const codebook = readCodebook(join(examples, 'codebook.yaml'));
  const readings = readFileSync(join(examples, 'index.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ file, published, source }) =>
      read(readFileSync(join(examples, file), 'utf8'), { file, published, source, codebook }),
    );
  await expect(briefToMarkdown(composeBrief(joinReadings(readings)))).toMatchFileSnapshot(join(examples, 'brief.md'));
});
