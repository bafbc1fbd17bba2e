import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { type Codebook, CodebookSchema } from './codebook.ts';

/** What is wrong with a codebook, and on which line (from 1). */
export class CodebookError extends Error {
  override readonly name = 'CodebookError';
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** The codebook in a YAML (or JSON) text. Throws a CodebookError with the line of the first thing wrong. */
export function parseCodebook(text: string): Codebook {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [syntax] = document.errors;
  if (syntax) {
    throw new CodebookError(`is not YAML: ${syntax.message.split('\n')[0]}`, lines.linePos(syntax.pos[0]).line);
  }
  const result = CodebookSchema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  throw new CodebookError(`${path.join('.') || 'codebook'}: ${issue?.message}`, lineOf(document, lines, path));
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
