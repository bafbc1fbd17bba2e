import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ReportInput } from '../../reader/index.ts';
import { findFiles } from './find-files.ts';
import { InputError } from './input-error.ts';
import { loadReports } from './load-reports.ts';
import type { InputOptions } from './report-format.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TODAY = '2024-06-01';
const OPTIONS: InputOptions = { published: null, today: TODAY, columns: {} };

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The reports without the origins of their facts, and the errors between them. */
async function load(paths: readonly string[], options: Partial<InputOptions> = {}) {
  const loaded: (ReportInput | InputError)[] = [];
  for await (const item of loadReports(paths, { ...OPTIONS, ...options }))
    loaded.push(item instanceof InputError ? item : item.report);
  return loaded;
}

/** The message of the only problem, without the folder. */
async function problem(path: string, options: Partial<InputOptions> = {}): Promise<string> {
  const errors = (await load([path], options)).filter((item) => item instanceof InputError);
  expect(errors).toHaveLength(1);
  expect(errors[0]!.message).not.toContain('\n');
  return errors[0]!.message.replace(`${folder}/`, '');
}

describe('text', () => {
  test('a report, its date from the file name', async () => {
    const path = file('2024-03-26-talks.txt', 'Talks end\n\nThe gates stay shut.\r\n');
    expect(await load([path])).toEqual([
      {
        text: 'Talks end\n\nThe gates stay shut.\r\n',
        file: path,
        title: 'Talks end',
        source: null,
        url: null,
        published: '2024-03-26',
      },
    ]);
  });
  test('a given date wins over the file name', async () => {
    const [report] = await load([file('2024-03-26-other.txt', 'Gates.')], { published: '2024-04-01' });
    expect(report).toMatchObject({ published: '2024-04-01' });
  });
  test('UTF-16 with its mark, and UTF-8 with one, lose only the mark', async () => {
    const utf16 = file(
      'utf16.txt',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Schleuse é 😀', 'utf16le')]),
    );
    const utf8 = file('utf8.txt', Buffer.from('\ufeffSchleuse ü', 'utf8'));
    expect((await load([utf16, utf8])).map((report) => 'text' in report && report.text)).toEqual([
      'Schleuse é 😀',
      'Schleuse ü',
    ]);
  });
});

describe('what cannot be read says file, fault and remedy in one line', () => {
  test('empty', async () =>
    expect(await problem(file('empty.txt', ' \n'))).toBe('empty.txt: is empty; nothing to read'));
  test('binary', async () =>
    expect(await problem(file('b.txt', Buffer.from([65, 0, 66])))).toMatch(
      /^b.txt: is a binary file \(NUL at byte 1\)/,
    ));
  test('invalid UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('Die Schleuse f'), Buffer.from([0xfc]), Buffer.from('r')]);
    expect(await problem(file('latin1.txt', bytes))).toMatch(
      /^latin1.txt: is not valid UTF-8 \(byte 14\); convert it, .*iconv/,
    );
  });
  test('too long for a report', async () => {
    expect(await problem(file('long.txt', 'a '.repeat(25 * 1024 * 1024)))).toMatch(
      /^long.txt: is 50 MB; one report may have 8 MB: split it/,
    );
  });
  test('an unknown format', async () =>
    expect(await problem(file('a.xyz', 'x'))).toMatch(/^a.xyz: unknown format "\.xyz"; known are \.txt/));
  test('a date still to come', async () => {
    expect(await problem(file('2031-01-01-x.txt', 'x'))).toMatch(
      /2031-01-01 lies in the future; correct it \(today is 2024-06-01\)/,
    );
  });
  test('a date that is none', async () =>
    expect(await problem(file('2024-02-31-x.txt', 'x'))).toMatch(/"2024-02-31" is no date; write it as/));
  test('the same text twice', async () => {
    const [first, second] = [file('one.txt', 'The same.'), file('two.txt', 'The same.')];
    const [kept, error] = await load([first, second]);
    expect(kept).toMatchObject({ file: first });
    expect((error as InputError).message).toMatch(/two.txt: is the same report as .*one.txt; read once/);
  });
  test.skipIf(process.getuid?.() === 0)('no permission', async () => {
    const path = file('locked.txt', 'x');
    chmodSync(path, 0);
    expect(await problem(path)).toMatch(/may not be read: no permission/);
  });
  test('the others are still read', async () => {
    const items = await load([file('bad.txt', ''), file('good.txt', 'Good text.')]);
    expect(items.map((item) => item instanceof InputError)).toEqual([true, false]);
  });
});

describe('JSON lines', () => {
  test('usual field names, one report a line, a broken line on its own', async () => {
    const path = file(
      'a.jsonl',
      '{"body":"First.","headline":"T","date":"2024-05-02T10:00:00Z"}\n\nnot json\n{"text":"Second."}',
    );
    const [first, broken, second] = await load([path]);
    expect(first).toMatchObject({ text: 'First.', title: 'T', published: '2024-05-02', file: `${path}:1` });
    expect((broken as InputError).message).toMatch(/a.jsonl:3: is not JSON/);
    expect(second).toMatchObject({ text: 'Second.', published: null });
  });
  test('a record without text names what it has', async () => {
    expect(await problem(file('b.jsonl', '{"title":"T","day":"x"}'))).toMatch(
      /no text column \(found: title, day\); name it with --columns/,
    );
  });
  test('a long line is streamed past, not held', async () => {
    const path = file('c.jsonl', `{"text":"${'x'.repeat(9 * 1024 * 1024)}"}\n{"text":"After."}`);
    const [long, after] = await load([path]);
    expect((long as InputError).message).toMatch(/c.jsonl:1: is 9\.0 MB/);
    expect(after).toMatchObject({ text: 'After.' });
  });
});

describe('tables', () => {
  test('quoted fields, semicolons, a byte order mark', async () => {
    const path = file('a.csv', '\ufeffTitle;Text;Date\n"Gates; shut";"He said ""no"".\nThen left.";2024-05-01\n');
    expect(await load([path])).toEqual([
      expect.objectContaining({ title: 'Gates; shut', text: 'He said "no".\nThen left.', published: '2024-05-01' }),
    ]);
  });
  test('columns as the user maps them', async () => {
    const path = file('b.csv', 'day,story\n2024-05-01,Gates.\n');
    expect(await load([path], { columns: { text: 'story', published: 'day' } })).toMatchObject([
      { text: 'Gates.', published: '2024-05-01' },
    ]);
  });
  test('no text column', async () => {
    expect(await problem(file('c.csv', 'a,b\n1,2\n'))).toBe(
      'c.csv: has no text column (found: a, b); name it with --columns text=NAME',
    );
  });
  test('a mapped column that is not there', async () => {
    expect(await problem(file('d.csv', 'a,b\n1,2\n'), { columns: { text: 'story' } })).toBe(
      'd.csv: has no column "story" (found: a, b)',
    );
  });
  test('a header alone', async () =>
    expect(await problem(file('e.csv', 'title,text\n'))).toMatch(/has a header but no rows/));
  test('an open quotation mark', async () =>
    expect(await problem(file('f.csv', 'text\nBefore.\n"never closed\n'))).toMatch(/^f.csv:3: is not a proper row/));
  test('a row with a stray quotation mark is told once, the rows about it are read', async () => {
    const path = file('g.csv', 'text,title\nBefore.,A\n"He said "no" twice.",B\nAfter.,C\n');
    const items = await load([path]);
    expect(items.filter((item) => item instanceof InputError).map(({ line }) => line)).toEqual([3]);
    expect(items.flatMap((item) => ('text' in item ? item.text : []))).toEqual(['Before.', 'After.']);
  });
  test('what is not UTF-8, with the byte, also where a chunk ends inside a character', async () => {
    const head = Buffer.from(`text,title\n${'x'.repeat(2 ** 20 - 12)}ü,T\n`);
    expect(await problem(file('h.csv', Buffer.concat([Buffer.from('text\nf'), Buffer.from([0xfc]), head])))).toMatch(
      /^h.csv: is not valid UTF-8 \(byte 6\); convert it/,
    );
    expect(await load([file('i.csv', head)])).toMatchObject([{ title: 'T' }]);
    expect(await problem(file('j.csv', Buffer.concat([head, Buffer.from([0xff])])))).toContain(`(byte ${head.length})`);
  });
  test('a table from a spreadsheet in UTF-16', async () => {
    const path = file('k.csv', Buffer.from('\ufefftext\ttitle\nSchleuse é.\tT\n', 'utf16le'));
    expect(await load([path])).toMatchObject([{ text: 'Schleuse é.', title: 'T' }]);
  });
  test.each([
    ['l.csv', /is a binary file/, 'a\0b\n'],
    ['m.csv', /has no header: its first line is longer than 64 KB/, 'x'.repeat(2 ** 20)],
    ['n.jsonl', /is a binary file/, '\0\n'],
  ])('%s: %s', async (name, message, content) => expect(await problem(file(name, content))).toMatch(message));
});

describe('markup', () => {
  test('Markdown loses its marks, front matter gives the facts', async () => {
    const path = file(
      'a.md',
      '---\ntitle: Gates shut\ndate: 2024-05-03\nsource: Irsa Wire\n---\n# Gates *shut*\n\nThe [minister](x) said **no**.\n\n- one\n- two\n\n> quoted\n',
    );
    expect(await load([path])).toEqual([
      {
        text: 'Gates shut\n\nThe minister said no.\n\none\n\ntwo\n\nquoted',
        file: path,
        title: 'Gates shut',
        source: 'Irsa Wire',
        url: null,
        published: '2024-05-03',
      },
    ]);
  });
  test('the article of a web page, paragraphs apart, scripts gone', async () => {
    const paragraph =
      'The minister said the gates of the dam would stay shut until the talks resume, and that nobody had asked otherwise. ';
    const html = `<html><head><title>Gates shut</title></head><body><nav><a href="/">Home</a></nav><article><h1>Gates shut</h1>
      <p>${paragraph.repeat(3)}</p><script>alert(1)</script><p>Second &amp; last. ${paragraph}</p></article></body></html>`;
    const [report] = await load([file('a.html', html)]);
    expect(report).toMatchObject({ title: 'Gates shut' });
    const { text } = report as ReportInput;
    expect(text.split('\n\n')).toEqual([
      'Gates shut',
      paragraph.repeat(3).trim(),
      `Second & last. ${paragraph}`.trim(),
    ]);
  });
  test('markup that nests without end', async () =>
    expect(await problem(file('deep.md', `${'> '.repeat(8_000)}said`))).toMatch(/is nested too deeply; save the text/));
  test('a page without an article', async () =>
    expect(await problem(file('b.html', '<html><body></body></html>'))).toMatch(/no article text/));
});

describe('findFiles', () => {
  test('a folder holds its reports in order, a glob its matches, each file once', async () => {
    const inner = mkdtempSync(join(folder, 'inner-'));
    for (const name of ['b.txt', 'a.md', 'skip.png']) writeFileSync(join(inner, name), 'x');
    const names = async (args: string[]) => (await findFiles(args)).files.map((path) => path.slice(inner.length + 1));
    expect(await names([`${inner}/`])).toEqual(['a.md', 'b.txt']);
    expect(await names([`${inner}/*.txt`, inner])).toEqual(['b.txt', 'a.md']);
  });
  test('an empty name, and standard input, have names in messages', async () => {
    const { errors } = await findFiles(['']);
    expect(errors.map((error) => error.message)).toEqual(['"": no such file, folder or match; check the name']);
    expect(new InputError('-', 'is empty').message).toBe('standard input: is empty');
  });
  test('nothing there', async () => {
    const { errors } = await findFiles(['no-such-file.txt', 'no*match.txt']);
    expect(errors.map((error) => error.message)).toEqual([
      'no-such-file.txt: no such file, folder or match; check the name',
      'no*match.txt: no such file, folder or match; check the name',
    ]);
  });
});
