/** A desk from the command line, as a user works with it: real files, a real database. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from '../src/cli/run.ts';
import { openDesk, portableOf, refOf } from '../src/store/index.ts';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-desk-'));
const talks = join(folder, 'talks');
const reports = [
  'examples/reports/2024-04-03-lakes-press-agency-filling-begins.txt',
  'examples/reports/2024-04-10-irsa-mail-farmers-block-road.txt',
];
const NODE = ['--import', 'tsx', 'src/cli/main.ts'];

/** The command as a user types it, in this process: a process of its own costs seconds. */
async function rapporteur(...args: readonly string[]) {
  const printed = { stdout: '', stderr: '' };
  const keep =
    (stream: 'stdout' | 'stderr') =>
    (text: string | Uint8Array, ...rest: unknown[]) => {
      printed[stream] += text;
      for (const done of rest) if (typeof done === 'function') done();
      return true;
    };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(keep('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep('stderr')),
    vi.spyOn(console, 'log').mockImplementation((text: string) => void keep('stdout')(`${text}\n`)),
    vi.spyOn(console, 'error').mockImplementation((text: string) => void keep('stderr')(`${text}\n`)),
  ];
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await run(args);
    return { ...printed, status: process.exitCode };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}

beforeAll(async () => {
  expect((await rapporteur('init', talks, '-c', 'examples/codebook.yaml')).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('reports are added and read once, however often they are named', async () => {
  const first = await rapporteur('add', ...reports, '--desk', talks);
  expect(first.stderr).toBe('');
  expect(first.stdout).toBe('2 added, 2 read\n');
  expect((await rapporteur('add', ...reports, '--desk', talks)).stdout).toBe('0 added, 2 there already, 0 read\n');
  expect(JSON.parse((await rapporteur('desk', '--desk', talks, '-f', 'json')).stdout)).toMatchObject({ reports: 2 });
});

test('a dry run shows what was found about each report, and where, and stores nothing', async () => {
  const { stdout } = await rapporteur('add', reports[0]!, '--dry-run');
  expect(stdout).toMatch(/published\s+2024-04-03 \(/);
  expect(existsSync('desk.json')).toBe(false);
});

test('statements are found by words and party, and lead to their report', async () => {
  const found = JSON.parse((await rapporteur('search', 'dam', '--desk', talks, '-f', 'json')).stdout).statements;
  expect(found.length).toBeGreaterThan(1);
  expect(found.every(({ quote }: { quote: string }) => /dam/i.test(quote))).toBe(true);
  const party = found.find(({ party }: { party: string | null }) => party !== null).party;
  const narrowed = JSON.parse(
    (await rapporteur('search', 'dam', '--party', party, '--desk', talks, '-f', 'json')).stdout,
  );
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
    expect((await rapporteur('decisions', '--take', join(folder, 'drafts.jsonl'), ...by)).stdout).toBe(
      '2 decisions taken by Ana\n',
    );
    expect((await rapporteur('decisions', ...by)).stdout.match(/Ana/g)).toHaveLength(2);
    expect((await rapporteur('search', '--state', 'rejected', '--desk', talks)).stdout).toMatch(/^1 statement\n/);
    expect((await rapporteur('decisions', '--undo', ...by)).stdout).toMatch(/^undone: .*reject/);
    expect((await rapporteur('search', '--state', 'accepted', '--desk', talks)).stdout).toMatch(/^1 statement\n/);
    expect((await rapporteur('decisions', '--redo', ...by)).stdout).toMatch(/^done again: .*reject/);
    expect(readFileSync(join(talks, 'decisions.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(1 + 4);
  });

  test('survive a rebuild of the database', async () => {
    rmSync(join(talks, 'database'), { recursive: true });
    const { stdout, status } = await rapporteur('rebuild', '--desk', talks);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^rebuilt: 2 reports \(2 read again\), 4 decisions\n$/);
    expect((await rapporteur('search', '--state', 'rejected', '--desk', talks)).stdout).toMatch(/^1 statement\n/);
  });

  test('of two people, or of one and the program, are compared', async () => {
    expect(
      (await rapporteur('decisions', '--take', join(folder, 'drafts.jsonl'), '--by', 'Ben', '--desk', talks)).status,
    ).toBe(0);
    await rapporteur('decisions', '--undo', '--by', 'Ben', '--desk', talks);
    const compared = (coders: string) =>
      rapporteur('agreement', '--coders', coders, '--desk', talks, '-f', 'json', '--differences', '9');
    const { stdout } = await compared('Ben,Ana');
    expect(JSON.parse(stdout).coders).toEqual(['Ben', 'Ana']);
    expect(JSON.parse((await compared('Ben,the program')).stdout).coders).toEqual(['Ben', 'the program']);
    expect((await compared('Ben,Cleo')).stderr).toMatch(/Cleo has decided nothing/);
  });

  test('that are none are refused, naming file and line, and none is taken', async () => {
    writeFileSync(join(folder, 'bad.jsonl'), '{"kind":"accept"}\n');
    const { status, stderr } = await rapporteur('decisions', '--take', join(folder, 'bad.jsonl'), '--desk', talks);
    expect(status).toBe(2);
    expect(stderr).toMatch(/bad\.jsonl:1: is no decision: /);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('what cannot be is told in one line with its remedy', () => {
  test('no desk in the folder', async () => {
    const { status, stderr } = await rapporteur('desk', '--desk', folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(/is no desk; make one with "rapporteur init/);
  });

  test('a desk that another process has open', async () => {
    const desk = await openDesk(talks, { purpose: 'a test' });
    const { status, stderr } = await rapporteur('desk', '--desk', talks);
    await desk.close();
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`${process.pid}`));
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a server that does not answer', async () => {
    const { status, stderr } = await rapporteur('desk', '--database', 'postgres://ana:secret@127.0.0.1:1/none');
    expect(status).toBe(2);
    expect(stderr).not.toContain('secret');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('a killed add loses nothing: the next one goes on', async () => {
  const other = join(folder, 'killed');
  await rapporteur('init', other);
  const child = spawn(process.execPath, [...NODE, 'add', 'examples/reports', '--desk', other], { cwd: root });
  await new Promise((resolve) => setTimeout(resolve, 2500));
  child.kill('SIGKILL');
  await once(child, 'exit');
  const { status } = await rapporteur('add', 'examples/reports', '--desk', other);
  expect(status).toBe(0);
  const facts = JSON.parse((await rapporteur('desk', '--desk', other, '-f', 'json')).stdout);
  expect(facts).toMatchObject({ reports: 15, queue: { waiting: 0, failed: 0 } });
});
