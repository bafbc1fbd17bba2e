import {
  type ActorId,
  overlapLength,
  type PloverType,
  type Reading,
  type RecordedEvent,
} from '../../src/record/index.ts';
import type { GoldEvent, GoldReport } from './gold.ts';
import { type Miss, show } from './miss.ts';
import type { Share, Tally } from './tally.ts';

export interface EventScore {
  /** Type, actor and status right, on the trigger's words. Mentions of one happening count once. */
  readonly events: Tally;
  /** Type alone. */
  readonly types: Tally;
  /** First and last day, of events found whose gold has a date. */
  readonly moment: Share;
  readonly recipients: Share;
  readonly claimedBy: Share;
  readonly misses: readonly Miss[];
}

/** Scores the events of one reading. `statements` says which gold statement each found statement is. */
export function scoreEvents(
  report: GoldReport,
  reading: Reading,
  actors: ReadonlyMap<ActorId, string>,
  statements: ReadonlyMap<string, string>,
): EventScore {
  const misses: Miss[] = [];
  const partyOf = new Map(report.actors.map((actor) => [actor.id, actor.party ?? actor.id]));
  const found = reading.events.map((event) => ({ event, ...participants(event, actors) }));
  const same = (a: readonly string[], b: readonly string[]) =>
    (a.length === 0 && b.length === 0) ||
    a.some((one) => b.some((other) => one === other || (partyOf.get(one) ?? one) === (partyOf.get(other) ?? other)));
  const onTrigger = (gold: GoldEvent, event: RecordedEvent) => overlapLength(gold.trigger, event.trigger) > 0;
  const right = (gold: GoldEvent, one: (typeof found)[number]) =>
    onTrigger(gold, one.event) &&
    typesAgree(gold, one.event) &&
    gold.status === one.event.status &&
    same(gold.actors, one.actors);

  const momentOf = new Map(report.moments.map((moment) => [moment.id, moment]));
  const moment = { right: 0, of: 0 };
  const recipients = { right: 0, of: 0 };
  const claimedBy = { right: 0, of: 0 };
  for (const gold of report.events) {
    const one = found.find((candidate) => right(gold, candidate));
    if (!one) continue;
    const words = `${gold.id} ${gold.type} ${show(gold.trigger)}`;
    const note = (measure: string, expected: string, got: string) =>
      misses.push({ report: report.name, measure, expected, found: got, words });
    const when = gold.moment === null ? undefined : momentOf.get(gold.moment);
    if (when?.from) {
      moment.of++;
      const got = one.event.moment;
      if (got && got.from === when.from && got.to === when.to) moment.right++;
      else note('event moment', `${when.from}..${when.to}`, got ? `${got.from}..${got.to}` : 'none');
    }
    if (gold.recipients.length + one.recipients.length > 0) {
      recipients.of++;
      if (same(gold.recipients, one.recipients)) recipients.right++;
      else note('event recipient', gold.recipients.join(', ') || 'none', one.recipients.join(', ') || 'none');
    }
    const claim = one.event.claimedBy === null ? null : (statements.get(one.event.claimedBy) ?? '?');
    if (gold.claimedBy !== null || claim !== null) {
      claimedBy.of++;
      if (gold.claimedBy === claim) claimedBy.right++;
      else note('event claimed by', String(gold.claimedBy), String(claim));
    }
  }

  const clusters = happenings(report.events);
  for (const cluster of clusters) {
    if (cluster.every((gold) => gold.optional)) continue;
    if (cluster.some((gold) => found.some((one) => right(gold, one)))) continue;
    const near = found.filter((one) => cluster.some((gold) => onTrigger(gold, one.event)));
    misses.push({
      report: report.name,
      measure: 'event missed',
      expected: cluster.map(showGold).join(' = '),
      found: near.map(showFound).join('; ') || 'nothing',
      words: cluster.map((gold) => show(gold.trigger)).join(' = '),
    });
  }
  const judged = found.filter((one) => !report.events.some((gold) => gold.optional && onTrigger(gold, one.event)));
  for (const one of judged) {
    if (report.events.some((gold) => onTrigger(gold, one.event))) continue;
    misses.push({
      report: report.name,
      measure: 'event too many',
      expected: 'nothing',
      found: showFound(one),
      words: `${show(one.event.evidence)} (${one.event.rule})`,
    });
  }

  const count = (is: (gold: GoldEvent, one: (typeof found)[number]) => boolean): Tally => {
    const wanted = clusters.filter((cluster) => !cluster.every((gold) => gold.optional));
    return {
      gold: wanted.length,
      goldMet: wanted.filter((cluster) => cluster.some((gold) => found.some((one) => is(gold, one)))).length,
      found: judged.length,
      foundRight: judged.filter((one) => report.events.some((gold) => is(gold, one))).length,
    };
  };
  return {
    events: count(right),
    types: count((gold, one) => onTrigger(gold, one.event) && typesAgree(gold, one.event)),
    moment,
    recipients,
    claimedBy,
    misses,
  };
}

/**
 * PLOVER codes the announcement of a deed by a type of its own: cooperation to come is AGREE, yielding to come CONCEDE or AGREE, harm to
 * come THREATEN. The gold names the deed and its status; for deeds planned or possible either counts.
 */
const ANNOUNCED: Readonly<Partial<Record<PloverType, readonly PloverType[]>>> = {
  CONSULT: ['AGREE'],
  SUPPORT: ['AGREE'],
  COOPERATE: ['AGREE'],
  AID: ['AGREE'],
  CONCEDE: ['AGREE'],
  RETREAT: ['CONCEDE', 'AGREE'],
  PROTEST: ['THREATEN'],
  SANCTION: ['THREATEN'],
  MOBILIZE: ['THREATEN'],
  COERCE: ['THREATEN'],
  ASSAULT: ['THREATEN'],
};

function typesAgree(gold: GoldEvent, event: RecordedEvent): boolean {
  if (gold.type === event.type) return true;
  const toCome = gold.status === 'planned' || gold.status === 'possible';
  return toCome && ANNOUNCED[gold.type]?.includes(event.type) === true;
}

/** Groups mentions of one happening that have the same type and status. */
export function happenings(events: readonly GoldEvent[]): readonly (readonly GoldEvent[])[] {
  const clusters: GoldEvent[][] = [];
  for (const event of events) {
    const cluster = clusters.find((members) =>
      members.some((one) => one.sameAs.includes(event.id) && one.type === event.type && one.status === event.status),
    );
    if (cluster) cluster.push(event);
    else clusters.push([event]);
  }
  return clusters;
}

function participants(event: RecordedEvent, actors: ReadonlyMap<ActorId, string>) {
  const names = (ids: readonly ActorId[]) => ids.map((id) => actors.get(id) ?? `?${id}`);
  return { actors: names(event.actors), recipients: names(event.recipients) };
}

function showGold(gold: GoldEvent): string {
  return `${gold.type} ${gold.status} by ${gold.actors.join(', ') || 'nobody named'}`;
}

function showFound(one: { readonly event: RecordedEvent; readonly actors: readonly string[] }): string {
  return `${one.event.type} ${one.event.status} by ${one.actors.join(', ') || 'nobody'} on "${show(one.event.trigger)}"`;
}
