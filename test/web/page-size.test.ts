import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPageForTests } from './page-for-tests.ts';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
}

test('the first page takes less than 150 KB of JavaScript, gzipped', async () => {
  const folder = await builtPageForTests();
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const needed = new Set<string>();
  const need = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || needed.has(chunk.file)) return;
    needed.add(chunk.file);
    for (const other of chunk.imports ?? []) need(other);
  };
  need(Object.keys(manifest).find((key) => manifest[key]!.isEntry)!);
  need('pages/reports/reports-page.tsx');
  expect(needed.size).toBeGreaterThan(1);
  const bytes = [...needed].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  expect(bytes).toBeLessThan(150 * 1024);
});

test('nothing that is built reaches outside, and no page carries script or style of its own', async () => {
  const folder = await builtPageForTests();
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(index).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\son\w+=|https?:/);
  const styles = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'));
  const reaching = styles.filter((name) =>
    /url\(\s*['"]?(?:https?:|\/\/)|@import/.test(readFileSync(join(folder, 'assets', name), 'utf8')),
  );
  expect(reaching).toEqual([]);
});
