import { readFileSync } from 'node:fs';
import { ConflictError, type Game, parseGame } from '../../conflict/index.ts';
import { decode } from '../input/decode.ts';
import { unreadable } from '../input/find-files.ts';
import { InputError, oneLine } from '../input/input-error.ts';

/** Reads and prepares a model file; `-` is standard input. Throws an InputError that lists everything wrong with it. */
export function loadGame(file: string): Game {
  return explained(file, () => parseGame(readText(file), { file: nameOf(file) }));
}

/** Runs `work`; what the conflict room refuses comes out as an InputError, one line a problem. */
export function explained<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const first = error.problems[0];
    const wrapped = new InputError(nameOf(file), first?.message ?? 'is no model', first?.line ?? null);
    const own = error.file === null ? `${nameOf(file)}: ` : '';
    wrapped.message = own + error.message.split('\n').map(oneLine).join('\n  ');
    throw wrapped;
  }
}

function readText(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw unreadable(file, error);
  }
  return decode(bytes, nameOf(file));
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}
