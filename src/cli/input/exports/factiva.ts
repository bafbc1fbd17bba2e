import { anyDate } from '../any-date.ts';
import { byline, type ExportArticle, type TextExport } from './export-article.ts';

const CODES = 'SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CX|LP|TD|ART|CT|RF|CLM|CO|IN|NS|RE|IPC|IPD|PUB|AN';
/** A code at the start of a line; a tab, two spaces or nothing behind it, since words such as "IN" begin lines of text too. */
const FIELD = new RegExp(`^ {0,3}(${CODES})(?:\\t+ *| {2,}|\\s*$)(.*)$`);
/** An article opens with its section or its headline. */
const OPENING = /^(?:SE|HD)$/;

/** Exports of Factiva with two-letter codes: HD, BY, WC, PD, SN, LP, TD and AN. */
export const factiva: TextExport = {
  name: 'Factiva',
  articlesIn: (text) => {
    if (!/^ {0,3}HD(?:\t| {2}|\s*$)/m.test(text)) return null;
    const articles = fieldsOf(text.split(/\r?\n|\r/));
    const sure = articles.filter(
      ({ fields }) => fields.has('HD') && fields.has('PD') && (fields.has('LP') || fields.has('TD')),
    );
    return sure.length > 0 ? articles.map(articleOf) : null;
  },
};

interface Coded {
  readonly line: number;
  readonly fields: Map<string, string[]>;
}

function fieldsOf(lines: readonly string[]): Coded[] {
  const articles: Coded[] = [];
  let value: string[] | null = null;
  for (const [index, line] of lines.entries()) {
    const [, code, rest = ''] = FIELD.exec(line) ?? [];
    const current = articles.at(-1);
    if (code === undefined) value?.push(line);
    else if (OPENING.test(code) && (!current || current.fields.has('HD'))) {
      value = [rest];
      articles.push({ line: index + 1, fields: new Map([[code, value]]) });
    } else if (current) {
      value = current.fields.get(code) ?? [];
      value.push(rest);
      current.fields.set(code, value);
    }
  }
  return articles;
}

function articleOf({ line, fields }: Coded): ExportArticle {
  const value = (code: string) => fields.get(code)?.join(' ').replace(/\s+/g, ' ').trim() || null;
  return {
    line,
    title: value('HD'),
    published: anyDate(value('PD')),
    source: value('SN'),
    author: byline(value('BY')),
    body: [...(fields.get('LP') ?? []), '', ...(fields.get('TD') ?? [])],
  };
}
