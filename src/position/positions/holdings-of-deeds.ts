/** Deeds that show where a party stands: signing, agreeing with others, giving way. */
import { folded, type IssueId } from '../../record/index.ts';
import type { Deed, Dispute, Name } from '../dispute.ts';
import { termFinder } from '../issue-terms.ts';
import { notionsOf } from '../words.ts';
import type { Holding } from './holding.ts';

export function holdingsOfDeeds(dispute: Dispute): readonly Holding[] {
  const findTerms = termFinder(dispute.issues);
  const names = dispute.issues.map(({ id, name }) => ({ id, notions: [...notionsOf(name)] }));
  /** Issues of whose name two words or more stand in the clause. */
  const byName = (words: string) => {
    const there = notionsOf(words);
    return names.filter(({ notions }) => notions.filter((one) => there.has(one)).length > 1).map(({ id }) => id);
  };
  return dispute.events.flatMap((deed) => {
    const parties = partiesThatGive(deed);
    if (parties.length === 0) return [];
    const words = clauseOf(deed);
    const issues = new Set<IssueId>([...findTerms(words).map(({ issue }) => issue), ...byName(words)]);
    return parties.flatMap((party) => [...issues].map((issue) => holdingOf(deed, party, issue, words)));
  });
}

const SIGNING = /\b(?:sign|ratif|initial|approv)\w*/iu;

/** The parties that by this deed accept what it is about. */
function partiesThatGive(deed: Deed): readonly Name[] {
  const { event, actorParties, claimedBy } = deed;
  const parties = [...new Map(actorParties.map((party) => [party.key, party])).values()];
  const told = claimedBy === null ? parties : parties.filter((party) => party.key === claimedBy.party?.key);
  const trigger = event.trigger.map((span) => span.text).join(' ');
  if (event.status === 'happened' && event.type === 'SUPPORT' && SIGNING.test(trigger)) return told;
  if (event.status === 'happened' && event.type === 'AGREE' && parties.length > 1) return told;
  const isToCome = event.status === 'planned' || event.status === 'happened';
  return isToCome && event.type === 'RETREAT' && event.mode !== null && claimedBy === null ? told : [];
}

function holdingOf(deed: Deed, party: Name, issue: IssueId, words: string): Holding {
  const { event, report, cite } = deed;
  const published = report.published;
  const now = published ? { from: published, to: published, grain: 'day' as const, stated: false } : null;
  // what is planned is held from the day it is told, what happened from the day it happened
  const when = event.status === 'happened' ? (deed.when ?? now) : now;
  return {
    party,
    issue,
    stance: 'accepts',
    condition: null,
    basis: 'deed',
    sourcing: 'deed',
    when,
    cite,
    said: null,
    deed,
    order: event.trigger[0]?.start ?? 0,
    fold: `${event.type} ${folded(words)}`,
  };
}

/** The words an event rests on: its evidence where that is more than the trigger, else the trigger's sentence. */
export function clauseOf({ event, report }: Deed): string {
  const evidence = event.evidence.map((span) => span.text).join(' ');
  if (evidence.length > event.trigger.reduce((sum, span) => sum + span.text.length + 1, 0) + 10) return evidence;
  const at = event.trigger[0]?.start ?? 0;
  const before = report.text.slice(Math.max(0, at - 400), at);
  const after = report.text.slice(at, at + 400);
  const start = Math.max(before.lastIndexOf('\n'), before.search(/[.!?]["”’]?\s(?!.*[.!?]["”’]?\s)/su)) + 1;
  const end = after.search(/\n|[.!?]["”’]?(?:\s|$)/u);
  return before.slice(start) + (end < 0 ? after : after.slice(0, end));
}
