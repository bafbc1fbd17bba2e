/** Elements that end a line of text. */
const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGCAPTION|FIGURE|H[1-6]|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;

/** As much of the DOM as we walk. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
}

/** The text of each block element, white space folded, in document order. Iterative: pages may nest without end. */
export function textBlocks(root: DomNode): string[] {
  const blocks: string[] = [];
  let line = '';
  const flush = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text) blocks.push(text);
    line = '';
  };
  const stack: (DomNode | null)[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node) flush();
    else if (node.nodeType === 3) line += node.nodeValue ?? '';
    else if (node.nodeName === 'BR') line += ' ';
    else if (node.nodeName !== 'SCRIPT' && node.nodeName !== 'STYLE') {
      const block = BLOCKS.test(node.nodeName);
      if (block) {
        flush();
        stack.push(null);
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] ?? null);
    }
  }
  flush();
  return blocks;
}

/** The title first, then the paragraphs, parted by blank lines; a title that the first paragraph repeats stands once. */
export function withTitle(title: string | null, paragraphs: readonly string[]): string {
  return (title && paragraphs[0] !== title ? [title, ...paragraphs] : paragraphs).join('\n\n');
}
