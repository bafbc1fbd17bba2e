import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readHolder, takeLock } from './desk-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process that takes the lock, says whether it got it, and holds it until it is ended. */
function contender(path: string): ChildProcess {
  const lock = join(import.meta.dirname, 'desk-lock.ts');
  const code = `import { takeLock } from ${JSON.stringify(lock)};
    try { takeLock(${JSON.stringify(path)}, 'contend'); console.log('won'); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.code); }`;
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function said(child: ChildProcess): Promise<string> {
  const [data] = (await once(child.stdout!, 'data')) as [Buffer];
  return data.toString().trim();
}

test('one process at a time; the other learns who, what and since when', async () => {
  const path = join(folder, 'a.lock');
  const child = contender(path);
  expect(await said(child)).toBe('won');
  expect(() => takeLock(path, 'add')).toThrow(
    expect.objectContaining({
      code: 'locked',
      message: expect.stringMatching(
        new RegExp(`process ${child.pid} \\(rapporteur contend, since \\d{4}-.*; wait for it or end it`),
      ),
    }),
  );
  child.kill('SIGKILL');
  await once(child, 'exit');
  const lock = takeLock(path, 'add');
  expect(readHolder(path)?.pid).toBe(process.pid);
  lock.release();
  expect(existsSync(path)).toBe(false);
});

test('a server says where it answers', () => {
  const path = join(folder, 'b.lock');
  const lock = takeLock(path, 'open');
  lock.announce('http://127.0.0.1:4711');
  expect(() => takeLock(path, 'add')).toThrow(/use it at http:\/\/127\.0\.0\.1:4711, or end it/);
  lock.release();
  lock.release();
});

test('of many who find a stale lock one wins', async () => {
  const path = join(folder, 'c.lock');
  const gone = contender(path);
  expect(await said(gone)).toBe('won');
  gone.kill('SIGKILL');
  await once(gone, 'exit');
  const children = Array.from({ length: 5 }, () => contender(path));
  const results = await Promise.all(children.map(said));
  expect(results.filter((result) => result === 'won')).toHaveLength(1);
  expect(results.filter((result) => result === 'locked')).toHaveLength(4);
  for (const child of children) child.kill('SIGKILL');
  expect(readdirSync(folder).filter((name) => name.startsWith('c.lock.'))).toEqual([]);
});

test('a later process with the same number is another', () => {
  const path = join(folder, 'd.lock');
  const lock = takeLock(path, 'add');
  const holder = lock.holder;
  writeFileSync(path, JSON.stringify({ ...holder, began: holder.began === null ? null : 'another boot/1', pid: holder.began === null ? 2 ** 30 : holder.pid })); // biome-ignore format: one line
  const next = takeLock(path, 'open');
  expect(readHolder(path)?.purpose).toBe('open');
  lock.release(); // it is not its own any more
  expect(readHolder(path)?.purpose).toBe('open');
  next.release();
});

test('a lock on another machine is never taken over', () => {
  const path = join(folder, 'e.lock');
  const { holder, release } = takeLock(path, 'add');
  release();
  writeFileSync(path, JSON.stringify({ ...holder, pid: 2 ** 30, host: 'elsewhere' }));
  expect(() => takeLock(path, 'open')).toThrow(/on elsewhere .*if that machine is gone, delete the file/);
});

test('a lock that cannot be read is told of, not deleted', () => {
  const path = join(folder, 'f.lock');
  writeFileSync(path, 'nonsense');
  expect(() => takeLock(path, 'open')).toThrow(/is not a lock of ours/);
  expect(existsSync(path)).toBe(true);
});
