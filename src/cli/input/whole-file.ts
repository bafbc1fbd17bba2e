import { checkSize, decode, REPORT_LIMIT } from './decode.ts';
import { InputError } from './input-error.ts';
import type { InputFile } from './report-format.ts';

/** All of a file's text; refuses files too long for one report, empty ones, and what is not text. */
export async function wholeText(file: InputFile): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.chunks()) {
    parts.push(chunk);
    size += chunk.length;
    if (size > 16 * REPORT_LIMIT) break;
  }
  checkSize(size, file.name);
  const text = decode(Buffer.concat(parts), file.name);
  if (text.trim() === '') throw new InputError(file.name, 'is empty; nothing to read');
  return text;
}
