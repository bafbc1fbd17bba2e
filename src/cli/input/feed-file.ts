import type { AnyFeed } from 'feedsmith';
import { anyDate } from './any-date.ts';
import { htmlParagraphs } from './html-article.ts';
import { InputError } from './input-error.ts';
import type { Found, FoundReport, ReportFormat } from './report-format.ts';
import { withTitle } from './text-blocks.ts';
import { WHOLE_LIMIT, wholeText } from './whole-file.ts';

/** A saved RSS, Atom or RDF feed: one report an entry, of its full content where the feed has it, else of its summary. */
export const readFeed: ReportFormat = async function* (file) {
  const text = await wholeText(file, WHOLE_LIMIT);
  const entries = await feedEntries(text);
  if (entries === null)
    throw new InputError(file.name, 'is no RSS or Atom feed; save the article itself as .html, .txt or .pdf');
  yield* feedReports(entries, file.name);
};

/** What an entry of a feed tells, of whichever kind the feed is. */
interface Entry {
  readonly title: string | null | undefined;
  /** The fullest text first; each may be empty. */
  readonly html: readonly (string | null | undefined)[];
  readonly plain?: string | null | undefined;
  readonly published: string | null | undefined;
  readonly source: string | null | undefined;
  readonly author: string | null | undefined;
  readonly url: string | null | undefined;
}

/** The entries of a feed in XML or JSON; null where it is none. */
export async function feedEntries(text: string): Promise<readonly Entry[] | null> {
  const { parseFeed } = await import('feedsmith');
  try {
    return entriesOf(parseFeed(text));
  } catch {
    return null;
  }
}

/** One report an entry. An entry without a word is an error of its own. */
export async function* feedReports(entries: readonly Entry[], file: string): AsyncIterable<Found> {
  if (entries.length === 0) throw new InputError(file, 'is a feed without entries; nothing to read');
  for (const [index, entry] of entries.entries()) yield await reportOf(entry, file, index + 1);
}

async function reportOf(entry: Entry, file: string, number: number): Promise<FoundReport | InputError> {
  const markup = entry.html.find((html) => html?.trim()) ?? '';
  const plain = entry.plain?.trim();
  const paragraphs = plain ? [plain] : await htmlParagraphs(markup);
  const title = (await htmlParagraphs(entry.title ?? '')).join(' ') || null;
  if (paragraphs.join('').trim() === '')
    return new InputError(file, `entry ${number} has no text, not even a summary`, number);
  return {
    text: withTitle(title, paragraphs),
    file: `${file}:${number}`,
    origin: 'metadata',
    title,
    published: anyDate(entry.published),
    source: entry.source ?? null,
    author: entry.author ?? null,
    url: entry.url ?? null,
  };
}

function entriesOf(parsed: AnyFeed): Entry[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        html: [item.content?.encoded, item.description],
        published: item.pubDate ?? item.dc?.dates?.[0],
        source: item.source?.title ?? parsed.feed.title,
        author: names(item.dc?.creators ?? item.authors?.map(({ name, email }) => name ?? email)),
        url: item.link,
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        html: [item.content?.encoded, item.description],
        published: item.dc?.dates?.[0],
        source: parsed.feed.title,
        author: names(item.dc?.creators),
        url: item.link,
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        title: entry.title?.value,
        html: [entry.content?.value, entry.summary?.value],
        published: entry.published ?? entry.updated,
        source: entry.source?.title?.value ?? parsed.feed.title?.value,
        author: names((entry.authors ?? parsed.feed.authors)?.map(({ name }) => name)),
        url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        html: [item.content_html, item.summary],
        plain: item.content_html ? null : (item.content_text ?? null),
        published: item.date_published ?? item.date_modified,
        source: parsed.feed.title,
        author: names((item.authors ?? parsed.feed.authors)?.map(({ name }) => name)),
        url: item.url ?? item.external_url,
      }));
  }
}

function names(list: readonly (string | undefined)[] | undefined): string | null {
  return list?.filter(Boolean).join(', ') || null;
}
