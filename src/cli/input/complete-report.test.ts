import { describe, expect, test } from 'vitest';
import { anyDate } from './any-date.ts';
import type { InputOptions } from './report-format.ts';
import { upload } from './upload-for-tests.ts';

async function facts(name: string, text: string, options: Partial<InputOptions> = {}) {
  const { reports, errors } = await upload(name, text, options);
  expect(errors).toEqual([]);
  const { report, origins } = reports[0]!;
  const with_ = (fact: 'title' | 'published' | 'source' | 'author') => [report[fact] ?? null, origins[fact]];
  return { title: with_('title'), published: with_('published'), source: with_('source'), author: with_('author') };
}

const BODY = 'MERROWIN, March 4 (Lakes Press) — The gates stay shut, the ministry said.';

describe('where the date comes from', () => {
  test.each([
    ['2024-03-26-irsa-mail-gates.txt', '2024-03-26'],
    ['20240326_irsa-mail.txt', '2024-03-26'],
    ['2024_03_26 irsa mail.txt', '2024-03-26'],
    ['irsa-mail-2024-03-26.txt', '2024-03-26'],
  ])('the file name %s', async (name, date) => {
    expect((await facts(name, BODY)).published).toEqual([date, 'file name']);
  });
  test.each([
    '20249926_a.txt',
    '12345678.txt',
    'from-2024-03-26-to-2024-03-28.txt',
    'report-2024.docx.txt',
    '20240326abc.txt',
  ])('no date in %s', async (name) =>
    expect((await facts(name, 'The gates stay shut.')).published).toEqual([null, null]),
  );
  test('what the user gave outranks the file name, and that the text', async () => {
    expect((await facts('2024-03-26-a.txt', BODY, { published: '2024-04-01' })).published).toEqual([
      '2024-04-01',
      'given',
    ]);
  });
  test.each([
    ['the file name', 'lakes-2024.txt', BODY],
    ['a line of copyright', 'a.txt', `${BODY}\n\nCopyright 2024 Lakes Press`],
    ['the dateline itself', 'a.txt', BODY.replace('March 4', 'March 4, 2024')],
    ['the dateline, day first', 'a.txt', BODY.replace('March 4', '4 March 2024')],
  ])('a dateline whose year comes from %s', async (_, name, text) => {
    expect((await facts(name, text)).published).toEqual(['2024-03-04', 'dateline']);
  });
  test('a dateline without any year gives no date, but its agency', async () => {
    const { published, source } = await facts('a.txt', BODY);
    expect([published, source]).toEqual([
      [null, null],
      ['Lakes Press', 'dateline'],
    ]);
  });
  test('a line of its own above the text', async () => {
    const { published, author, title } = await facts(
      'a.txt',
      'Gates stay shut\n\nBy Mara Olde and Ruta Hallen\n\nPublished: Monday, 4 March 2024, 09:12\n\nThe ministry spoke.',
    );
    expect([title, author, published]).toEqual([
      ['Gates stay shut', 'text'],
      ['Mara Olde and Ruta Hallen', 'text'],
      ['2024-03-04', 'text'],
    ]);
  });
});

describe('datelines', () => {
  test.each([
    ['MERROWIN (AP) — Talks began.', 'AP'],
    ['MERROWIN, Veldria, April 3 (Reuters) - Talks began.', 'Reuters'],
    ['PORT IRSA, Apr. 3 (Lakes Press Agency) -- Talks began.', 'Lakes Press Agency'],
    ['OSKAVAR, April 3. /TASK/. Talks began.', 'TASK'],
  ])('%s', async (text, source) =>
    expect((await facts('a.txt', `Talks begin\n\n${text}`)).source).toEqual([source, 'dateline']),
  );
  test.each([
    'NATO, May 4-6 talks are planned.',
    'KASMOR (population 3 million) — a small state.',
    'MERROWIN — Talks began.',
    'Merrowin (LPA) — Talks began.',
    'The LPA (Lakes Press Agency) — founded in 1951 — reported it.',
  ])('none: %s', async (text) => expect((await facts('a.txt', `Talks begin\n\n${text}`)).source).toEqual([null, null]));
});

test.each(['By Friday Morning', 'By the river', 'By then nobody knew', 'By Mara'])(
  '"%s" is no byline',
  async (line) => {
    expect((await facts('a.txt', `Talks begin\n\n${line}\n\nThe ministry spoke.`)).author).toEqual([null, null]);
  },
);

test('front matter gives all four', async () => {
  const text =
    '---\ntitle: Gates\ndate: 2024-03-04\nsource: Irsa Mail\nauthor: [Mara Olde, Ruta Hallen]\nurl: https://mail.example/1\n---\nThe gates stay shut.';
  expect(await facts('a.md', text)).toEqual({
    title: ['Gates', 'front matter'],
    published: ['2024-03-04', 'front matter'],
    source: ['Irsa Mail', 'front matter'],
    author: ['Mara Olde, Ruta Hallen', 'front matter'],
  });
});

describe('a web page', () => {
  const page = (head: string, body = '') =>
    `<html><head><title>Gates | Irsa Mail</title>${head}</head><body><article><h1>Gates</h1>${body}<p>The gates stay shut, the ministry said on Monday, and nobody at the ford knew why.</p></article></body></html>`;
  test('JSON-LD, in a graph too', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': ['NewsArticle'],
          headline: 'Gates stay shut',
          datePublished: '2024-03-04T08:00:00Z',
          author: [{ name: 'Mara Olde' }, { name: 'Ruta Hallen' }],
          publisher: { name: 'Irsa Mail' },
        },
      ],
    };
    expect(await facts('a.html', page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`))).toEqual({
      title: ['Gates stay shut', 'metadata'],
      published: ['2024-03-04', 'metadata'],
      source: ['Irsa Mail', 'metadata'],
      author: ['Mara Olde, Ruta Hallen', 'metadata'],
    });
  });
  test('meta tags, and JSON-LD that is broken says nothing', async () => {
    const head =
      '<meta property="og:site_name" content="Irsa Mail"><meta name="author" content="By Mara Olde"><meta name="DC.date" content="March 4, 2024"><script type="application/ld+json">{</script>';
    expect(await facts('a.html', page(head))).toMatchObject({
      published: ['2024-03-04', 'metadata'],
      source: ['Irsa Mail', 'metadata'],
      author: ['Mara Olde', 'metadata'],
    });
  });
  test('a time element, unless there are several of different days', async () => {
    const time = (day: string) => `<time datetime="${day}T08:00:00Z">x</time>`;
    expect((await facts('a.html', page('', time('2024-03-04')))).published).toEqual(['2024-03-04', 'metadata']);
    expect((await facts('a.html', page('', time('2024-03-04') + time('2024-03-05')))).published).toEqual([null, null]);
  });
});

test.each([
  ['2024-03-04T08:00:00+02:00', '2024-03-04'],
  ["D:20240304080000+02'00'", '2024-03-04'],
  ['Mon, 04 Mar 2024 08:00:00 GMT', '2024-03-04'],
  ['4. März 2024', null],
  ['04.03.2024', '2024-03-04'],
  ['26/03/2024', '2024-03-26'],
  ['03/26/2024', '2024-03-26'],
  ['03/04/2024', null],
  ['2024-02-31', null],
  ['20240304', '2024-03-04'],
  ['1709539200', null],
  ['March 2024', null],
  ['', null],
])('the date "%s" is %s', (text, date) => expect(anyDate(text)).toBe(date));
