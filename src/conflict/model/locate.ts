import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { ConflictError, type Problem } from './conflict-error.ts';

/** Files above this many UTF-16 units are not parsed a second time for line numbers; problems then give the path alone. */
const MAX_LOCATED = 4_000_000;

/** The same error with the file's name and, for each problem, the line and column of the nearest place that exists. */
export function located(error: ConflictError, text: string, file: string | null): ConflictError {
  if (text.length > MAX_LOCATED) return new ConflictError(error.problems, file);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
  const root = document.contents;
  return new ConflictError(
    error.problems.map((problem) => {
      if (problem.line !== null || root === null) return problem;
      const { line, col } = lines.linePos(offsetOf(root as Node, problem));
      return { ...problem, line, column: col };
    }),
    file,
  );
}

/** Follows the path as far as it goes; a missing key is placed where its parent stands. */
function offsetOf(root: Node, problem: Problem): number {
  let node: unknown = root;
  let offset = root.range?.[0] ?? 0;
  for (const key of problem.path) {
    let next: unknown = null;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      next = pair?.value ?? null;
      if (pair && isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
    } else if (isSeq(node)) {
      next = node.items[Number(key)];
      const range = (next as Node | undefined)?.range;
      if (range) offset = range[0];
    }
    if (!next) break;
    node = next;
  }
  return offset;
}
