import { anyDate } from '../any-date.ts';
import { byline, type ExportArticle, firstWritten, type TextExport } from './export-article.ts';

/** "3 of 17 DOCUMENTS", alone on its line, opens an article. */
const OPENING = /^[\s\f]*(?:\d{1,6} of \d{1,6} DOCUMENTS?|Document \d{1,6} of \d{1,6})\s*$/;
/** Newer exports close each article instead. */
const CLOSING = /^\s*End of Document\s*$/;
const LENGTH = /^[ \t\f]*LENGTH:[ \t]*[\d,]{1,9} words\b/im;
const LOADED = /^[ \t\f]*Load-Date:[ \t]*\S/m;

/** Names of the fields above the text, and of those below it, which end it. */
const ABOVE =
  /^(BYLINE|HEADLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|SERIES|BODY|Byline|Section|Length|Dateline|Highlight):(.*)$/;
const BELOW =
  /^(LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|JOURNAL-CODE|SUBJECT|COUNTRY|STATE|CITY|COMPANY|ORGANIZATION|PERSON|URL|TYPE|DOCUMENT-TYPE|ACC-NO|DISTRIBUTION|CORRECTION|CORRECTION-DATE|NOTES|GEOGRAPHIC|INDUSTRY|Load-Date|Graphic):(.*)$/;
/** What says nothing of an article: rights, page counts, links. */
const IDLE = /^(?:Copyright\b|©|\(c\) ?\d{4}|All Rights Reserved|Page \d+ of \d+$|Link to )/i;

/** Exports of Nexis as text: paper, date and headline, named fields, the text, LOAD-DATE and copyright. */
export const nexis: TextExport = {
  name: 'Nexis',
  articlesIn: (text) => {
    if (!LENGTH.test(text)) return null;
    const lines = text.split(/\r?\n|\r/);
    const opened = indicesOf(lines, OPENING);
    if (opened.length > 0) return opened.map((at, i) => articleOf(lines, at + 1, opened[i + 1] ?? lines.length));
    const closed = LOADED.test(text) ? indicesOf(lines, CLOSING) : [];
    return closed.length > 0 ? closed.map((at, i) => articleOf(lines, (closed[i - 1] ?? -1) + 1, at)) : null;
  },
};

function indicesOf(lines: readonly string[], pattern: RegExp): number[] {
  return lines.flatMap((line, index) => (pattern.test(line) ? [index] : []));
}

/** Walks the lines of an article: head, fields above the text, text, and what follows it. */
function articleOf(lines: readonly string[], from: number, to: number): ExportArticle {
  const head: string[] = [];
  const body: string[] = [];
  const fields = new Map<string, string>();
  let field: string | null = null;
  let part: 'head' | 'fields' | 'body' = 'head';
  for (const line of lines.slice(from, to).map((raw) => raw.trim())) {
    const above = part === 'body' ? null : ABOVE.exec(line);
    const below = BELOW.exec(line);
    if (below && part !== 'head') {
      if (below[1] === 'URL') fields.set('URL', below[2]!.trim());
      part = 'body';
      field = 'below';
    } else if (field === 'below') continue;
    else if (above) {
      part = 'fields';
      field = above[1]!.toUpperCase();
      fields.set(field, above[2]!.trim());
    } else if (part === 'head') head.push(line);
    else if (part === 'fields' && line === '') field = field === 'BODY' ? field : null;
    else if (part === 'fields' && line === 'Body') part = 'body';
    else if (part === 'fields' && field !== null && field !== 'BODY') fields.set(field, `${fields.get(field)} ${line}`);
    else if (!IDLE.test(line)) {
      part = 'body';
      body.push(line);
    }
  }
  return { ...factsOf(head, fields), line: firstWritten(lines, from, to) + 1, body };
}

/** Paper, date and headline: either in this order, the headline last, or headline, paper, date. */
function factsOf(head: readonly string[], fields: ReadonlyMap<string, string>): Omit<ExportArticle, 'line' | 'body'> {
  const lines = head.filter((line) => !IDLE.test(line));
  const at = lines.findIndex((line) => line.length < 80 && anyDate(line) !== null);
  const before = blocksOf(at < 0 ? lines : lines.slice(0, at));
  const [, ...after] = blocksOf(at < 0 ? [] : lines.slice(at)); // the date's own block may tell the edition
  const stacked = at >= 0 && after.length === 0;
  const flat = before.flat();
  const title = stacked ? flat.slice(0, -1).join(' ') : (after.at(-1)?.join(' ') ?? '');
  return {
    title: fields.get('HEADLINE') || title || null,
    published: anyDate(lines[at]),
    source: (stacked ? flat.at(-1) : before.at(-1)?.join(' ')) || null,
    author: byline(fields.get('BYLINE')),
    url: fields.get('URL') || null,
  };
}

/** Runs of lines between blank ones. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line !== '') blocks.at(-1)!.push(line);
    else if (blocks.at(-1)!.length > 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}
