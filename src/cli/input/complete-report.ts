import { basename } from 'node:path';
import { isoDate, type WrittenDate } from './any-date.ts';
import { parsePublished, publishedFromName } from './published.ts';
import type { FoundReport, InputOptions, LoadedReport, Origin } from './report-format.ts';
import { type ReportHead, readHead } from './report-head.ts';

/**
 * A report with all that can be known of it, and from where. What the user gave outranks what the file says of itself, that the file
 * name, that the first lines of the text. A file name speaks only for a file that holds one report. Throws an InputError on a date that
 * is none or still to come.
 */
export function completeReport(found: FoundReport, fileName: string, options: InputOptions): LoadedReport {
  const head = readHead(found.text);
  const ownName = found.file === fileName ? basename(fileName) : null;
  const title = first([found.title, found.origin], [head.title, 'text']);
  const source = first([found.source, found.origin], [head.dateline?.source, 'dateline']);
  const author = first([found.author, found.origin], [head.author, 'text']);
  const published = publishedOf(found, head, ownName, options);
  const date = published && parsePublished(published.value, fileName, options.today, found.line ?? null);
  return {
    report: {
      text: found.text,
      file: found.file,
      ...(found.id === undefined ? {} : { id: found.id }),
      title: title?.value ?? null,
      published: date,
      source: source?.value ?? null,
      url: found.url ?? null,
      ...(author ? { author: author.value } : {}),
    },
    origins: {
      title: title?.origin ?? null,
      published: published?.origin ?? null,
      source: source?.origin ?? null,
      author: author?.origin ?? null,
    },
  };
}

interface Fact {
  readonly value: string;
  readonly origin: Origin;
}
type Candidate = readonly [value: string | null | undefined, origin: Origin];

function first(...candidates: readonly Candidate[]): Fact | null {
  for (const [value, origin] of candidates) {
    const text = value?.replace(/\s+/g, ' ').trim();
    if (text) return { value: text, origin };
  }
  return null;
}

function publishedOf(found: FoundReport, head: ReportHead, ownName: string | null, options: InputOptions): Fact | null {
  const year = yearOf(found, ownName);
  return first(
    [options.published, 'given'],
    [found.published, found.origin],
    [ownName && publishedFromName(ownName), 'file name'],
    [dated(head.date, year, found.made), 'text'],
    [dated(head.dateline?.date ?? null, year, found.made), 'dateline'],
    [found.made, found.origin],
  );
}

/** The date in full; a year that is not written comes from other evidence, or there is no date. */
function dated(date: WrittenDate | null, year: number | null, made: string | null | undefined): string | null {
  if (!date) return null;
  if (date.year ?? year) return isoDate((date.year ?? year)!, date.month, date.day);
  if (!made) return null;
  const madeIn = Number(made.slice(0, 4));
  const same = isoDate(madeIn, date.month, date.day);
  return same !== null && same > made ? isoDate(madeIn - 1, date.month, date.day) : same;
}

/** The year that the address, the file name or a line of copyright tells. */
function yearOf(found: FoundReport, ownName: string | null): number | null {
  const year =
    /\/((?:19|20)\d{2})[/-]/.exec(found.url ?? '')?.[1] ??
    /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(ownName ?? '')?.[1] ??
    /(?:©|\(c\)|\bcopyright) {0,2}(?:\(c\) ?|© ?)?((?:19|20)\d{2})(?!\d)/i.exec(found.text)?.[1];
  return year === undefined ? null : Number(year);
}
