import { READING_SCHEMA } from '../../record/index.ts';
import { feedEntries, feedReports } from './feed-file.ts';
import { InputError } from './input-error.ts';
import { attempt } from './jsonl-file.ts';
import { mapFields, reportOfRecord } from './record-fields.ts';
import type { FoundReport, InputOptions, ReportFormat } from './report-format.ts';
import { WHOLE_LIMIT, wholeText } from './whole-file.ts';

const WANTED = 'hold one report {"text": "…"}, an array of reports, a JSON feed or a reading';

/** One JSON value: a report, an array of reports, a reading (its report is read afresh) or a JSON feed. */
export const readJson: ReportFormat = async function* (file, options) {
  const text = await wholeText(file, WHOLE_LIMIT);
  const value = parse(text, file.name);
  if (isFeed(value)) yield* feedReports((await feedEntries(text)) ?? [], file.name);
  else if (Array.isArray(value)) {
    if (value.length === 0) throw new InputError(file.name, 'is an empty array; nothing to read');
    yield* value.map((item, index) => attempt(() => reportOf(item, file.name, index + 1, options)));
  } else yield { ...reportOf(value, file.name, 1, options), file: file.name };
};

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(file, `is not JSON: ${(error as Error).message}; one object a line goes into a .jsonl file`);
  }
}

function isFeed(value: unknown): boolean {
  return isRecord(value) && typeof value.version === 'string' && value.version.includes('jsonfeed.org');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `number` counts the reports of an array from 1. */
function reportOf(item: unknown, file: string, number: number, options: InputOptions): FoundReport {
  const record = isRecord(item) && item.schema === READING_SCHEMA ? item.report : item;
  if (!isRecord(record)) throw new InputError(file, `is no report: it must ${WANTED}`, number);
  const names = Object.keys(record);
  try {
    return reportOfRecord(record, mapFields(names, file, options), file, number);
  } catch (error) {
    if (!(error instanceof InputError) || options.columns.text !== undefined || !/no text column/.test(error.message))
      throw error;
    throw new InputError(file, `holds no report (found: ${names.slice(0, 8).join(', ')}): it must ${WANTED}`, number);
  }
}
