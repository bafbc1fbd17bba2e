import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DeskError } from '../desk.ts';
import { diskError } from './disk-error.ts';

/** How far a log was read: bytes, lines, and a digest of the last line, by which an exchanged log is noticed. */
export interface LogMark {
  readonly bytes: number;
  readonly lines: number;
  readonly last: string;
}
export const LOG_START: LogMark = { bytes: 0, lines: 0, last: '' };

export interface LogPart<Value> {
  readonly values: readonly Value[];
  /** Where this part ends. */
  readonly mark: LogMark;
}

const CHUNK = 1 << 20;
const NEWLINE = 10;

/** A short name for the bytes of a line. */
export function lineDigest(line: Uint8Array): string {
  return createHash('sha256').update(line).digest('hex').slice(0, 16);
}

/**
 * The lines of a log beyond `from`, some at a time, parsed. The first line of the file is its header. Throws a DeskError for a line that
 * is none of ours, for a newer format, and where the log is not the one that `from` was taken of.
 */
export function* readLog<Value>(
  path: string,
  schema: string,
  from: LogMark,
  parse: (value: unknown) => Value,
): Generator<LogPart<Value>> {
  const descriptor = openSync(path, 'r');
  try {
    if (from.lines > 0) checkMark(descriptor, path, from);
    let { bytes, lines, last } = from;
    for (const batch of linesFrom(descriptor, bytes)) {
      const values: Value[] = [];
      for (const line of batch) {
        lines++;
        bytes += line.length + 1;
        last = lineDigest(line);
        const value = parseLine(line, path, lines);
        if (lines === 1) checkHeader(value, path, schema);
        else values.push(checked(parse, value, path, lines));
      }
      yield { values, mark: { bytes, lines, last } };
    }
    if (lines === 0) throw corrupt(path, 1, 'the log has no header');
  } finally {
    closeSync(descriptor);
  }
}

/** Whole lines, without their line ends, as many as a chunk holds. */
function* linesFrom(descriptor: number, start: number): Generator<Buffer[]> {
  let held = Buffer.alloc(0);
  for (let at = start; ; ) {
    const chunk = Buffer.alloc(CHUNK);
    const read = readSync(descriptor, chunk, 0, CHUNK, at);
    if (read === 0) return;
    at += read;
    const bytes = Buffer.concat([held, chunk.subarray(0, read)]);
    const lines: Buffer[] = [];
    let begin = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, begin)) {
      lines.push(bytes.subarray(begin, end));
      begin = end + 1;
    }
    held = bytes.subarray(begin);
    if (lines.length > 0) yield lines;
  }
}

function parseLine(line: Buffer, path: string, number: number): unknown {
  const text = line.toString('utf8');
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(text)) {
    throw new DeskError(
      'corrupt-log',
      `${path}:${number}: a merge left its marks; keep the lines of both sides, delete the marks, then run rapporteur rebuild`,
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    throw corrupt(path, number, 'the line is not JSON');
  }
}

function checked<Value>(parse: (value: unknown) => Value, value: unknown, path: string, number: number): Value {
  try {
    return parse(value);
  } catch (error) {
    throw corrupt(path, number, (error as Error).message);
  }
}

function corrupt(path: string, number: number, why: string): DeskError {
  return new DeskError(
    'corrupt-log',
    `${path}:${number}: ${why}; mend or delete the line, or take the file from a backup, then run rapporteur rebuild`,
  );
}

function checkHeader(value: unknown, path: string, schema: string): void {
  const found = (value as { schema?: unknown } | null)?.schema;
  if (found === schema) return;
  const [name, version] = schema.split('@');
  const [foundName, foundVersion] = typeof found === 'string' ? found.split('@') : [];
  if (foundName === name && Number(foundVersion) > Number(version)) {
    throw new DeskError('newer-format', `${path}: was written by a newer rapporteur (${found}); install that version`);
  }
  throw corrupt(path, 1, `the header should be {"schema":"${schema}"}`);
}

function checkMark(descriptor: number, path: string, { bytes, last }: LogMark): void {
  const length = Math.min(bytes, CHUNK);
  const tail = Buffer.alloc(length);
  const read = readSync(descriptor, tail, 0, length, bytes - length);
  const whole = read === length && tail[length - 1] === NEWLINE;
  const begin = whole ? tail.lastIndexOf(NEWLINE, length - 2) + 1 : 0;
  // a line longer than the chunk is known by its end alone
  const known = whole && (begin === 0 && bytes > CHUNK ? true : lineDigest(tail.subarray(begin, length - 1)) === last);
  if (!known) {
    throw new DeskError('behind', `${path}: is not the log that the database was made of; run rapporteur rebuild`);
  }
}

/**
 * Sets aside a last line without its end: it was being written when the machine stopped, and was never acknowledged. Returns the file in
 * which its bytes are kept; null where the log is whole.
 */
export function setAsideTornLine(path: string): string | null {
  const { size } = statSync(path);
  if (size === 0) return null;
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r+');
  } catch (error) {
    throw diskError(error, path);
  }
  try {
    let begin = size;
    const chunk = Buffer.alloc(CHUNK);
    for (let end = size; end > 0; ) {
      const length = Math.min(CHUNK, end);
      readSync(descriptor, chunk, 0, length, end - length);
      const newline = chunk.subarray(0, length).lastIndexOf(NEWLINE);
      begin = newline >= 0 ? end - length + newline + 1 : 0;
      if (newline >= 0) break;
      end -= length;
    }
    if (begin === size) return null;
    const torn = Buffer.alloc(size - begin);
    readSync(descriptor, torn, 0, torn.length, begin);
    const aside = freeName(path);
    writeFileSync(aside, torn, { flag: 'wx', flush: true });
    ftruncateSync(descriptor, begin);
    fsyncSync(descriptor);
    return basename(aside);
  } catch (error) {
    throw diskError(error, path);
  } finally {
    closeSync(descriptor);
  }
}

function freeName(path: string): string {
  for (let number = 1; ; number++) {
    const name = `${path}.torn-${number}`;
    if (!existsSync(name)) return name;
  }
}
