import { readFileSync } from 'node:fs';
import { type Codebook, CodebookError, parseCodebook } from '../record/index.ts';
import { decode } from './input/decode.ts';
import { unreadable } from './input/find-files.ts';
import { InputError } from './input/input-error.ts';

/** The codebook in a YAML (or JSON) file. Throws an InputError with the line of the first thing wrong. */
export function readCodebook(file: string): Codebook {
  try {
    return parseCodebook(decode(readFileSync(file), file));
  } catch (error) {
    if (error instanceof CodebookError) throw new InputError(file, error.message, error.line);
    throw error instanceof InputError ? error : unreadable(file, error);
  }
}
