import { anyDate } from './any-date.ts';
import { authorName, type Page, type PageFacts, pageFacts } from './page-facts.ts';
import { type DomNode, textBlocks } from './text-blocks.ts';

export interface HtmlArticle extends PageFacts {
  /** The paragraphs of the article, white space folded. */
  readonly paragraphs: readonly string[];
}

/** The article of a saved web page, found by Mozilla's Readability, and what the page tells of it. */
export async function htmlArticle(html: string): Promise<HtmlArticle> {
  const [{ Readability }, document] = await Promise.all([import('@mozilla/readability'), parse(html)]);
  const facts = pageFacts(document);
  // Readability takes the document apart, so it comes last
  const article = new Readability(document, { serializer: (node: DomNode) => node, charThreshold: 0 }).parse();
  return {
    paragraphs: article?.content ? textBlocks(article.content) : [],
    title: facts.title ?? (article?.title?.trim() || null),
    published: facts.published ?? anyDate(article?.publishedTime),
    source: facts.source ?? (article?.siteName?.trim() || null),
    author: facts.author ?? authorName(article?.byline),
    url: facts.url,
  };
}

/** The text of markup that is an article and nothing else (an entry of a feed, the body of an e-mail), paragraph by paragraph. */
export async function htmlParagraphs(html: string): Promise<readonly string[]> {
  return textBlocks((await parse(html)).body);
}

async function parse(html: string): Promise<Page & { readonly body: DomNode }> {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  return document;
}
