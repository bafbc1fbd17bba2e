/** Text laid out for a terminal of fixed width. Widths count code points, which is right for European scripts. */

/** Untrusted text made fit for a terminal: white space folded, control and direction-override characters shown as `�`. */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .trim();
}

export function widthOf(text: string): number {
  let width = 0;
  for (const _ of text) width++;
  return width;
}

/** `text` in lines of at most `width`, the first after `head`, the others after `indent`; a word longer than a line is cut. */
export function wrap(text: string, width: number, head: string, indent = ' '.repeat(widthOf(head))): string[] {
  const lines: string[] = [];
  let line = head;
  let empty = true;
  for (const word of text.split(' ').flatMap((word) => cut(word, Math.max(8, width - widthOf(indent))))) {
    if (!empty && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += (empty ? '' : ' ') + word;
    empty = false;
  }
  lines.push(line);
  return lines;
}

function cut(word: string, width: number): string[] {
  const points = [...word];
  const parts: string[] = [];
  for (let i = 0; i < points.length || i === 0; i += width) parts.push(points.slice(i, i + width).join(''));
  return parts;
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** The 1-based number of the line on which each offset stands. */
export function lineNumbers(text: string): (offset: number) => number {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
