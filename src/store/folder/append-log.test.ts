import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { createLog, openLog } from './append-log.ts';
import { LOG_START, type LogMark, readLog, setAsideTornLine } from './read-log.ts';

const SCHEMA = 'rapporteur/test@1';
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let logs = 0;
function newLog(): string {
  const path = join(folder, `${++logs}.jsonl`);
  createLog(path, SCHEMA);
  return path;
}

function valuesOf(path: string, from: LogMark = LOG_START): unknown[] {
  return [...readLog(path, SCHEMA, from, (value) => value)].flatMap(({ values }) => values);
}

function endOf(path: string): LogMark {
  return [...readLog(path, SCHEMA, LOG_START, (value) => value)].at(-1)!.mark;
}

test('what is appended is read again, any text exactly, in as many parts as it came', () => {
  const text = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 }), (batches) => {
      const path = newLog();
      const log = openLog(path);
      for (const batch of batches) log.append(batch);
      expect(log.size).toBe(statSync(path).size);
      log.close();
      expect(valuesOf(path)).toEqual(batches.flat());
    }),
    { numRuns: 30 },
  );
});

test('reading goes on where it stopped', () => {
  const path = newLog();
  const log = openLog(path);
  log.append([{ n: 1 }, { n: 2 }]);
  const mark = endOf(path);
  log.append([{ n: 3 }]);
  log.close();
  expect(valuesOf(path, mark)).toEqual([{ n: 3 }]);
  expect(valuesOf(path, endOf(path))).toEqual([]);
});

test('a log that was exchanged is noticed', () => {
  const path = newLog();
  const log = openLog(path);
  log.append([{ n: 1 }, { n: 2 }]);
  log.close();
  const mark = endOf(path);
  writeFileSync(path, readFileSync(path, 'utf8').replace('{"n":2}', '{"n":5}'));
  expect(() => valuesOf(path, mark)).toThrow(expect.objectContaining({ code: 'behind' }));
  writeFileSync(path, `{"schema":"${SCHEMA}"}\n`);
  expect(() => valuesOf(path, mark)).toThrow(expect.objectContaining({ code: 'behind' }));
});

test('a torn last line is set aside, and nothing else', () => {
  const path = newLog();
  const log = openLog(path);
  log.append([{ n: 1 }]);
  log.close();
  expect(setAsideTornLine(path)).toBeNull();
  appendFileSync(path, '{"n":2,"te');
  const aside = setAsideTornLine(path);
  expect(readFileSync(join(folder, aside!), 'utf8')).toBe('{"n":2,"te');
  appendFileSync(path, 'more');
  expect(setAsideTornLine(path)).not.toBe(aside);
  expect(valuesOf(path)).toEqual([{ n: 1 }]);
});

test.each([
  ['{"n":1}\nnonsense\n{"n":2}\n', 'corrupt-log', /:3: the line is not JSON; mend or delete/],
  ['<<<<<<< ours\n{"n":1}\n', 'corrupt-log', /:2: a merge left its marks; keep the lines of both sides/],
  ['=======\n', 'corrupt-log', /:2: a merge/],
  ['\n', 'corrupt-log', /:2: the line is not JSON/],
])('a line that is none of ours is named: %j', (lines, code, message) => {
  const path = newLog();
  appendFileSync(path, lines);
  expect(() => valuesOf(path)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
});

test.each([
  ['{"schema":"rapporteur/test@2"}\n', 'newer-format'],
  ['{"schema":"other/test@1"}\n', 'corrupt-log'],
  ['{"n":1}\n', 'corrupt-log'],
  ['', 'corrupt-log'],
])('a header that is not ours is refused: %j', (header, code) => {
  const path = newLog();
  writeFileSync(path, header);
  expect(() => valuesOf(path)).toThrow(expect.objectContaining({ code }));
});

test('on a full disk nothing is appended, and later appends go on', (context) => {
  const disk = join(folder, 'small');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return context.skip('a small disk can be mounted by root only');
  }
  try {
    const path = join(disk, 'log.jsonl');
    createLog(path, SCHEMA);
    const log = openLog(path);
    log.append([{ n: 1 }]);
    expect(() => log.append([{ text: 'x'.repeat(100_000) }])).toThrow(expect.objectContaining({ code: 'disk-full' }));
    log.append([{ n: 2 }]);
    log.close();
    expect(valuesOf(path)).toEqual([{ n: 1 }, { n: 2 }]);
  } finally {
    execFileSync('umount', [disk]);
  }
});
