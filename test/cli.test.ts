/** The command as a user runs it: a process of its own, real files, exit codes. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { validateReading } from '../src/record/index.ts';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function rapporteur(args: readonly string[], input = '') {
  const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: root,
    input,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const sentence = '“The gates stay shut until the inspectors leave,” water minister Mara Tolin said on Tuesday.\n';

test('a folder of reports becomes valid readings, one a line, every span quoting its text', () => {
  const { status, stdout, stderr } = rapporteur([
    'read',
    'examples/reports',
    '--format',
    'jsonl',
    '--codebook',
    'examples/codebook.yaml',
  ]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const readings = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(readings).toHaveLength(readdirSync(join(root, 'examples/reports')).length);
  expect(readings.flatMap(validateReading)).toEqual([]);
  expect(readings.every((reading) => reading.statements.length > 0 && reading.report.published)).toBe(true);
});

test('standard input, a date, one JSON object; no colour when piped', () => {
  const { status, stdout } = rapporteur(['read', '-', '--published', '2024-03-28', '--format', 'json'], sentence);
  expect(status).toBe(0);
  const [statement] = JSON.parse(stdout).statements;
  expect(statement.content[0].text).toContain('The gates stay shut');
  expect(statement.moment).toMatchObject({ from: '2024-03-26', to: '2024-03-26' });
  expect(rapporteur(['read', '-'], sentence).stdout).not.toMatch(/\u001b/);
});

describe('what goes wrong is told in one line, and the rest is still done', () => {
  test('a missing file and an empty one beside a good one: exit 1', () => {
    const good = file('good.txt', sentence);
    const { status, stdout, stderr } = rapporteur([
      'read',
      'no-such-file.txt',
      file('empty.txt', ''),
      good,
      '--format',
      'jsonl',
    ]);
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'rapporteur: no-such-file.txt: no such file, folder or match; check the name',
      expect.stringMatching(/^rapporteur: .*empty\.txt: is empty; nothing to read$/),
    ]);
    expect(JSON.parse(stdout).report.file).toBe(good);
  });

  test('two reports do not fit one JSON object: exit 2 and nothing printed', () => {
    const { status, stdout, stderr } = rapporteur([
      'read',
      file('a.txt', sentence),
      file('b.txt', `Other. ${sentence}`),
      '--format',
      'json',
    ]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('rapporteur: --format json: holds one report and there are more; use --format jsonl\n');
  });

  test('an output file appears only when complete', () => {
    const out = join(folder, 'out.json');
    rapporteur(['read', file('c.txt', sentence), file('d.txt', `Other. ${sentence}`), '--format', 'json', '-o', out]);
    expect(readdirSync(folder).filter((name) => name.startsWith('out.json'))).toEqual([]);
    expect(rapporteur(['read', file('c.txt', sentence), '--format', 'json', '-o', out]).status).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8')).schema).toBe('rapporteur/reading@1');
    expect(existsSync(`${out}.part`)).toBe(false);
  });

  test.each([
    [['read', '-', '--published', 'Tuesday'], /^rapporteur: --published: "Tuesday" is no date; write it as YYYY-MM-DD/],
    [['read', '-', '--published', '2999-01-01'], /lies in the future/],
    [['read', '-', '--codebook', 'no-such.yaml'], /no-such\.yaml: could not be read/],
    [['read', '-', '--format', 'xml'], /Allowed choices are text, json, jsonl/],
    [['read'], /missing required argument 'files'/],
    [['network', 'examples/codebook.yaml'], /unknown format "\.yaml"; give coded statements/],
  ])('%j: exit 2', (args, message) => {
    const { status, stdout, stderr } = rapporteur(args, sentence);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
