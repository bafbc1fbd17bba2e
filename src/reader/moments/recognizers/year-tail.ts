import { GAP, YEAR } from '../../english/time-words.ts';

/** What may follow a month or a season: ", 2022", " 1776", " of that year", " 480 BC", " last year". */
export const YEAR_TAIL = `(?:,?${GAP}(?:(?:of|in)${GAP})?(?<year>${YEAR}(?![\\d-]|[.,]\\d)(?:${GAP}B\\.?C\\b\\.?)?|\\d{1,4}${GAP}B\\.?C\\b\\.?E?|['’]\\d{2}(?!\\d)|(?:of${GAP})?(?:that|this|the${GAP}(?:same|following|previous|next|preceding)|last|next)${GAP}year\\b))?`;
