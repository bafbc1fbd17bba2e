/** Each blames the other: by words aimed at each other, or by telling one deed with the sides exchanged. */
import { gapBetween } from '../calendar.ts';
import type { Deed, Said } from '../dispute.ts';
import type { Pair } from './clash.ts';
import { commonIssues, type Debate, isNested, onDifferentSides, sideOf, wordsBetween } from './debate.ts';
import { isDenial } from './denial.ts';

const REACH = 6;
const BLAMING: ReadonlySet<string> = new Set(['accuse', 'criticise']);

/** Two sides of one report that accuse each other of one thing. The plainest accusation of each is taken. */
export function findMutualBlame(debate: Debate): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const report of debate.byReport.values()) {
    const blaming = report.filter(
      (said) => BLAMING.has(said.statement.act) && said.within === null && said.targetParty !== null && !isDenial(said),
    );
    const best = new Map<string, { pair: Pair; weight: number }>();
    blaming.forEach((a, index) => {
      for (const b of blaming.slice(index + 1, index + 1 + REACH)) {
        if (sideOf(a) !== b.targetParty!.key || sideOf(b) !== a.targetParty!.key) continue;
        if (!onDifferentSides(a, b) || commonIssues(a, b).length === 0) continue;
        const weight = [a, b].filter(({ statement }) => statement.act === 'accuse').length * 10 - (b.order - a.order);
        const key = [sideOf(a)!, sideOf(b)!].sort().join('\n');
        if (weight > (best.get(key)?.weight ?? -99)) best.set(key, { pair: { a, b, kind: 'mutual-blame' }, weight });
      }
    });
    pairs.push(...[...best.values()].map(({ pair }) => pair));
  }
  return pairs;
}

/** An account and the accusation that answers it within one sentence: "the protest had been peaceful; the league says police pushed first". */
export function findAnsweringAccusations(debate: Debate): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const report of debate.byReport.values()) {
    report.forEach((b, index) => {
      const a = report[index - 1];
      if (!a || b.statement.act !== 'accuse' || a.statement.act !== 'state' || isNested(a, b)) return;
      if (b.target === null || b.target.key !== a.speaker?.key) return;
      const gap = wordsBetween(a, b);
      if (gap !== '' && !/[.!?]["”’]?\s|\n/u.test(gap)) pairs.push({ a, b, kind: 'who' });
    });
  }
  return pairs;
}

const HARM: ReadonlySet<string> = new Set(['ASSAULT']);
/** Acts that tell a deed; a demand may mention one by the way. */
const TELLING: ReadonlySet<string> = new Set(['state', 'accuse', 'deny', 'believe', 'criticise', 'warn']);
/** Tellings of a deed further apart than this are of two deeds. */
const DAYS = 1;
const MOST = 12;

interface Telling {
  readonly said: Said;
  readonly side: string;
  /** The sides laid blame on; empty where the teller names nobody. */
  readonly blamed: readonly string[];
  readonly deed: Deed;
}

/** One deed of harm told by two sides, each laying it at another's door, at least one at the other teller's. */
export function findExchangedRoles(debate: Debate): readonly Pair[] {
  const tellings = debate.events.flatMap((deed) => tellingOf(deed, debate));
  const byDay = new Map<string, Telling[]>();
  for (const telling of tellings) {
    for (const day of [telling.deed.when?.from, telling.deed.report.id]) {
      if (day === undefined) continue;
      const list = byDay.get(day);
      if (list) list.push(telling);
      else byDay.set(day, [telling]);
    }
  }
  const pairs = new Map<string, Pair>();
  for (const list of byDay.values()) {
    const once = onePerVoice(list);
    once.forEach((a, index) => {
      for (const b of once.slice(index + 1, index + 1 + MOST)) {
        if (a.side === b.side || !accuseOneAnother(a, b) || !sameTime(a.deed, b.deed)) continue;
        pairs.set(`${a.said.cite.report}#${a.said.cite.id} ${b.said.cite.report}#${b.said.cite.id}`, {
          a: a.said,
          b: b.said,
          kind: 'mutual-blame',
        });
      }
    });
  }
  return [...pairs.values()];
}

function tellingOf(deed: Deed, { original }: Debate): Telling[] {
  const { event, claimedBy, actorParties } = deed;
  if (
    !HARM.has(event.type) ||
    claimedBy === null ||
    !TELLING.has(claimedBy.statement.act) ||
    event.status !== 'happened'
  )
    return [];
  const said = original(claimedBy.within ?? claimedBy);
  const side = sideOf(said);
  if (side === null || said !== (claimedBy.within ?? claimedBy)) return [];
  const blamed =
    actorParties.length > 0
      ? actorParties.map(({ key }) => key)
      : claimedBy.targetParty
        ? [claimedBy.targetParty.key]
        : [];
  return blamed.length > 0 && !blamed.includes(side) ? [{ said, side, blamed, deed }] : [];
}

/** Each voice once a report: the fullest telling, not the headline's. */
function onePerVoice(tellings: readonly Telling[]): Telling[] {
  const best = new Map<string, Telling>();
  for (const telling of tellings) {
    const key = `${telling.said.speaker?.key ?? telling.side}\n${telling.said.report.id}`;
    const known = best.get(key);
    if (!known || fullness(telling) > fullness(known)) best.set(key, telling);
  }
  return [...best.values()];
}

function fullness({ said, deed }: Telling): number {
  return (said.inTitle ? 0 : 2) + (deed.when ? 1 : 0);
}

function accuseOneAnother(a: Telling, b: Telling): boolean {
  return a.blamed.includes(b.side) || b.blamed.includes(a.side);
}

function sameTime(a: Deed, b: Deed): boolean {
  if (a.when && b.when) return gapBetween(a.when, b.when) <= DAYS;
  return a.report.id === b.report.id;
}
