import { InputError } from './input-error.ts';

/** The longest report we read, in bytes: above it, it is surely not one article, and reading it would take minutes. */
export const REPORT_LIMIT = 8 * 1024 * 1024;

/** What to do with text in another encoding. */
export const TO_UTF8 = 'convert it, for example: iconv -f windows-1252 -t utf-8';

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark. The mark is dropped; nothing else is altered.
 * Throws an InputError on binary data and on invalid UTF-8, with the byte where it goes wrong.
 */
export function decode(bytes: Uint8Array, file: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  refuseBinary(bytes, file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notUtf8(file, firstInvalidByte(bytes));
  }
}

function notUtf8(file: string, byte: number): InputError {
  return new InputError(file, `is not valid UTF-8 (byte ${byte}); ${TO_UTF8}`);
}

/** Throws an InputError where the head of a file shows that it is no text. */
export function refuseBinary(head: Uint8Array, file: string): void {
  const nul = head.subarray(0, 65536).indexOf(0);
  if (nul >= 0)
    throw new InputError(
      file,
      `is a binary file (NUL at byte ${nul}), no text; give it the ending of its kind, or save it as text`,
    );
}

/** The chunks as they are, as long as they are UTF-8. Throws an InputError with the byte where they go wrong. */
export async function* validUtf8(chunks: AsyncIterable<Uint8Array>, file: string): AsyncIterable<Uint8Array> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let before = 0;
  let cut: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      throw notUtf8(file, before - cut.length + firstInvalidByte(Buffer.concat([cut, chunk])));
    }
    before += chunk.length;
    cut = chunk.subarray(lastCharacter(chunk));
    yield chunk;
  }
  try {
    decoder.decode();
  } catch {
    throw notUtf8(file, before - cut.length);
  }
}

/** Where the last character of UTF-8 bytes begins; it may be cut short. */
function lastCharacter(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > 0 && at > bytes.length - 4 && (bytes[at]! & 0xc0) === 0x80) at--;
  return Math.max(0, at);
}

/** Refuses what is too long to be one report, or to be read as a whole (`limit`, in bytes). */
export function checkSize(size: number, file: string, line: number | null = null, limit = REPORT_LIMIT): void {
  if (size <= limit) return;
  const mb = (n: number) => (n / 1024 / 1024).toFixed(n % (1024 * 1024) ? 1 : 0);
  const most = limit === REPORT_LIMIT ? 'one report' : 'a file of this kind';
  throw new InputError(
    file,
    `is ${mb(size)} MB; ${most} may have ${mb(limit)} MB: split it, or put one report a line into a .jsonl file`,
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
