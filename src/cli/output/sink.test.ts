import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSink, writeAll, writeBytes } from './sink.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-sink-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file appears under its name when it is complete, not before', async () => {
  const path = join(folder, 'a.txt');
  const sink = openSink(path);
  await sink.write('one ');
  expect(existsSync(path)).toBe(false);
  await sink.write('two');
  await sink.close();
  expect(readFileSync(path, 'utf8')).toBe('one two');
  expect(existsSync(`${path}.part`)).toBe(false);
});

test('what is abandoned leaves nothing', async () => {
  const path = join(folder, 'b.txt');
  const sink = openSink(path);
  await sink.write('one');
  sink.abandon();
  expect([path, `${path}.part`].some((file) => existsSync(file))).toBe(false);
});

test('no listener stays behind', async () => {
  const before = process.listenerCount('SIGINT');
  for (let i = 0; i < 3; i++) await writeAll(join(folder, 'c.txt'), 'x');
  expect(process.listenerCount('SIGINT')).toBe(before);
});

test.each([
  ['a folder', folder, /is a folder; name a file in it$/],
  ['no such folder', join(folder, 'none/x'), /cannot be written: its folder does not exist; make it first$/],
])('%s is told before any work is done', (_, path, message) => {
  expect(() => openSink(path)).toThrow(message);
});

test('bytes: all or nothing', () => {
  expect(() => writeBytes(join(folder, 'none/x'), Uint8Array.of(1))).toThrow(/its folder does not exist/);
  writeBytes(join(folder, 'd.bin'), Uint8Array.of(1, 2));
  expect([...readFileSync(join(folder, 'd.bin'))]).toEqual([1, 2]);
});

test('a device is written to, not replaced', async () => {
  await writeAll('/dev/null', 'x');
  expect(existsSync('/dev/null.part')).toBe(false);
});
