import { InputError } from './input-error.ts';
import { parsePublished } from './published.ts';
import type { ReportFormat } from './report-format.ts';
import { publishedOf } from './text-file.ts';
import { wholeText } from './whole-file.ts';

/** Elements that end a line of text. */
const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGCAPTION|FIGURE|H[1-6]|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;

/** A saved web page: one report, the article found by Mozilla's Readability, its paragraphs parted by blank lines, the title first. */
export const readHtml: ReportFormat = async function* (file, options) {
  const html = await wholeText(file);
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const article = new Readability(document, { serializer: (node) => node, charThreshold: 0 }).parse();
  const paragraphs = article?.content ? textBlocks(article.content as DomNode) : [];
  if (!article || paragraphs.length === 0)
    throw new InputError(file.name, 'no article text found in this page; save the text itself');
  const title = article.title?.trim() || null;
  const date = article.publishedTime?.trim();
  yield {
    text: (title && paragraphs[0] !== title ? [title, ...paragraphs] : paragraphs).join('\n\n'),
    file: file.name,
    title,
    source: article.siteName?.trim() || null,
    published: date && !options.published ? parsePublished(date, file.name, options.today) : publishedOf(file, options),
  };
};

/** As much of the DOM as we walk. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
}

/** The text of each block element, white space folded, in document order. Iterative: pages may nest without end. */
function textBlocks(root: DomNode): string[] {
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
