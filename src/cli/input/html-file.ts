import { htmlArticle } from './html-article.ts';
import { InputError } from './input-error.ts';
import type { ReportFormat } from './report-format.ts';
import { withTitle } from './text-blocks.ts';
import { wholeText } from './whole-file.ts';

/** A saved web page: one report, the article of the page, its paragraphs parted by blank lines, the title first. */
export const readHtml: ReportFormat = async function* (file) {
  const { paragraphs, ...facts } = await htmlArticle(await wholeText(file));
  if (paragraphs.length === 0)
    throw new InputError(file.name, 'no article text found in this page; save the text itself');
  yield { text: withTitle(facts.title, paragraphs), file: file.name, origin: 'metadata', ...facts };
};
