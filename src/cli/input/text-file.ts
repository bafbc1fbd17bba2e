import { checkSize } from './decode.ts';
import { reportOfArticle } from './exports/export-article.ts';
import { TEXT_EXPORTS } from './exports/text-exports.ts';
import type { ReportFormat } from './report-format.ts';
import { WHOLE_LIMIT, wholeText } from './whole-file.ts';

/** Plain text: one report, title on its first line; or an export of a press archive, which holds many. */
export const readText: ReportFormat = async function* (file) {
  const text = await wholeText(file, WHOLE_LIMIT);
  for (const archive of TEXT_EXPORTS) {
    const articles = archive.articlesIn(text);
    if (articles) return yield* articles.map((article) => reportOfArticle(article, file.name, archive.name));
  }
  checkSize(text.length, file.name);
  yield { text, file: file.name, origin: 'text' };
};
