import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { type Codebook, CodebookSchema } from '../record/index.ts';
import { DeskError } from './desk.ts';

/** The codebook in a YAML text. Throws a DeskError `bad-codebook` with the line of the first thing wrong. `place`: how errors call it. */
export function parseCodebook(text: string, place: string): Codebook {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [syntax] = document.errors;
  if (syntax) {
    const { line } = lines.linePos(syntax.pos[0]);
    throw new DeskError('bad-codebook', `${place}:${line}: is not YAML: ${syntax.message.split('\n')[0]}`);
  }
  const result = CodebookSchema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  const line = lineOf(document, lines, path);
  throw new DeskError('bad-codebook', `${place}:${line}: ${path.join('.') || 'codebook'}: ${issue?.message}`);
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
