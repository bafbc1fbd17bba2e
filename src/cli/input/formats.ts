import { readCsv } from './csv-file.ts';
import { readDocx } from './docx-file.ts';
import { emlFormat } from './eml-file.ts';
import { readFeed } from './feed-file.ts';
import { readHtml } from './html-file.ts';
import { readJson } from './json-file.ts';
import { readJsonl } from './jsonl-file.ts';
import { readMarkdown } from './markdown-file.ts';
import { readPdf } from './pdf-file.ts';
import type { ReportFormat } from './report-format.ts';
import { readText } from './text-file.ts';

const readEml = emlFormat(() => Object.keys(FORMATS));

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
