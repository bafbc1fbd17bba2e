import { checkSize } from '../decode.ts';
import { InputError } from '../input-error.ts';
import type { FoundReport } from '../report-format.ts';
import { withTitle } from '../text-blocks.ts';

/** One article of an export of a press archive. Dates as `YYYY-MM-DD`. */
export interface ExportArticle {
  /** 1-based line of the file where the article begins. */
  readonly line: number;
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url?: string | null;
  /** The lines of the text; a blank line parts paragraphs. */
  readonly body: readonly string[];
}

/** How one archive writes many articles into one text file. */
export interface TextExport {
  readonly name: string;
  /** The articles, where the text has this structure beyond doubt; null where it is anything else. */
  readonly articlesIn: (text: string) => readonly ExportArticle[] | null;
}

/** A line of this many characters holds a whole paragraph. */
const WRAPPED_AT = 140;

/** An article as a report; one without text is an error with its line. */
export function reportOfArticle(article: ExportArticle, file: string, archive: string): FoundReport | InputError {
  const paragraphs = paragraphsOf(article.body);
  if (paragraphs.length === 0) {
    const named = article.title ? ` ("${article.title.slice(0, 60)}")` : '';
    return new InputError(
      file,
      `this article${named} of a ${archive} export has no text; export it again with its full text`,
      article.line,
    );
  }
  const text = withTitle(article.title, paragraphs);
  try {
    checkSize(text.length, file, article.line);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  return {
    text,
    file: `${file}:${article.line}`,
    line: article.line,
    origin: 'metadata',
    title: article.title,
    published: article.published,
    source: article.source,
    author: article.author,
    url: article.url ?? null,
  };
}

/** Paragraphs parted by blank lines, or, where lines are long, each line one. */
function paragraphsOf(lines: readonly string[]): string[] {
  const blocks = lines
    .map((line) => line.trim())
    .join('\n')
    .split(/\n{2,}/);
  return blocks
    .flatMap((block) => {
      const parts = block.split('\n').filter((line) => line !== '');
      return parts.some((line) => line.length > WRAPPED_AT) ? parts : [parts.join(' ')];
    })
    .filter((paragraph) => paragraph !== '');
}

/** The first line in [from, to) that is not blank; `from` where all are. */
export function firstWritten(lines: readonly string[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (lines[at]!.trim() !== '') return at;
  return from;
}

/** A byline without its "By", as these archives write it; null where there is none. */
export function byline(value: string | null | undefined): string | null {
  return (
    value
      ?.replace(/\s+/g, ' ')
      .trim()
      .replace(/^by:? /i, '') || null
  );
}
