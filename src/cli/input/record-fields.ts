import { checkSize } from './decode.ts';
import { InputError } from './input-error.ts';
import type { FoundReport, InputOptions } from './report-format.ts';

/** The names by which a table or record may call each field, the first that is there wins. */
const FIELD_NAMES = {
  text: ['text', 'body', 'content', 'article', 'fulltext', 'full_text'],
  title: ['title', 'headline'],
  published: ['published', 'date', 'published_at', 'publication_date', 'pubdate', 'day'],
  source: ['source', 'outlet', 'publisher', 'newspaper', 'publication'],
  author: ['author', 'authors', 'byline', 'writer'],
  url: ['url', 'link', 'uri'],
  id: ['id', 'document_id', 'guid'],
} as const;
type Field = keyof typeof FIELD_NAMES;
/** The fields of a report that a table can hold. */
export const FIELDS: readonly string[] = Object.keys(FIELD_NAMES);

/** Which of `names` holds each field: what the user mapped (`--columns text=body`), else the usual names, case aside. */
export function mapFields(
  names: readonly string[],
  file: string,
  options: InputOptions,
): Partial<Record<Field, string>> {
  const known = new Map(names.map((name) => [name.trim().toLowerCase(), name]));
  const mapping: Partial<Record<Field, string>> = {};
  for (const field of Object.keys(FIELD_NAMES) as Field[]) {
    const asked = options.columns[field];
    if (asked !== undefined && !known.has(asked.toLowerCase())) {
      throw new InputError(file, `has no column "${asked}" (found: ${names.join(', ')})`);
    }
    const usual = FIELD_NAMES[field].find((name) => known.has(name));
    const found = known.get((asked ?? usual ?? '').toLowerCase());
    if (found !== undefined) mapping[field] = found;
  }
  if (mapping.text === undefined) {
    throw new InputError(file, `has no text column (found: ${names.join(', ')}); name it with --columns text=NAME`);
  }
  return mapping;
}

/** One record as a report. Throws an InputError with the line. */
export function reportOfRecord(
  record: Readonly<Record<string, unknown>>,
  fields: Partial<Record<Field, string>>,
  file: string,
  line: number,
): FoundReport {
  const value = (field: Field): string | null => {
    const raw = fields[field] === undefined ? undefined : record[fields[field]];
    return typeof raw === 'string' && raw.trim() !== '' ? raw : typeof raw === 'number' ? String(raw) : null;
  };
  const text = value('text');
  if (text === null) throw new InputError(file, `the text is empty or no string`, line);
  checkSize(text.length, file, line);
  return {
    text,
    file: `${file}:${line}`,
    line,
    origin: 'metadata',
    id: value('id') ?? undefined,
    title: value('title'),
    source: value('source'),
    author: value('author'),
    url: value('url'),
    published: value('published'),
  };
}
