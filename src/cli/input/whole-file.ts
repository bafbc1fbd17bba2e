import { checkSize, decode, REPORT_LIMIT } from './decode.ts';
import { InputError } from './input-error.ts';
import type { InputFile } from './report-format.ts';

/** The longest file that is read as a whole, in bytes: a PDF with pictures, an export of many articles. */
export const WHOLE_LIMIT = 8 * REPORT_LIMIT;

/** All of a file's text; refuses files too long for one report, empty ones, and what is not text. */
export async function wholeText(file: InputFile, limit = REPORT_LIMIT): Promise<string> {
  const text = decode(await wholeBytes(file, limit), file.name);
  if (text.trim() === '') throw new InputError(file.name, 'is empty; nothing to read');
  return text;
}

/** All of a file's bytes; refuses files longer than `limit` and empty ones. */
export async function wholeBytes(file: InputFile, limit = WHOLE_LIMIT): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.chunks()) {
    size += chunk.length;
    if (size <= limit) parts.push(chunk);
    if (size > 16 * REPORT_LIMIT) break;
  }
  checkSize(size, file.name, null, limit);
  if (size === 0) throw new InputError(file.name, 'is empty; nothing to read');
  return Buffer.concat(parts);
}
