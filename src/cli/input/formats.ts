import { readCsv } from './csv-file.ts';
import { readHtml } from './html-file.ts';
import { readJsonl } from './jsonl-file.ts';
import { readMarkdown } from './markdown-file.ts';
import type { ReportFormat } from './report-format.ts';
import { readText } from './text-file.ts';

const readPdf = later(async () => (await import('./pdf-file.ts')).readPdf);
const readDocx = later(async () => (await import('./docx-file.ts')).readDocx);
const readEml = later(async () => (await import('./eml-file.ts')).emlFormat(() => Object.keys(FORMATS)));
const readFeed = later(async () => (await import('./feed-file.ts')).readFeed);
const readJson = later(async () => (await import('./json-file.ts')).readJson);

/** How each kind of file becomes reports, by its ending. Add a format here and nowhere else. */
export const FORMATS: Readonly<Record<string, ReportFormat>> = {
  '.txt': readText,
  '.text': readText,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
  '.pdf': readPdf,
  '.docx': readDocx,
  '.eml': readEml,
  '.rss': readFeed,
  '.atom': readFeed,
  '.xml': readFeed,
  '.json': readJson,
  '.jsonl': readJsonl,
  '.ndjson': readJsonl,
  '.csv': readCsv,
};

/** The formats whose files hold many reports. */
export const MANY: ReadonlySet<ReportFormat> = new Set([readJsonl, readCsv, readFeed, readJson, readEml]);

/** A format that is loaded when the first file of its kind comes, so that plain text does not wait for it. */
function later(load: () => Promise<ReportFormat>): ReportFormat {
  return async function* (file, options) {
    yield* (await load())(file, options);
  };
}
