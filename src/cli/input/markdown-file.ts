import type { Token } from 'marked';
import { InputError } from './input-error.ts';
import type { ReportFormat } from './report-format.ts';
import { wholeText } from './whole-file.ts';

/**
 * Markdown: one report, its text without the markup; paragraphs, list items and quotations stand apart by blank lines. YAML front
 * matter may give title, published (or date), source, author and url.
 */
export const readMarkdown: ReportFormat = async function* (file) {
  const raw = await wholeText(file);
  const { lexer } = await import('marked');
  const [, front, body] = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(raw) ?? [null, null, raw];
  const about = front ? await frontMatter(front, file.name) : {};
  const text = blocks(lexer(body ?? '')).join('\n\n');
  if (text.trim() === '') throw new InputError(file.name, 'is empty but for its markup; nothing to read');
  yield {
    text,
    file: file.name,
    origin: 'front matter',
    title: about.title ?? null,
    source: about.source ?? about.publisher ?? null,
    author: about.author ?? about.authors ?? null,
    url: about.url ?? null,
    published: about.published ?? about.date ?? null,
  };
};

async function frontMatter(front: string, file: string): Promise<Record<string, string>> {
  const { parse } = await import('yaml');
  let value: unknown;
  try {
    value = parse(front, { schema: 'failsafe' });
  } catch (error) {
    throw new InputError(file, `front matter is not YAML: ${(error as Error).message.split('\n')[0]}`);
  }
  const entries = Object.entries(value && typeof value === 'object' ? value : {});
  return Object.fromEntries(
    entries.flatMap(([name, field]) => {
      const parts = (Array.isArray(field) ? field : [field]).filter((part) => typeof part === 'string' && part !== '');
      return parts.length > 0 ? [[name.toLowerCase(), parts.join(', ')]] : [];
    }),
  );
}

/** The plain text of each block, in order. */
function blocks(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'space' || token.type === 'hr' || token.type === 'html' || token.type === 'def') return [];
    if (token.type === 'list') return token.items.flatMap((item: Token) => blocks(childrenOf(item)));
    if (token.type === 'blockquote') return blocks(childrenOf(token));
    if (token.type === 'table') {
      return [token.header, ...token.rows].map((row: Token[]) =>
        row.map((cell) => inline(childrenOf(cell))).join('\t'),
      );
    }
    const children = childrenOf(token);
    const text = children.length > 0 ? inline(children) : 'text' in token ? String(token.text) : token.raw;
    return text.trim() === '' ? [] : [text.trim()];
  });
}

/** Text of running words: emphasis, links and code lose their marks, images leave nothing. */
function inline(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return '\n';
      if (token.type === 'image' || token.type === 'html') return '';
      const children = childrenOf(token);
      if (children.length > 0) return inline(children);
      return 'text' in token ? String(token.text) : token.raw;
    })
    .join('');
}

function childrenOf(token: Token): readonly Token[] {
  return 'tokens' in token && token.tokens ? token.tokens : [];
}
