import { basename } from 'node:path';
import { parsePublished, publishedFromName } from './published.ts';
import type { InputFile, InputOptions, ReportFormat } from './report-format.ts';
import { wholeText } from './whole-file.ts';

/** Plain text: one report, title on its first line; the date from the file name (`2024-03-26-….txt`) if it has one. */
export const readText: ReportFormat = async function* (file, options) {
  const text = await wholeText(file);
  yield { text, file: file.name, published: publishedOf(file, options) };
};

/** The date of a report that carries none itself: `--published`, else the head of its file name. */
export function publishedOf(file: InputFile, options: InputOptions): string | null {
  const named = publishedFromName(basename(file.name));
  return options.published ?? (named && parsePublished(named, file.name, options.today));
}
