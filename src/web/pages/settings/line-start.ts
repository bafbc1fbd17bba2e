/** Where a line begins in a text, lines counted from 1; the text's end where it has no such line. */
export function lineStart(text: string, line: number): number {
  let at = 0;
  for (let passed = 1; passed < line; passed++) {
    const found = text.indexOf('\n', at);
    if (found < 0) return text.length;
    at = found + 1;
  }
  return at;
}
