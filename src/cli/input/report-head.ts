import { WRITTEN_DATE, type WrittenDate, writtenDate } from './any-date.ts';

/** What the first lines of a report say of it. Everything may be missing. */
export interface ReportHead {
  readonly title: string | null;
  readonly author: string | null;
  /** A date that stands on a line of its own, above the text. */
  readonly date: WrittenDate | null;
  /** "MERROWIN, April 3 (LPA) —": the date and the agency. */
  readonly dateline: { readonly date: WrittenDate | null; readonly source: string | null } | null;
}

/** How far into a text its head may reach: characters, and lines that are not blank. */
const HEAD_LENGTH = 4_000;
const HEAD_LINES = 6;
const LONGEST_TITLE = 200;
const LONGEST_BYLINE = 100;

const PLACE = "\\p{Lu}[\\p{Lu}\\p{M}'’.\\-]{2,30}(?:[ /][\\p{Lu}\\p{M}'’.\\-]{2,30}){0,3}";
const REGION = '(?:, \\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{1,20}){0,2}){0,2}';
const AGENCY = "(?:\\((\\p{Lu}[\\p{L}&.'’ -]{1,40})\\)|/(\\p{Lu}[\\p{L} -]{1,20})/\\.?)";
/** Place in capitals, then a date or an agency or both, then a dash (after `/NAME/`, none). */
const DATELINE = new RegExp(
  `^(?:${PLACE})${REGION}(?:[,.] *(?<date>${WRITTEN_DATE}))?\\.?(?: *${AGENCY})?(?: *— *| +(?:–|--?) +|(?<=/\\.?) )`,
  'u',
);
const DATE_LINE = new RegExp(
  `^(?:(?:first )?(?:published|posted|updated|date)(?: on)?:? )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${WRITTEN_DATE}|\\d{4}-\\d{2}-\\d{2})(?:(?:,? at|,| \\||·|-)? ?\\d{1,2}[:.]\\d{2}.{0,20})?$`,
  'i',
);
const NAME = "\\p{Lu}[\\p{L}'’-]*\\.?(?: (?:(?:de|van|von|der|la|al|bin|el) )?\\p{Lu}[\\p{L}'’-]*\\.?){1,3}";
const BYLINE = new RegExp(
  `^(?:By|BY):? (${NAME}(?:(?:, | and | AND )${NAME}){0,4})(?:, [\\p{L} ]{2,40}| in \\p{Lu}[\\p{L} ]{2,30})?$`,
  'u',
);
/** What begins as a byline does but is a moment: "By Friday Morning". */
const NO_NAME =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)\b/i;

/** Reads title, byline, date and dateline from the first lines of a text. */
export function readHead(text: string): ReportHead {
  const all = text.slice(0, HEAD_LENGTH).split(/\r?\n|\r/);
  const lines = all
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, HEAD_LINES);
  const at = lines.findIndex((line) => datelineOf(line) !== null);
  const above = lines.slice(0, at < 0 ? HEAD_LINES : at);
  const short = above.filter((line) => line.length <= LONGEST_BYLINE);
  return {
    title: at === 0 ? null : titleOf(all),
    author: short.map(bylineOf).find((name) => name !== null) ?? null,
    date: short.map(dateOf).find((date) => date !== null) ?? null,
    dateline: at < 0 ? null : datelineOf(lines[at]!),
  };
}

/** The first line, where it stands apart from what follows and is no longer than a headline. */
function titleOf(lines: readonly string[]): string | null {
  const first = lines.findIndex((line) => line.trim() !== '');
  const title = lines[first]?.trim() ?? '';
  const next = lines[first + 1]?.trim();
  const apart =
    next === '' ? lines.slice(first + 2).some((line) => line.trim() !== '') : (next?.length ?? 0) > LONGEST_TITLE;
  return apart && title.length <= LONGEST_TITLE && dateOf(title) === null && bylineOf(title) === null ? title : null;
}

function bylineOf(line: string): string | null {
  const name = BYLINE.exec(line)?.[1] ?? null;
  return name !== null && NO_NAME.test(name) ? null : name;
}

function dateOf(line: string): WrittenDate | null {
  if (!DATE_LINE.test(line)) return null;
  const [, year, month, day] = /(\d{4})-(\d{2})-(\d{2})/.exec(line) ?? [];
  return year === undefined ? writtenDate(line) : { year: Number(year), month: Number(month), day: Number(day) };
}

function datelineOf(line: string): ReportHead['dateline'] {
  const found = DATELINE.exec(line.slice(0, 200));
  if (!found) return null;
  const date = found.groups?.date === undefined ? null : writtenDate(found.groups.date);
  const source = found[found.length - 2] ?? found[found.length - 1] ?? null;
  return date === null && source === null ? null : { date, source };
}
