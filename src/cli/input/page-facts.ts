import { anyDate } from './any-date.ts';

/** As much of a document as we ask. */
export interface Page {
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

interface PageElement {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
}

/** What the markup of a page tells of its article; the date as `YYYY-MM-DD`. */
export interface PageFacts {
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
}

/** What pages call their date of publication, the surest first. JSON-LD comes before them, and `<time>` after. */
const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.issued',
  'pubdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
];
const SOURCE_METAS = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name'];
const AUTHOR_METAS = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'];

const URL_METAS = ['og:url'];

/** Reads JSON-LD, meta tags and `<time>`, in this order of trust. */
export function pageFacts(page: Page): PageFacts {
  const metas = metaOf(page);
  const meta = (names: readonly string[]) => names.map((name) => metas.get(name)).find(Boolean) ?? null;
  const linked = linkedData(page);
  const dates = [linked.published, ...DATE_METAS.map((name) => metas.get(name)), ...timesOf(page)];
  const [canonical] = [...page.querySelectorAll('link[rel=canonical]')].map((tag) => tag.getAttribute('href'));
  const url = canonical ?? meta(URL_METAS);
  return {
    title: linked.headline,
    published: dates.map(anyDate).find((date) => date !== null) ?? null,
    source: linked.publisher ?? meta(SOURCE_METAS),
    author: authorName(linked.author ?? meta(AUTHOR_METAS)),
    url: url && /^https?:\/\//i.test(url) ? url : null,
  };
}

/** A byline without its "By"; null where it is an address or too long for a name. */
export function authorName(byline: string | null | undefined): string | null {
  const name =
    byline
      ?.replace(/\s+/g, ' ')
      .trim()
      .replace(/^by:? /i, '') ?? '';
  return name === '' || name.length > 120 || /^https?:/i.test(name) ? null : name;
}

function metaOf(page: Page): Map<string, string> {
  const metas = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = tag.getAttribute('content')?.trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}

/** The dates of `<time>`: those that say that they are of publication; any other only where the page has one alone. */
function timesOf(page: Page): readonly (string | null)[] {
  const dateIn = (tag: PageElement) => tag.getAttribute('datetime') ?? tag.textContent;
  const named = [...page.querySelectorAll('[itemprop=datePublished], time[pubdate]')].map(dateIn);
  const all = new Set([...page.querySelectorAll('time')].map((tag) => anyDate(dateIn(tag))).filter(Boolean));
  return all.size === 1 ? [...named, ...all] : named;
}

interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
}

/** What the first article described in JSON-LD says of itself. Broken JSON says nothing. */
function linkedData(page: Page): LinkedData {
  const items = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return graphOf(JSON.parse(script.textContent ?? ''));
    } catch {
      return [];
    }
  });
  const article = items.find(({ '@type': type }) =>
    [type].flat().some((name) => /Article$|^Report$|Posting$/.test(String(name))),
  );
  return {
    headline: textOf(article?.headline),
    published: textOf(article?.datePublished),
    publisher: nameIn(article?.publisher),
    author: nameIn(article?.author),
  };
}

type Item = Readonly<Record<string, unknown>>;

function graphOf(value: unknown): readonly Item[] {
  return [value].flat().flatMap((item) => {
    if (!item || typeof item !== 'object') return [];
    const { '@graph': graph } = item as Item;
    return Array.isArray(graph)
      ? [item as Item, ...graph.filter((inner) => inner && typeof inner === 'object')]
      : [item as Item];
  });
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function nameIn(value: unknown): string | null {
  const names = [value].flat().map((one) => textOf(one) ?? textOf((one as Item | null)?.name));
  return names.filter((name) => name !== null).join(', ') || null;
}
