import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { marked } from 'marked';
import { expect, test, vi } from 'vitest';
import { joinReadings } from '../../dispute.ts';
import { readingOf } from '../../reading-for-tests.ts';
import type { Brief } from '../brief.ts';
import { composeBrief } from '../compose-brief.ts';
import { briefToDocx } from './docx.ts';
import { briefToHtml } from './html.ts';
import { briefToMarkdown, escapeMarkdown } from './markdown.ts';

const NASTY =
  '<script>alert(1)</script> `code` | a **b** [x](http://evil.example) ![i](//e.example/i.png) </style> &amp; \u202eRTL\u0007 www.evil.example';

const nasty: Brief = composeBrief(
  joinReadings([
    readingOf({
      id: 'r1',
      published: '2031-03-04',
      source: `Post ${NASTY}`,
      says: [
        {
          who: 'Lund <b>Lund</b>|x of Ostvar`',
          act: 'demand',
          cue: 'demanded',
          words: `the port opened ${NASTY}`,
          on: ['port'],
        },
        { who: 'Brandt_x_ of Meru*', act: 'reject', cue: 'rejected', words: `“the port ${NASTY}”`, on: ['port'] },
      ],
      does: [
        {
          type: 'ASSAULT',
          who: 'Lund <b>Lund</b>|x of Ostvar`',
          to: 'Brandt_x_ of Meru*',
          trigger: `shelled the port ${NASTY}`,
        },
      ],
    }),
  ]),
  { title: `# ${NASTY}` },
);

test('Markdown shows the text of reports and runs none of it', () => {
  const markdown = briefToMarkdown(nasty);
  const { document } = parseHTML(`<html><body>${marked.parse(markdown, { async: false, gfm: true })}</body></html>`);
  for (const tag of ['script', 'a', 'img', 'code', 'b', 'style'])
    expect(document.querySelectorAll(tag).length, tag).toBe(0);
  const text = document.body.textContent!;
  expect(text).toContain('<script>alert(1)</script> `code` | a **b** [x](http://evil.example)');
  expect(text).toContain('Lund <b>Lund</b>|x');
  expect(document.querySelectorAll('h1').length).toBe(1);
  const widths = [...document.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tr')].map((row) => row.children.length),
  );
  for (const table of widths) expect(new Set(table).size).toBe(1);
  expect(markdown).not.toMatch(/[\u202e\u0007]/);
});

test('any line of text comes back from Markdown as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }), (raw) => {
      const text = raw.replace(/\s+/g, ' ').trim();
      const { document } = parseHTML(
        `<html><body>${marked.parse(`x ${escapeMarkdown(text)}`, { async: false, gfm: true })}</body></html>`,
      );
      expect(document.body.textContent!.trim()).toBe(`x ${text}`.trim());
      expect(document.querySelectorAll('p *').length).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('HTML holds no element, address or script out of a report', () => {
  const html = briefToHtml(nasty);
  const { document } = parseHTML(html);
  for (const tag of ['script', 'img', 'b', 'code', 'iframe', 'link'])
    expect(document.querySelectorAll(tag).length, tag).toBe(0);
  expect(document.querySelectorAll('style').length).toBe(1);
  expect([...document.querySelectorAll('a')].every((link) => /^#source-\d+$/.test(link.getAttribute('href')!))).toBe(
    true,
  );
  expect([...document.querySelectorAll('[style], [onclick], [src]')].length).toBe(0);
  expect(document.querySelector('style')!.textContent).not.toMatch(/url\(|@import/);
  expect(document.body.textContent).toContain('<script>alert(1)</script>');
  expect(html).not.toMatch(/[\u202e\u0007]/);
});

test('every number in the HTML leads to a source that is there, once', () => {
  const { document } = parseHTML(briefToHtml(nasty));
  const links = [...document.querySelectorAll('a.cite')].map((link) => link.getAttribute('href')!.slice(1));
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  expect(links.length).toBeGreaterThan(2);
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of links) expect(ids).toContain(link);
});

test('Word opens it: headings, tables, links to bookmarks that exist, and the text of reports as text', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await briefToDocx(nasty)) });
  const { document } = parseHTML(`<html><body>${value}</body></html>`);
  expect([...document.querySelectorAll('h1')].map((heading) => heading.textContent)).toContain('State of play');
  expect(document.querySelectorAll('table').length).toBeGreaterThan(1);
  expect(document.querySelectorAll('script, code').length).toBe(0);
  expect(document.body.textContent).toContain('<script>alert(1)</script> `code` | a **b**');
  const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
  const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!.slice(1));
  expect(links.length).toBeGreaterThan(2);
  for (const link of links) expect(ids).toContain(link);
});

test('equal briefs are equal bytes of Word, whatever the day', async () => {
  const one = await briefToDocx(nasty);
  vi.useFakeTimers({ now: new Date('2040-01-02T03:04:06Z'), toFake: ['Date'] });
  try {
    expect(Buffer.from(await briefToDocx(nasty)).equals(Buffer.from(one))).toBe(true);
  } finally {
    vi.useRealTimers();
  }
  const other = await briefToDocx({ ...nasty, title: 'Another' });
  expect(Buffer.from(other).equals(Buffer.from(one))).toBe(false);
});
