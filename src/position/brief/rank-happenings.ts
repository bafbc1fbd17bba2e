/** Which happenings a short chronology keeps: deeds before words, what leads a report, what many tell, what is disputed. */
import type { PloverType } from '../../record/index.ts';
import { gapBetween } from '../calendar.ts';
import type { Happening } from '../chronology/happening.ts';
import { compareText, type Deed, type Said } from '../dispute.ts';
import { type Account, accountsOf, isInTitle, looksBack, passesOn, pointsBack } from './happening-accounts.ts';
import type { Side } from './sides.ts';
import type { Stories } from './stories.ts';

export interface RankedHappening {
  readonly happening: Happening;
  readonly mentions: readonly Deed[];
  readonly accounts: readonly Account[];
  /** Keys of the parties that do it or have it done to them. */
  readonly parties: ReadonlySet<string>;
  /** True if every account stands in somebody's words. */
  readonly claimed: boolean;
  /** True if a report dates it; else its date is that of the report. */
  readonly dated: boolean;
  readonly weight: number;
}

const WEIGHT: Readonly<Record<PloverType, number>> = {
  ASSAULT: 9,
  RETREAT: 6,
  COERCE: 6,
  SANCTION: 6,
  MOBILIZE: 6,
  PROTEST: 6,
  AID: 6,
  COOPERATE: 6,
  AGREE: 3,
  CONSULT: 4,
  SUPPORT: 2,
  CONCEDE: 3,
  THREATEN: 3,
  REQUEST: 2,
  REJECT: 1,
  ACCUSE: 1,
};
const SIGNING = /\b(?:sign|ratif|initial)\w*/iu;

/** The weightiest first. One sentence that tells two happenings counts for the weightier; background, denied deeds and sums of what
 * went before are left out. */
export function rankHappenings(
  happenings: readonly Happening[],
  deeds: ReadonlyMap<string, Deed>,
  sides: readonly Side[],
  stories: Stories,
  around: (deed: Deed) => Said | null,
  asOf: string | null,
): readonly RankedHappening[] {
  const main = new Set(sides.slice(0, 2).map(({ key }) => key));
  const ranked = happenings.flatMap((happening): RankedHappening[] => {
    if (happening.status === 'historical' || happening.status === 'denied') return [];
    if (happening.status === 'happened' && asOf !== null && (happening.when?.from ?? '') > asOf) return [];
    const mentions = happening.mentions.flatMap(({ report, id }) => deeds.get(`${report}#${id}`) ?? []);
    const accounts = accountsOf(happening, mentions, around);
    const dated = mentions.some(({ when }) => when !== null);
    if (accounts.length === 0 || (!dated && looksBack(accounts[0]!))) return [];
    const claimed = accounts.every(({ by }) => by !== null);
    const parties = new Set(
      mentions
        .flatMap(({ actorParties, recipientParties }) => [...actorParties, ...recipientParties])
        .map(({ key }) => key),
    );
    const told = new Set(mentions.map(({ report }) => stories.storyOf(report.id))).size;
    const signed = mentions.some(({ event }) => event.trigger.some(({ text }) => SIGNING.test(text)));
    const weight =
      (signed && happening.type === 'SUPPORT' ? 8 : WEIGHT[happening.type]) +
      (happening.type === 'RETREAT' && happening.mode === null ? -2 : 0) +
      Math.min(4, 2 * (told - 1)) +
      [...main].filter((key) => parties.has(key)).length +
      (isInTitle(accounts[0]!.deed) ? -6 : mentions.some(isInTitle) ? 2 : 0) +
      Math.max(...mentions.map(lead)) +
      (happening.disputedBy.length > 0 ? 2 : 0) -
      (claimed || accounts.some(passesOn) ? 2 : 0) -
      (pointsBack(accounts[0]!) ? 3 : 0) -
      (happening.status === 'happened' ? 0 : 4);
    return [{ happening, mentions, accounts, parties, claimed, dated, weight }];
  });
  ranked.sort((a, b) => b.weight - a.weight || compareText(a.happening.when?.from ?? '', b.happening.when?.from ?? ''));
  const taken = new Map<string, Place[]>();
  const once = ranked.filter(({ accounts }) => {
    const places = accounts.map(({ deed }) => placeOf(deed));
    const isTold = places.some(({ report, start, end }) =>
      taken.get(report)?.some((one) => start < one.end && one.start < end),
    );
    if (!isTold) for (const place of places) taken.set(place.report, [...(taken.get(place.report) ?? []), place]);
    return !isTold;
  });
  return varied(once, new Set(sides.map(({ key }) => key)));
}

/** So many of the weightiest are told apart by kind, side and day; no brief shows more. */
const TOLD_APART = 200;

/** One of a kind, side and day first; those like it after them. */
function varied(ranked: readonly RankedHappening[], sides: ReadonlySet<string>): readonly RankedHappening[] {
  const first: RankedHappening[] = [];
  const like: RankedHappening[] = [];
  for (const one of ranked.slice(0, TOLD_APART))
    (first.some((other) => isLike(one, other, sides)) ? like : first).push(one);
  return [...first, ...like, ...ranked.slice(TOLD_APART)];
}

/** One kind of deed within a day, unless each names sides of its own. */
function isLike(a: RankedHappening, b: RankedHappening, sides: ReadonlySet<string>): boolean {
  if (a.happening.type !== b.happening.type || !a.happening.when || !b.happening.when) return false;
  if (gapBetween(a.happening.when, b.happening.when) > 1) return false;
  const [x, y] = [a, b].map(({ parties }) => [...parties].filter((key) => sides.has(key))) as [string[], string[]];
  return x.length === 0 || y.length === 0 || x.some((party) => y.includes(party));
}

interface Place {
  readonly report: string;
  readonly start: number;
  readonly end: number;
}

/** The sentence or clause in which it stands. */
function placeOf({ event, report }: Deed): Place {
  const spans = [...event.evidence, ...event.trigger];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return { report: report.id, start, end };
}

/** What stands at the head of a report weighs up to four. */
function lead({ event, report }: Deed): number {
  return 4 * (1 - (event.trigger[0]?.start ?? 0) / Math.max(1, report.text.length));
}
