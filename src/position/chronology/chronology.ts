/** The happenings of a dispute, mentions in all reports merged, in order of time. */
import type { EventStatus } from '../../record/index.ts';
import { dayNumber } from '../calendar.ts';
import type { FoundClash } from '../clashes/clash.ts';
import { citationKey, compareText, type Dated, type Deed, type Dispute, type Name } from '../dispute.ts';
import { clauseOf } from '../positions/holdings-of-deeds.ts';
import type { Happening } from './happening.ts';
import { areOthers, keysOf, type Mention, mentionOf, tellOneHappening, victimsOf } from './same-happening.ts';

/** At most so many mentions under one key are compared with a new one, the latest first. */
const MOST = 24;
/** So many names of those harmed tell a happening from others. */
const MOST_VICTIMS = 12;

/** `clashes` say whose account of a happening is disputed, and by whom; give those of the same dispute. */
export function chronologyOf(dispute: Dispute, clashes: readonly FoundClash[]): readonly Happening[] {
  const groups = merged(dispute.events.map(mentionOf));
  const disputes = disputesOf(dispute, clashes);
  return groups
    .map((group) => happeningOf(group, disputes))
    .sort((a, b) => compareText(a.when?.from ?? '9999', b.when?.from ?? '9999') || compareText(a.words, b.words))
    .map((happening, index) => ({ ...happening, id: `h${index + 1}` }));
}

/** Groups of mentions: those the reader joined in a report, and those that tell one happening in different ones. */
function merged(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const parent = mentions.map((_, index) => index);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top]!;
    parent[at] = top;
    return top;
  };
  const hit = mentions.map(victimsOf);
  const join = (a: number, b: number): void => {
    const [x, y] = [root(a), root(b)];
    if (x === y) return;
    parent[x] = y;
    hit[y] = [...new Map([...hit[y]!, ...hit[x]!].map((one) => [one.key, one])).values()].slice(0, MOST_VICTIMS);
  };
  const place = new Map(mentions.map(({ deed }, index) => [citationKey(deed.cite), index]));
  const byKey = new Map<string, number[]>();
  mentions.forEach((mention, index) => {
    for (const other of mention.deed.event.sameAs) {
      const at = place.get(`${mention.deed.cite.report}#${other}`);
      if (at !== undefined) join(at, index);
    }
    for (const key of keysOf(mention)) {
      const list = byKey.get(key) ?? [];
      for (const at of list.slice(-MOST)) {
        const isNew = root(at) !== root(index) && !areOthers(hit[root(at)]!, hit[root(index)]!);
        if (isNew && tellOneHappening(mentions[at]!, mention)) join(at, index);
      }
      list.push(index);
      byKey.set(key, list);
    }
  });
  const groups = new Map<number, Mention[]>();
  mentions.forEach((mention, index) => {
    const group = groups.get(root(index));
    if (group) group.push(mention);
    else groups.set(root(index), [mention]);
  });
  return [...groups.values()];
}

const FIRMEST: readonly EventStatus[] = ['happened', 'planned', 'possible', 'denied', 'historical'];

function happeningOf(group: readonly Mention[], disputes: ReadonlyMap<string, readonly string[]>): Happening {
  const deeds = group.map(({ deed }) => deed);
  const status = FIRMEST.find((one) => deeds.some(({ event }) => event.status === one))!;
  const firm = deeds.filter(({ event }) => event.status === status);
  const claims = deeds.flatMap(({ claimedBy }) => (claimedBy?.party ? [claimedBy] : []));
  const denied = deeds.filter(({ event }) => event.status === 'denied' && status !== 'denied');
  const disputing = [
    ...claims.flatMap((said) => disputes.get(citationKey(said.cite)) ?? []),
    ...denied.flatMap(({ claimedBy }) => (claimedBy?.party ? [claimedBy.party.name] : [])),
  ];
  const best = [...firm].sort(
    (a, b) => fullness(b) - fullness(a) || compareText(citationKey(a.cite), citationKey(b.cite)),
  )[0]!;
  return {
    id: '',
    type: best.event.type,
    mode: best.event.mode,
    status,
    when: whenOf(firm, deeds),
    actors: names(deeds.flatMap(({ actors }) => actors)),
    recipients: names(deeds.flatMap(({ recipients }) => recipients)),
    place: deeds.find(({ place }) => place !== null)?.place?.name ?? null,
    words: clauseOf(best).replace(/\s+/g, ' ').trim(),
    mentions: deeds.map(({ cite }) => cite),
    claimedBy: [...new Set(claims.map(({ party }) => party!.name))],
    disputedBy: [...new Set(disputing)],
    onlyClaimed: deeds.every(({ claimedBy }) => claimedBy !== null),
  };
}

/** The finest date that a mention gives; where accounts differ by days, the range of them; else the day of the first report. */
function whenOf(firm: readonly Deed[], all: readonly Deed[]): Dated | null {
  const dated = (firm.some(({ when }) => when !== null) ? firm : all).flatMap(({ when }) => (when ? [when] : []));
  if (dated.length > 0) {
    const finest = Math.min(...dated.map(spread));
    const fine = dated.filter((when) => spread(when) === finest);
    const from = fine.map((when) => when.from).sort(compareText)[0]!;
    const to = fine
      .map((when) => when.to)
      .sort(compareText)
      .at(-1)!;
    const { grain, stated } = fine[0]!;
    return { from, to, grain: from === fine[0]!.from && to === fine[0]!.to ? grain : 'span', stated };
  }
  const first = all.map(({ report }) => report.published ?? '').sort(compareText)[0] ?? '';
  return first === '' ? null : { from: first, to: first, grain: 'day', stated: false };
}

function spread({ from, to }: Dated): number {
  return dayNumber(to) - dayNumber(from);
}

function fullness({ event, actors, recipients, when }: Deed): number {
  return (
    actors.length +
    recipients.length +
    (when ? 2 : 0) +
    Math.min(3, event.evidence.reduce((sum, span) => sum + span.text.length, 0) / 60)
  );
}

function names(list: readonly Name[]): readonly string[] {
  return [...new Map(list.map(({ key, name }) => [key, name])).values()];
}

/** For each statement in a clash, the parties of the statements it clashes with. */
function disputesOf(dispute: Dispute, clashes: readonly FoundClash[]): ReadonlyMap<string, readonly string[]> {
  const partyOf = new Map(
    dispute.statements.map((said) => [citationKey(said.cite), said.party?.name ?? said.speaker?.name]),
  );
  const found = new Map<string, string[]>();
  const note = (one: string, other: string) => {
    const party = partyOf.get(other);
    if (party === undefined) return;
    const list = found.get(one);
    if (list) list.push(party);
    else found.set(one, [party]);
  };
  for (const { a, b } of clashes) {
    note(citationKey(a), citationKey(b));
    note(citationKey(b), citationKey(a));
  }
  return found;
}
