import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProgram } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
const KIM = join(folder, 'kim.jsonl');
const LEE = join(folder, 'lee.jsonl');

const TEXT = 'Ana said that the =mill would close. Bo denied that the weir was broken.';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, text: words });
const said = (id: string, cue: string, content: string, act: string) => ({
  id,
  source: [],
  cue: [span(cue)],
  content: [span(content)],
  kind: 'indirect',
  speaker: null,
  party: null,
  target: null,
  act,
  via: null,
  within: null,
  moment: null,
  issues: [],
  confidence: 1,
  rule: 'person',
});
const reading = (statements: object[], id = 'r1') =>
  `${JSON.stringify({
    schema: 'rapporteur/reading@1',
    report: { id, file: null, title: null, published: null, source: null, url: null, words: 13, text: TEXT },
    actors: [],
    statements,
    events: [],
    positions: [],
    clashes: [],
    issues: [],
    warnings: [],
  })}\n`;

async function agreement(...args: string[]): Promise<string> {
  const out = join(folder, 'out');
  const all = ['agreement', ...args, '-o', out];
  await (await createProgram(all)).parseAsync(all, { from: 'user' });
  return readFileSync(out, 'utf8');
}

beforeAll(() => {
  writeFileSync(
    KIM,
    reading([said('s1', 'said', '=mill would close', 'state'), said('s2', 'denied', 'the weir was broken', 'deny')]),
  );
  writeFileSync(LEE, reading([said('x1', 'denied', 'that the weir was broken', 'reject')]));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('rapporteur agreement', () => {
  test('prints who found what, agreement by field, and both quotations of every difference', async () => {
    const text = (await agreement(KIM, LEE)).replace(/\s+/g, ' ');
    expect(text).toContain('Agreement of kim, lee 1 report compared.');
    expect(text).toContain('statements kim, lee 1 1 0 1.000 0.500 0.667');
    expect(text).toContain('act: kim: deny “the weir was broken” (s2); lee: reject “that the weir was broken” (x1)');
    expect(text).toContain('found: kim: “=mill would close” (s1); lee: nothing');
  });

  test('Markdown has the same as tables; --differences limits the list', async () => {
    const page = await agreement(KIM, LEE, '--format', 'markdown', '--differences', '1');
    expect(page).toMatch(/^# Agreement of kim, lee\n/);
    expect(page).toContain('| statements | kim, lee | 1 | 1 | 0 | 1.000 | 0.500 | 0.667 |');
    expect(page).toContain('The first 1 of 2');
  });

  test('JSON holds everything; CSV one row a difference and coder, formulas defused', async () => {
    const json = JSON.parse(await agreement(KIM, LEE, '--format', 'json'));
    expect(json).toMatchObject({ schema: 'rapporteur/agreement@1', coders: ['kim', 'lee'], reports: ['r1'] });
    const rows = parse(await agreement(KIM, LEE, '--format', 'csv'), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ field, coder, words, value }) => [field, coder, words, value])).toEqual([
      ['found', 'kim', "'=mill would close", ''],
      ['found', 'lee', '', ''],
      ['act', 'kim', 'the weir was broken', 'deny'],
      ['act', 'lee', 'that the weir was broken', 'reject'],
    ]);
  });

  test('refuses in one line what cannot be compared', async () => {
    await expect(agreement(KIM)).rejects.toThrow(/one coder only/);
    const other = join(folder, 'other.jsonl');
    writeFileSync(other, reading([], 'r2'));
    await expect(agreement(KIM, other)).rejects.toThrow(/no report in common: r1: not coded by other/);
    writeFileSync(other, '\n');
    await expect(agreement(KIM, other)).rejects.toThrow(/holds no reading/);
    writeFileSync(other, '{"a":1}\n');
    await expect(agreement(KIM, other)).rejects.toThrow(/other\.jsonl:1: is no reading/);
    await expect(agreement(KIM, join(folder, 'none.jsonl'))).rejects.toThrow(/none\.jsonl/);
  });
});
