/** A desk from the command line, as a user works with it: processes of their own, real files, a real database. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, portableOf, refOf } from '../src/store/index.ts';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-desk-'));
const talks = join(folder, 'talks');
const reports = [
  'examples/reports/2024-04-03-lakes-press-agency-filling-begins.txt',
  'examples/reports/2024-04-10-irsa-mail-farmers-block-road.txt',
];
const NODE = ['--import', 'tsx', 'src/cli/main.ts'];

function rapporteur(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...NODE, ...args], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

beforeAll(() => {
  expect(rapporteur('init', talks, '-c', 'examples/codebook.yaml').status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('reports are added and read once, however often they are named', () => {
  const first = rapporteur('add', ...reports, '--desk', talks);
  expect(first.stderr).toBe('');
  expect(first.stdout).toBe('2 added, 2 read\n');
  expect(rapporteur('add', ...reports, '--desk', talks).stdout).toBe('0 added, 2 there already, 0 read\n');
  expect(JSON.parse(rapporteur('desk', '--desk', talks, '-f', 'json').stdout)).toMatchObject({ reports: 2 });
});

test('a dry run shows what was found about each report, and where, and stores nothing', () => {
  const { stdout } = rapporteur('add', reports[0]!, '--dry-run');
  expect(stdout).toMatch(/published\s+2024-04-03 \(/);
  expect(existsSync('desk.json')).toBe(false);
});

test('statements are found by words and party, and lead to their report', () => {
  const found = JSON.parse(rapporteur('search', 'dam', '--desk', talks, '-f', 'json').stdout).statements;
  expect(found.length).toBeGreaterThan(1);
  expect(found.every(({ quote }: { quote: string }) => /dam/i.test(quote))).toBe(true);
  const party = found.find(({ party }: { party: string | null }) => party !== null).party;
  const narrowed = JSON.parse(rapporteur('search', 'dam', '--party', party, '--desk', talks, '-f', 'json').stdout);
  expect(new Set(narrowed.statements.map((line: { party: string }) => line.party))).toEqual(new Set([party]));
});

describe('decisions', () => {
  test('are taken from a file, listed, undone and done again, and stand in the log', async () => {
    const desk = await openDesk(talks, { purpose: 'test' });
    const [line] = (await desk.statements({ limit: 1 })).lines;
    const record = await desk.record(line!.report);
    const statement = record!.reading.statements.find(({ id }) => id === line!.id)!;
    await desk.close();
    const draft = { kind: 'reject', ref: refOf(record!.reading, statement) };
    const accept = { kind: 'accept', ref: draft.ref, finding: portableOf(record!.reading, statement) };
    writeFileSync(join(folder, 'drafts.jsonl'), `${JSON.stringify(accept)}\n${JSON.stringify(draft)}\n`);

    const by = ['--by', 'Ana', '--desk', talks];
    expect(rapporteur('decisions', '--take', join(folder, 'drafts.jsonl'), ...by).stdout).toBe(
      '2 decisions taken by Ana\n',
    );
    expect(rapporteur('decisions', ...by).stdout.match(/Ana/g)).toHaveLength(2);
    expect(rapporteur('search', '--state', 'rejected', '--desk', talks).stdout).toMatch(/^1 statement\n/);
    expect(rapporteur('decisions', '--undo', ...by).stdout).toMatch(/^undone: .*reject/);
    expect(rapporteur('search', '--state', 'accepted', '--desk', talks).stdout).toMatch(/^1 statement\n/);
    expect(rapporteur('decisions', '--redo', ...by).stdout).toMatch(/^done again: .*reject/);
    expect(readFileSync(join(talks, 'decisions.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(1 + 4);
  });

  test('survive a rebuild of the database', () => {
    rmSync(join(talks, 'database'), { recursive: true });
    const { stdout, status } = rapporteur('rebuild', '--desk', talks);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^rebuilt: 2 reports \(2 read again\), 4 decisions\n$/);
    expect(rapporteur('search', '--state', 'rejected', '--desk', talks).stdout).toMatch(/^1 statement\n/);
  });

  test('that are none are refused, naming file and line, and none is taken', () => {
    writeFileSync(join(folder, 'bad.jsonl'), '{"kind":"accept"}\n');
    const { status, stderr } = rapporteur('decisions', '--take', join(folder, 'bad.jsonl'), '--desk', talks);
    expect(status).toBe(2);
    expect(stderr).toMatch(/bad\.jsonl:1: is no decision: /);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('what cannot be is told in one line with its remedy', () => {
  test('no desk in the folder', () => {
    const { status, stderr } = rapporteur('desk', '--desk', folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(/is no desk; make one with "rapporteur init/);
  });

  test('a desk that another process has open', async () => {
    const desk = await openDesk(talks, { purpose: 'a test' });
    const { status, stderr } = rapporteur('desk', '--desk', talks);
    await desk.close();
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`${process.pid}`));
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a server that does not answer', () => {
    const { status, stderr } = rapporteur('desk', '--database', 'postgres://ana:secret@127.0.0.1:1/none');
    expect(status).toBe(2);
    expect(stderr).not.toContain('secret');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('a killed add loses nothing: the next one goes on', async () => {
  const other = join(folder, 'killed');
  rapporteur('init', other);
  const child = spawn(process.execPath, [...NODE, 'add', 'examples/reports', '--desk', other], { cwd: root });
  await new Promise((resolve) => setTimeout(resolve, 2500));
  child.kill('SIGKILL');
  await once(child, 'exit');
  const { status } = rapporteur('add', 'examples/reports', '--desk', other);
  expect(status).toBe(0);
  const facts = JSON.parse(rapporteur('desk', '--desk', other, '-f', 'json').stdout);
  expect(facts).toMatchObject({ reports: 15, queue: { waiting: 0, failed: 0 } });
});
