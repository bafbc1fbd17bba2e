/** A run of characters as it lies on the page: `x` and `y` in points from the lower left corner. */
export interface PdfItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

/** A line of a page. `right` is where it ends; `size` is the font size of most of it. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** How far a run may lie above or below its line, in font sizes: notes and raised letters. */
const SAME_LINE = 0.5;
/** The gap between two runs that stands for a space, in font sizes. */
const SPACE = 0.15;

/** The lines of a page, in the order in which the file writes them. */
export function pdfLines(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let runs: PdfItem[] = [];
  const flush = () => {
    const line = lineOf(runs);
    if (line) lines.push(line);
    runs = [];
  };
  for (const item of items) {
    const last = runs.at(-1);
    if (
      last &&
      item.str.trim() !== '' &&
      Math.abs(item.y - last.y) > SAME_LINE * Math.max(item.fontSize, last.fontSize, 1)
    )
      flush();
    if (item.str !== '') runs.push(item);
    if (item.hasEOL) flush();
  }
  flush();
  return lines;
}

function lineOf(runs: readonly PdfItem[]): PdfLine | null {
  let text = '';
  let right = 0;
  let most = runs[0];
  for (const run of runs) {
    if (text !== '' && !/\s$/.test(text) && !/^\s/.test(run.str) && run.x - right > SPACE * run.fontSize) text += ' ';
    text += run.str;
    right = run.x + run.width;
    if (run.str.trim().length > (most?.str.trim().length ?? 0)) most = run;
  }
  const words = text.replace(/[\s\u0000]+/g, ' ').trim();
  if (words === '' || !most) return null;
  return { text: words, x: runs.find(({ str }) => str.trim() !== '')!.x, right, y: most.y, size: most.fontSize };
}

/** Lines at the top and at the bottom of a page among which heads and page numbers are looked for. */
const EDGE_LINES = 2;
/** The part of all pages on which a line must stand to be a running head; left and right pages may have their own. */
const REPEATED = 0.4;
const LONGEST_HEAD = 120;
const PAGE_NUMBER = /^[\s–—|•·-]*(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?[\s–—|•·-]*$/i;

/** The pages without page numbers and without the lines that repeat at their edges, digits aside, in the same size. */
export function dropRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const edges = pages.map(edgeLines);
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set([...edge].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length * REPEATED));
  const head = (line: PdfLine) =>
    PAGE_NUMBER.test(line.text) || (line.text.length <= LONGEST_HEAD && (counts.get(keyOf(line)) ?? 0) >= least);
  return pages.map((page, number) => page.filter((line) => !(edges[number]!.has(line) && head(line))));
}

function edgeLines(page: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)]);
}

function keyOf(line: PdfLine): string {
  return `${Math.round(line.size)} ${line.text.replace(/\d+/g, '#').toLowerCase()}`;
}
