import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newDeskFolder, newFolder, removeFolders } from './desk-for-tests.ts';
import { killRounds } from './kill-rounds-for-tests.ts';
import { openDatabase } from './open-database.ts';
import { createDesk, openDesk } from './open-folder.ts';
import { firstStatement, incoming, readAll } from './reading-for-tests.ts';
import { rebuildDesk } from './rebuild-desk.ts';

afterAll(removeFolders);

const open = (folder: string, warn?: (message: string) => void) =>
  openDesk(folder, { purpose: 'test', ...(warn && { warn }) });
const failing = (code: string, message: RegExp = /./) =>
  expect.objectContaining({ code, message: expect.stringMatching(message) });

/** A desk with two reports, read, and one decision. */
async function usedDesk(): Promise<string> {
  const folder = await newDeskFolder();
  const desk = await open(folder);
  const [added] = await desk.addReports([incoming('Ann said that it rains.'), incoming('Bo said that it snows.')]);
  await readAll(desk);
  await desk.decide('kim', [{ kind: 'reject', ref: await firstStatement(desk, added!.id) }]);
  await desk.close();
  return folder;
}

test('a folder is a desk once it was made one', async () => {
  const folder = newFolder();
  await expect(open(folder)).rejects.toEqual(failing('no-desk', /is not a desk/));
  await createDesk(folder, 'talks');
  expect(readdirSync(folder).sort()).toEqual([
    '.gitignore',
    'codebook.yaml',
    'decisions.jsonl',
    'desk.json',
    'reports.jsonl',
  ]);
  await expect(createDesk(folder)).rejects.toEqual(failing('no-desk', /is a desk already/));
  writeFileSync(join(folder, 'desk.json'), '{"desk":"rapporteur/desk@2","name":"x"}');
  await expect(open(folder)).rejects.toEqual(failing('newer-format', /newer rapporteur/));
});

test('a desk is closed and opened again, and the logs say what it holds', async () => {
  const folder = await usedDesk();
  const logged = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  expect(logged('reports.jsonl').map(({ schema, kind }) => schema ?? kind)).toEqual([
    'rapporteur/reports@1',
    'report',
    'report',
  ]);
  expect(logged('decisions.jsonl')[1]).toMatchObject({ kind: 'reject', by: 'kim' });
  const desk = await open(folder);
  await expect(open(folder)).rejects.toEqual(failing('locked', new RegExp(`process ${process.pid} `)));
  expect(await desk.facts()).toMatchObject({ name: 'test', reports: 2, statements: 1, decisions: 1 });
  await desk.close();
  expect(existsSync(join(folder, 'desk.lock'))).toBe(false);
});

test('what the logs hold beyond the database is brought there', async () => {
  const folder = await usedDesk();
  const line = readFileSync(join(folder, 'reports.jsonl'), 'utf8').split('\n')[1]!;
  appendFileSync(
    join(folder, 'reports.jsonl'),
    `${line}\n${JSON.stringify({ ...JSON.parse(line), id: 'new', title: 'new' })}\n{"kind":"rep`,
  );
  const told: string[] = [];
  const desk = await open(folder, (message) => told.push(message));
  expect(told).toEqual([expect.stringMatching(/last line was not complete.*kept in reports\.jsonl\.torn-1/)]);
  expect((await desk.reports()).lines.map(({ state }) => state).sort()).toEqual(['read', 'read', 'waiting']);
  await desk.close();
});

test('logs that are not those of the database are refused until it is made anew, which keeps decisions and readings', async () => {
  const folder = await usedDesk();
  const path = join(folder, 'decisions.jsonl');
  const [header, decision] = readFileSync(path, 'utf8').split('\n');
  const theirs = JSON.stringify({ ...JSON.parse(decision!), id: 'theirs', by: 'lee', at: '2020-01-01T00:00:00.000Z' });
  writeFileSync(path, `${header}\n${theirs}\n${decision}\n`);
  const [head, first, second] = readFileSync(join(folder, 'reports.jsonl'), 'utf8').split('\n');
  const other = JSON.stringify({ ...JSON.parse(second!), text: 'Bo said that it thaws.' });
  writeFileSync(join(folder, 'reports.jsonl'), `${head}\n${first}\n${other}\n`);
  await expect(open(folder)).rejects.toEqual(failing('behind', /run rapporteur rebuild/));
  const desk = await rebuildDesk(folder);
  expect((await desk.decisions()).lines.map(({ by }) => by)).toEqual(['lee', 'kim']);
  expect(await desk.queue()).toMatchObject({ done: 1, waiting: 1 });
  expect((await desk.statements()).total).toBe(0);
  await readAll(desk);
  expect((await desk.statements()).lines.map(({ quote }) => quote)).toEqual(['that it thaws']);
  await desk.close();
  expect(readdirSync(folder).filter((name) => name.startsWith('database'))).toEqual(['database']);
});

test('a damaged database is refused until it is made anew', async () => {
  const folder = await usedDesk();
  rmSync(join(folder, 'database/global'), { recursive: true });
  await expect(open(folder)).rejects.toEqual(failing('behind', /run rapporteur rebuild/));
  const told: string[] = [];
  const desk = await rebuildDesk(folder, { purpose: 'rebuild', warn: (message) => told.push(message) });
  expect(told).toEqual([expect.stringMatching(/cannot be read; all reports are read again/)]);
  expect(await desk.facts()).toMatchObject({ reports: 2, decisions: 1 });
  expect(await desk.queue()).toMatchObject({ waiting: 2 });
  await desk.close();
});

test('a codebook changed by hand has everything read again', async () => {
  const folder = await usedDesk();
  writeFileSync(join(folder, 'codebook.yaml'), 'issues:\n  - name: Weather\n');
  const desk = await open(folder);
  expect(await desk.queue()).toMatchObject({ waiting: 2 });
  expect((await desk.codebook()).issues).toHaveLength(1);
  await desk.close();
});

test('a corrupt line is named, and nothing is changed', async () => {
  const folder = await usedDesk();
  appendFileSync(
    join(folder, 'decisions.jsonl'),
    '{"id":"x","at":"yesterday","by":"kim","kind":"undo","decision":"y"}\n',
  );
  await expect(open(folder)).rejects.toEqual(failing('corrupt-log', /decisions\.jsonl:3: at: /));
  expect(existsSync(join(folder, 'desk.lock'))).toBe(false);
});

test('a folder that cannot be written is told of', async (context) => {
  const folder = await newDeskFolder();
  const disk = join(newFolder(), 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return context.skip('a disk can be mounted read-only by root only');
  }
  try {
    cpSync(folder, disk, { recursive: true });
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    await expect(open(disk)).rejects.toEqual(failing('read-only', /cannot be written/));
  } finally {
    execFileSync('umount', [disk]);
  }
});

test('a server that cannot be reached is told of, without the password', async () => {
  const message = /^(?!.*secret).*127\.0\.0\.1:1\/.*cannot be reached.*ECONNREFUSED/;
  await expect(openDatabase('postgres://kim:secret@127.0.0.1:1/none')).rejects.toEqual(failing('unreachable', message));
  await expect(openDatabase('mysql://kim:secret@host/none')).rejects.toEqual(
    failing('unreachable', /looks like postgres:/),
  );
  await expect(openDatabase('postgres://127.0.0.1/a?schema=x"y')).rejects.toEqual(failing('unreachable', /schema=/));
});

test('nothing acknowledged is lost, and nothing doubled, when the process is killed', async () => {
  const found = await killRounds(await newDeskFolder(), 5);
  expect(found).toMatchObject({ lost: 0, doubled: 0 });
  expect(found.reports).toBeGreaterThan(0);
});
