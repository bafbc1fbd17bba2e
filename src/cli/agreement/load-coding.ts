import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Coding } from '../../store/index.ts';
import { decode } from '../input/decode.ts';
import { unreadable } from '../input/find-files.ts';
import { InputError } from '../input/input-error.ts';
import { parseReading } from '../input/parse-reading.ts';

/** The readings of one coder, from a file of JSON lines or of one JSON object. Throws an InputError where it holds none. */
export function loadCoding(file: string, coder: string): Coding {
  const text = textOf(file);
  const isWhole = extname(file).toLowerCase() === '.json';
  const readings = (isWhole ? [text] : text.split('\n')).flatMap((line, k) =>
    line.trim() === '' ? [] : [parseReading(line, file, isWhole ? null : k + 1)],
  );
  if (readings.length === 0)
    throw new InputError(file, 'holds no reading; print some with rapporteur read --format jsonl');
  return { coder, readings };
}

/** A name for each file, short but told apart: its name without ending, the path where that is not enough. */
export function coderNames(files: readonly string[]): readonly string[] {
  const short = files.map((file) => basename(file, extname(file)));
  return files.map((file, k) => (short.indexOf(short[k]!) === short.lastIndexOf(short[k]!) ? short[k]! : file));
}

function textOf(file: string): string {
  try {
    return decode(readFileSync(file), file);
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(file, error);
  }
}
