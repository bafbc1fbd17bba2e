import { readFileSync } from 'node:fs';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { type Codebook, CodebookSchema } from '../record/index.ts';
import { decode } from './input/decode.ts';
import { unreadable } from './input/find-files.ts';
import { InputError } from './input/input-error.ts';

/** The codebook in a YAML (or JSON) file. Throws an InputError with the line of the first thing wrong. */
export function readCodebook(file: string): Codebook {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw unreadable(file, error);
  }
  return parseCodebook(decode(bytes, file), file);
}

export function parseCodebook(text: string, file: string): Codebook {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [syntax] = document.errors;
  if (syntax)
    throw new InputError(file, `is not YAML: ${syntax.message.split('\n')[0]}`, lines.linePos(syntax.pos[0]).line);
  const result = CodebookSchema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  throw new InputError(file, `${path.join('.') || 'codebook'}: ${issue?.message}`, lineOf(document, lines, path));
}

/** The line of the deepest node that the path reaches. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  let offset = 0;
  for (let depth = 0; depth <= path.length; depth++) {
    const node = document.getIn(path.slice(0, depth), true);
    if ((isMap(node) || isScalar(node)) && node.range) offset = node.range[0];
  }
  return lines.linePos(offset).line;
}
