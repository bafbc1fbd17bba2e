import { type Codebook, CodebookError, parseCodebook as parse } from '../record/index.ts';
import { DeskError } from './desk.ts';

/** The codebook in a YAML text. Throws a DeskError `bad-codebook` with the line of the first thing wrong. `place`: how errors call it. */
export function parseCodebook(text: string, place: string): Codebook {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof CodebookError) throw new DeskError('bad-codebook', `${place}:${error.line}: ${error.message}`);
    throw error;
  }
}
