import { anyDate } from '../any-date.ts';
import { byline, type ExportArticle, firstWritten, type TextExport } from './export-article.ts';

/** A line of underscores parts the articles. */
const RULE = /^\s*_{20,}\s*$/;
const LABELS =
  'Title|Author|Abstract|Full text|Links|Subject|Location|People|Company / organization|Publication title|Publication year|Publication date|Publication info|Publication subject|Year|First page|Pages|Section|Column|Credit|Dateline|Publisher|Place of publication|Country of publication|ISSN|e-ISSN|ISBN|Source type|Language of publication|Document type|Document feature|ProQuest document ID|Document URL|Copyright|Last updated|Database|Volume|Issue|Number|Identifier / keyword|Classification|Company|Publisher logo|Publication logo|Edition';
const FIELD = new RegExp(`^(${LABELS}):(?:\\s+(.*))?$`);
/** Without these a passage between rules is no article. */
const NEEDED = ['Title', 'Publication title', 'Publication date', 'ProQuest document ID'];
/** The most lines that the value of a field below the text has. */
const LONGEST_VALUE = 6;

/** Exports of ProQuest as text: rules of underscores, labelled fields, "Full text:" among them. */
export const proquest: TextExport = {
  name: 'ProQuest',
  articlesIn: (text) => {
    if (!/^_{20,}/m.test(text) || !/^(?:Publication title|ProQuest document ID):/m.test(text)) return null;
    const articles = passagesOf(text.split(/\r?\n|\r/)).filter(({ fields }) => {
      return NEEDED.filter((label) => fields.has(label)).length >= 2;
    });
    return articles.length > 0 ? articles.map(articleOf) : null;
  },
};

interface Passage {
  readonly line: number;
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

function passagesOf(lines: readonly string[]): Passage[] {
  const rules = lines.flatMap((line, index) => (RULE.test(line) ? [index] : []));
  return [-1, ...rules].map((rule, i) => {
    const end = rules[i] ?? lines.length;
    return { line: firstWritten(lines, rule + 1, end) + 1, fields: fieldsOf(lines.slice(rule + 1, end)) };
  });
}

function fieldsOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  let inText = false;
  let value: string[] = [];
  for (const [index, line] of lines.entries()) {
    const [, label, rest = ''] = FIELD.exec(line.trim()) ?? [];
    if (label === undefined || (inText && !labelFollows(lines, index + 1)) || fields.has(label)) value.push(line);
    else {
      inText = label === 'Full text';
      value = [rest];
      fields.set(label, value);
    }
  }
  return fields;
}

/** Whether the field that begins on the line before `from` is followed by another, or by nothing; its value may have a few lines. */
function labelFollows(lines: readonly string[], from: number): boolean {
  let at = from;
  const test = (good: (line: string) => boolean) => at < lines.length && good(lines[at]!.trim());
  while (at < from + LONGEST_VALUE && test((line) => line !== '' && !FIELD.test(line))) at++;
  while (test((line) => line === '')) at++;
  return at >= lines.length || test((line) => FIELD.test(line));
}

function articleOf({ line, fields }: Passage): ExportArticle {
  const value = (label: string) => fields.get(label)?.join(' ').replace(/\s+/g, ' ').trim() || null;
  const body = fields.get('Full text') ?? [];
  const missing = /^(?:not available\.?|none\.?|)$/i.test(body.join('').trim());
  return {
    line,
    title: value('Title'),
    published: anyDate(value('Publication date')),
    source: value('Publication title')?.replace(/;.*$/, '').trim() ?? null,
    author: byline(value('Author')),
    url: value('Document URL'),
    body: missing ? [] : body,
  };
}
