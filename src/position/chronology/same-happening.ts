/** Whether two mentions tell one happening. */
import { type PloverType, VERBAL_TYPES } from '../../record/index.ts';
import { type DateRange, daysFrom, gapBetween } from '../calendar.ts';
import type { Deed, Name } from '../dispute.ts';
import { notionOf } from '../english/likenesses.ts';
import { stem } from '../english/stem.ts';
import { wordsOf } from '../words.ts';

/** PLOVER codes deeds to come by types of their own; a deed and its announcement are one happening. */
const FAMILY: Readonly<Partial<Record<PloverType, string>>> = {
  CONCEDE: 'yielding',
  RETREAT: 'yielding',
  AGREE: 'yielding',
};

/** A mention with what is compared, worked out once. */
export interface Mention {
  readonly deed: Deed;
  readonly triggers: ReadonlySet<string>;
  /** When it was, or the days in which a report without a date would tell it. */
  readonly range: DateRange | null;
  readonly dated: boolean;
}

/** How far back a report tells news without dating it. */
const NEWS_DAYS = 4;
/** How far ahead lies what a report says will be, without a date. */
const AHEAD_DAYS = 21;

export function mentionOf(deed: Deed): Mention {
  const words = wordsOf(deed.event.trigger.map((span) => span.text).join(' '));
  const published = deed.report.published;
  const news = published === null ? null : { from: daysFrom(published, -NEWS_DAYS), to: published };
  const toCome = deed.event.status === 'planned' || deed.event.status === 'possible';
  const ahead = news === null ? null : { from: news.from, to: daysFrom(news.to, AHEAD_DAYS) };
  const undated = deed.event.status === 'historical' ? null : toCome ? ahead : news;
  return {
    deed,
    triggers: new Set(words.map(({ text }) => notionOf(stem(text)))),
    range: deed.when ?? undated,
    dated: deed.when !== null,
  };
}

/** Keys under which mentions of one happening may be found: the kind of deed with what its verb says, and with each side in it. */
export function keysOf(mention: Mention): readonly string[] {
  const { deed, triggers } = mention;
  const kind = kindOf(deed.event.type);
  const sides = [...deed.actorParties, ...deed.recipientParties].map(({ key }) => `${kind} by ${key}`);
  const harm = harmOf(mention);
  const verbs = [...triggers, ...(harm ? [harm] : [])].map((trigger) => `${kind} ${trigger}`);
  // Words about words: two demands are one only where the same verb tells them.
  return VERBAL_TYPES.has(deed.event.type) ? verbs : [...verbs, ...sides];
}

function kindOf(type: PloverType): string {
  return FAMILY[type] ?? type;
}

export function tellOneHappening(a: Mention, b: Mention): boolean {
  const [x, y] = [a.deed, b.deed];
  if (kindOf(x.event.type) !== kindOf(y.event.type)) return false;
  if (!meet(a, b)) return false;
  if (harmOf(a) !== harmOf(b)) return false;
  const sameVerb = harmOf(a) !== null || [...a.triggers].some((trigger) => b.triggers.has(trigger));
  if (isDeniedApart(x, y)) return false;
  const actors = compare(x.actorParties, y.actorParties);
  const recipients = compare(x.recipientParties, y.recipientParties);
  if (actors === 'other') return false;
  if (recipients === 'other' && actors !== 'same') return false;
  if (!sameVerb)
    return (
      x.event.type === y.event.type &&
      !VERBAL_TYPES.has(x.event.type) &&
      actors === 'same' &&
      recipients === 'same' &&
      sameDay(a, b)
    );
  return VERBAL_TYPES.has(x.event.type) ? actors === 'same' : recipients !== 'other';
}

/** Firing and being hit are told apart: one exchange of fire may be two sides' dead. */
function harmOf({ deed, triggers }: Mention): 'firing' | 'harm' | null {
  if (deed.event.type !== 'ASSAULT') return null;
  if (deed.event.mode === 'firearms' || triggers.has('=fire')) return 'firing';
  return triggers.has('=kill') || triggers.has('=wound') || triggers.has('hit') ? 'harm' : null;
}

/** Those harmed, which keep two sides' dead apart even where a mention that names nobody would fit both; empty for other deeds. */
export function victimsOf(mention: Mention): readonly Name[] {
  return harmOf(mention) === 'harm' ? mention.deed.recipientParties : [];
}

export function areOthers(a: readonly Name[], b: readonly Name[]): boolean {
  return compare(a, b) === 'other';
}

/** Told as denied and told as done are two tellings of one thing only where somebody claims it. */
function isDeniedApart(x: Deed, y: Deed): boolean {
  return (x.event.status === 'historical') !== (y.event.status === 'historical');
}

/** Dated mentions share a day; an undated one lies within the news of its report; of two undated ones the reports are near. */
function meet(a: Mention, b: Mention): boolean {
  if (a.range === null || b.range === null) return a.deed.report.id === b.deed.report.id;
  const gap = gapBetween(a.range, b.range);
  return a.dated && b.dated ? gap === 0 : gap <= 1;
}

function sameDay(a: Mention, b: Mention): boolean {
  return a.dated && b.dated && a.range!.from === b.range!.from && a.range!.to === b.range!.to;
}

function compare(a: readonly Name[], b: readonly Name[]): 'same' | 'unsaid' | 'other' {
  if (a.length === 0 || b.length === 0) return 'unsaid';
  return a.some((one) => b.some((other) => one.key === other.key || areOneKind(one, other))) ? 'same' : 'other';
}

/** "Farmers" and "some 4,000 farmers": unnamed people of one kind. */
function areOneKind(a: Name, b: Name): boolean {
  const [x, y] = [a.name, b.name].map((name) => name.split(' ').at(-1) ?? '') as [string, string];
  const isCommon = [x, y].some((word) => word !== '' && word === word.toLowerCase());
  return isCommon && stem(x.toLowerCase()) === stem(y.toLowerCase());
}
