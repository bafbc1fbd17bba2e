import { InputError } from './input-error.ts';

/** The longest report we read, in bytes: above it, it is surely not one article, and reading it would take minutes. */
export const REPORT_LIMIT = 8 * 1024 * 1024;

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark. The mark is dropped; nothing else is altered.
 * Throws an InputError on binary data and on invalid UTF-8, with the byte where it goes wrong.
 */
export function decode(bytes: Uint8Array, file: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const nul = bytes.subarray(0, 65536).indexOf(0);
  if (nul >= 0)
    throw new InputError(file, `is a binary file (NUL at byte ${nul}); give text, Markdown, HTML, JSONL or CSV`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(
      file,
      `is not valid UTF-8 (byte ${firstInvalidByte(bytes)}); convert it, for example: iconv -f windows-1252 -t utf-8`,
    );
  }
}

/** Refuses what is too long to be one report. */
export function checkSize(size: number, file: string, line: number | null = null): void {
  if (size <= REPORT_LIMIT) return;
  const mb = (n: number) => (n / 1024 / 1024).toFixed(n % (1024 * 1024) ? 1 : 0);
  throw new InputError(
    file,
    `is ${mb(size)} MB; one report may have ${mb(REPORT_LIMIT)} MB: split it, or put one report a line into a .jsonl file`,
    line,
  );
}

/** The offset of the first byte that is not UTF-8, found by halving: a prefix that decodes (but for a cut last character) is good. */
function firstInvalidByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
