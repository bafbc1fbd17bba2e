import { expect, test } from 'vitest';
import { servedAt } from './open-command.ts';
import { bundledExample } from './package-files.ts';
import { parsePort, parseThreads } from './serve-command.ts';
import { checkAddress, isLoopback } from './serve-desk.ts';
import { uploadImporter } from './upload-importer.ts';

test.each([
  ['127.0.0.1', null, true],
  ['127.8.9.1', null, true],
  ['localhost', null, true],
  ['::1', null, true],
  ['0.0.0.0', null, false],
  ['::', null, false],
  ['192.168.1.4', null, false],
  ['127.0.0.1.example', null, false],
  ['0.0.0.0', 'sixteen letters!', true],
  ['127.0.0.1', 'short', false],
])('on %s with token %j: %j', (host, token, allowed) => {
  const check = () => checkAddress({ host, token });
  if (allowed) check();
  else expect(check).toThrow(/--token/);
});

test('what is no port, no number of threads', () => {
  expect(parsePort('0')).toBe(0);
  for (const value of ['-1', '65536', '80a', '', '1e3']) expect(() => parsePort(value), value).toThrow(/port/);
  for (const value of ['0', '-1', '1.5', 'x']) expect(() => parseThreads(value), value).toThrow(/whole number/);
  expect(isLoopback('127.0.0.1.example')).toBe(false);
});

test('the address of who holds the desk stands in the message, where it was announced', () => {
  const message =
    'the desk is in use by process 7 (rapporteur open, since 2031-01-01); use it at http://127.0.0.1:4217, or end it';
  expect(servedAt(message)).toBe('http://127.0.0.1:4217');
  expect(servedAt('the desk is in use by process 7; wait for it or end it')).toBeNull();
});

test('an upload is read as its name says; what cannot be read says why', async () => {
  const upload = async (name: string, text: string, source: string | null = null) => {
    const items = [];
    const bytes = new TextEncoder().encode(text);
    for await (const item of uploadImporter({ name, bytes }, { published: '2024-03-01', source })) items.push(item);
    return items;
  };
  expect(await upload('a.txt', 'A title\n\nMara Venn said no.', 'Courier')).toMatchObject([
    {
      kind: 'report',
      report: { published: '2024-03-01', source: 'Courier', origins: { published: 'given', source: 'given' } },
    },
  ]);
  expect(await upload('a.exe', 'x')).toMatchObject(
    [{ kind: 'problem', file: 'a.exe', message: /unknown format/ }].map((one) => ({
      ...one,
      message: expect.stringMatching(one.message),
    })),
  );
  expect(await upload('a.txt', '')).toMatchObject([{ kind: 'problem' }]);
});

test('the example comes with the package', async () => {
  const { reports, codebook } = await bundledExample()!();
  expect(reports.length).toBe(15);
  expect(new Set(reports.map(({ published }) => published !== null))).toEqual(new Set([true]));
  expect(codebook).toContain('issues:');
});
