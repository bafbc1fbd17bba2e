import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { walkFolder } from './walk-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'rapporteur-walk-'));
const ENDINGS = ['.txt', '.md'];
const names = (folder: string) => walkFolder(folder, ENDINGS).files.map((file) => file.slice(root.length + 1));

beforeAll(() => {
  for (const folder of ['b', 'b/.git', 'locked']) mkdirSync(join(root, folder));
  for (const file of [
    'b/two.TXT',
    'a.md',
    'b/one.txt',
    'b/picture.png',
    'b/.hidden.txt',
    'b/.git/x.txt',
    'locked/x.txt',
  ])
    writeFileSync(join(root, file), 'x');
});
afterAll(() => {
  chmodSync(join(root, 'locked'), 0o700);
  rmSync(root, { recursive: true });
});

test('known endings at any depth, in order, nothing hidden', () => {
  expect(names(root)).toEqual(['a.md', 'b/one.txt', 'b/two.TXT', 'locked/x.txt']);
  expect(names(`${root}/b//`)).toEqual(['b/one.txt', 'b/two.TXT']);
});

test('links are followed, a link to a folder above only once, one to nothing not at all', () => {
  symlinkSync(root, join(root, 'b/up'));
  symlinkSync(join(root, 'a.md'), join(root, 'b/linked.md'));
  symlinkSync(join(root, 'gone.txt'), join(root, 'b/broken.txt'));
  expect(names(root)).toEqual(['a.md', 'b/linked.md', 'b/one.txt', 'b/two.TXT', 'locked/x.txt']);
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be opened is told, the others are walked', () => {
  chmodSync(join(root, 'locked'), 0);
  const { files, failures } = walkFolder(root, ENDINGS);
  expect(files).not.toEqual([]);
  expect(failures.map(({ folder }) => folder)).toEqual([join(root, 'locked')]);
});

test('a folder that is not there', () => {
  expect(walkFolder(join(root, 'none'), ENDINGS)).toMatchObject({
    files: [],
    failures: [{ folder: join(root, 'none') }],
  });
});
