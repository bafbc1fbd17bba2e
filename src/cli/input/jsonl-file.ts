import { checkSize, REPORT_LIMIT, refuseBinary, TO_UTF8 } from './decode.ts';
import { InputError } from './input-error.ts';
import { mapFields, reportOfRecord } from './record-fields.ts';
import type { Found, InputFile, ReportFormat } from './report-format.ts';

/** One JSON object a line, each a report with a `text` (or body, content, …) and, if known, title, published, source, url, id. */
export const readJsonl: ReportFormat = async function* (file, options) {
  let reports = 0;
  for await (const [text, line] of lines(file)) {
    if (text instanceof InputError) {
      reports++;
      yield text;
      continue;
    }
    if (text.trim() === '') continue;
    reports++;
    yield attempt(() => {
      const record = parseLine(text, file.name, line);
      return reportOfRecord(record, mapFields(Object.keys(record), file.name, options), file.name, line);
    });
  }
  if (reports === 0) throw new InputError(file.name, 'is empty; nothing to read');
};

/** The value, or the InputError that was thrown instead. */
export function attempt(load: () => Found): Found {
  try {
    return load();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function parseLine(text: string, file: string, line: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(file, `is not JSON: ${(error as Error).message}`, line);
  }
  if (!value || typeof value !== 'object' || Array.isArray(value)) {
    throw new InputError(file, 'a line must be a JSON object such as {"text": "…"}', line);
  }
  return value as Record<string, unknown>;
}

/** The lines of a file as it streams in, numbered from 1; a line too long for a report, or not UTF-8, is an error of its own. */
async function* lines(file: InputFile): AsyncIterable<[string | InputError, number]> {
  let line = 0;
  let pending: Buffer[] = [];
  let size = 0;
  const take = (): [string | InputError, number] => {
    line++;
    const bytes = Buffer.concat(pending);
    const long = size;
    pending = [];
    size = 0;
    try {
      checkSize(long, file.name, line);
      return [new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r$/, ''), line];
    } catch (error) {
      return [
        error instanceof InputError ? error : new InputError(file.name, `is not valid UTF-8; ${TO_UTF8}`, line),
        line,
      ];
    }
  };
  let head = true;
  for await (const chunk of file.chunks()) {
    if (head) refuseBinary(chunk, file.name);
    head = false;
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      pending.push(Buffer.from(chunk.subarray(from, at)));
      size += at - from;
      from = at + 1;
      yield take();
    }
    size += chunk.length - from;
    if (size <= 2 * REPORT_LIMIT) pending.push(Buffer.from(chunk.subarray(from)));
  }
  if (size > 0) yield take();
}
