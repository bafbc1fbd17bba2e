import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { widthOf } from '../output/lines.ts';
import { createProgram } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-position-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = 'Lund asked. Brandt denied it. Ostvar signed a port deal.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const actor = (id: string, name: string, party: string) => ({
  id,
  name,
  kind: 'person',
  party,
  country: null,
  sector: null,
  anonymous: false,
  mentions: [],
});
const statement = { kind: 'indirect', via: null, within: null, moment: null, confidence: 1, rule: 'test' };
const reading = {
  schema: 'rapporteur/reading@1',
  report: {
    id: 'r1',
    file: '=port.txt',
    title: null,
    published: '2031-03-04',
    source: null,
    url: null,
    words: 9,
    text,
  },
  actors: [
    actor('a1', 'Lund', 'a2'),
    actor('a2', 'Ostvar', 'a2'),
    actor('a3', 'Brandt', 'a4'),
    actor('a4', 'Meru', 'a4'),
  ],
  statements: [
    {
      ...statement,
      id: 's1',
      source: [span('Lund')],
      cue: [span('asked')],
      content: [span('asked')],
      speaker: 'a1',
      party: 'a2',
      target: 'a4',
      act: 'demand',
      issues: ['port'],
    },
    {
      ...statement,
      id: 's2',
      source: [span('Lund')],
      cue: [span('asked')],
      content: [span('Lund asked')],
      speaker: 'a1',
      party: 'a2',
      target: 'a4',
      act: 'accuse',
      issues: ['port'],
    },
    {
      ...statement,
      id: 's3',
      source: [span('Brandt')],
      cue: [span('denied')],
      content: [span('it')],
      speaker: 'a3',
      party: 'a4',
      target: 'a2',
      act: 'deny',
      issues: ['port'],
    },
  ],
  events: [
    {
      id: 'e1',
      type: 'SUPPORT',
      mode: null,
      trigger: [span('signed')],
      evidence: [span('Ostvar signed a port deal')],
      actors: ['a2'],
      recipients: [],
      place: null,
      moment: null,
      status: 'happened',
      claimedBy: null,
      sameAs: [],
      confidence: 1,
      rule: 'test',
    },
  ],
  positions: [],
  clashes: [],
  issues: [{ id: 'port', name: 'the port', terms: ['port'] }],
  warnings: [],
};
const file = join(folder, 'readings.jsonl');
writeFileSync(file, `${JSON.stringify(reading)}\n`);

async function run(...args: string[]): Promise<string> {
  const out = join(folder, 'out');
  const program = await createProgram(args);
  await program.parseAsync([...args, '-o', out], { from: 'user' });
  return readFileSync(out, 'utf8');
}

describe('readings in, a view out', () => {
  test('positions as text: 80 columns, the words, the line and the file of each', async () => {
    const printed = await run('positions', file);
    expect(printed).toMatch(/Ostvar\n {2}the port\n {4}2031-03-04 {2}demands {6}paraphrased/);
    expect(printed).toContain('=port.txt, line 1 (s1)');
    expect(Math.max(...printed.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
  });
  test('clashes as JSON, both statements with their offsets', async () => {
    const { clashes } = JSON.parse(await run('clashes', file, '--format', 'json'));
    expect(clashes).toHaveLength(1);
    expect(clashes[0]).toMatchObject({
      kind: 'denial',
      a: { party: 'Ostvar', words: 'Lund asked' },
      b: { party: 'Meru', words: 'it', line: 1 },
    });
  });
  test('a chronology as CSV that no spreadsheet runs', async () => {
    const [head, row] = (await run('chronology', file, '--format', 'csv')).split('\r\n');
    expect(head).toMatch(/^from,to,grain,/);
    expect(row).toContain("'=port.txt");
  });
  test('Markdown and JSON lines', async () => {
    expect(await run('positions', file, '--format', 'markdown')).toContain('| Ostvar | the port | demands |');
    expect(
      (await run('positions', file, '--format', 'jsonl'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).stance),
    ).toEqual(['demands', 'accepts']);
  });
  test('issues from the same file', async () => {
    expect(await run('issues', file)).toContain('Proposed issues');
  });
  test('only one party or issue', async () => {
    expect(await run('clashes', file, '--party', 'meru', '--issue', 'the port')).toContain('Clashes (1)');
    expect(await run('positions', file, '--party', 'Meru')).toContain('No party takes a stance');
  });
});

describe('what goes wrong is told in one line', () => {
  const broken = join(folder, 'broken.jsonl');
  writeFileSync(broken, `${JSON.stringify(reading)}\n{"schema":"rapporteur/reading@1"}\n`);
  test.each<[string, string[], RegExp]>([
    ['no such file', ['positions', join(folder, 'none.txt')], /none\.txt: no such file/],
    ['a broken line', ['clashes', broken], /broken\.jsonl:2: is no reading: report/],
    [
      'an unknown party',
      ['positions', file, '--party', 'Ostvor'],
      /--party: "Ostvor" is not in these reports; did you mean "Ostvar"\?/,
    ],
    [
      'an unknown issue',
      ['chronology', file, '--issue', 'gold'],
      /--issue: "gold" is not in these reports; there are port/,
    ],
    ['a bad date', ['positions', file, '--as-of', 'May'], /--as-of: "May" is no date/],
    [
      'too early a date',
      ['positions', file, '--as-of', '2030-01-01'],
      /--as-of: no report was published by 2030-01-01/,
    ],
  ])('%s', async (_, args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
    await expect(run(...args)).rejects.toMatchObject({ name: 'InputError' });
    process.exitCode = 0;
  });
});
