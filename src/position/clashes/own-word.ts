/** A party against its own earlier word. */
import type { Stance } from '../../record/index.ts';
import { dayNumber } from '../calendar.ts';
import { citationKey, type Dispute, isRecalled, type Said } from '../dispute.ts';
import { NEVER_SAID_CUE } from '../english/clash-words.ts';
import type { Holding } from '../positions/holding.ts';
import { holdingsOfStatements } from '../positions/holdings-of-statements.ts';
import { trackOf } from '../sourcing.ts';
import { sharedNotions } from '../words.ts';
import type { Pair } from './clash.ts';
import { commonIssues, cueOf, type Debate, daysApart, keyOf, nearest, sideOf } from './debate.ts';
import { isDenial } from './denial.ts';

export function findBrokenWords(debate: Debate, dispute: Dispute): readonly Pair[] {
  const holdings = holdingsOfStatements(dispute).filter(({ said }) => said !== null && debate.original(said) === said);
  return [
    ...changesOfMind(holdings),
    ...takenBack(debate, holdings),
    ...neverSaid(debate, holdings),
    ...conceded(debate),
  ];
}

const FOR: ReadonlySet<Stance> = new Set(['accepts', 'offers', 'supports']);
const LEAST_DAYS = 3;

/** One voice that turned from no to yes on an issue, or back. The last word before the change and the first after it. */
function changesOfMind(holdings: readonly Holding[]): Pair[] {
  const last = new Map<string, Holding>();
  const pairs: Pair[] = [];
  const sorted = holdings.filter(
    ({ said, sourcing }) =>
      trackOf(sourcing) === 'firm' && said!.speaker !== null && !said!.inTitle && !isRecalled(said!),
  );
  for (const now of sorted) {
    const key = `${now.said!.speaker!.key}\n${now.issue}`;
    const before = last.get(key);
    const isTurn = before && turns(before.stance, now.stance) && daysApart(before.said!, now.said!) >= LEAST_DAYS;
    if (isTurn) pairs.push({ a: before.said!, b: now.said!, kind: 'own-word' });
    if (!before || isTurn || !turns(before.stance, now.stance)) last.set(key, now);
  }
  return pairs;
}

function turns(before: Stance, now: Stance): boolean {
  if (before === 'demands') return now === 'accepts';
  if (before === 'rejects') return now === 'accepts' || now === 'offers';
  if (before === 'opposes') return FOR.has(now);
  return FOR.has(before) && (now === 'rejects' || now === 'opposes');
}

const REACH = 6;
const GIVEN: ReadonlySet<Stance> = new Set(['conditional', 'offers', 'accepts']);

/** Something given by one voice and taken back by another of the same party, in the same report. */
function takenBack({ byReport }: Debate, holdings: readonly Holding[]): Pair[] {
  const given = new Map<string, Holding>(
    holdings.filter(({ stance }) => GIVEN.has(stance)).map((one) => [citationKey(one.cite), one]),
  );
  const pairs: Pair[] = [];
  for (const report of byReport.values()) {
    report.forEach((said, index) => {
      if (said.statement.act !== 'deny' || said.within !== null || sideOf(said) === null) return;
      const before = report
        .slice(Math.max(0, index - REACH), index)
        .reverse()
        .find(
          (one) =>
            sideOf(one) === sideOf(said) &&
            !one.anonymous &&
            given.has(keyOf(one)) &&
            (commonIssues(one, said).length > 0 ||
              isNextVoice(one, said, report.slice(Math.max(0, index - REACH), index))),
        );
      if (before && before.speaker?.key !== said.speaker?.key) pairs.push({ a: before, b: said, kind: 'own-word' });
      const after = report.slice(index + 1, index + 3).find((one) => grants(one, said));
      if (after) pairs.push({ a: said, b: after, kind: 'own-word' });
    });
  }
  return pairs;
}

/** True if nobody of another side speaks between the two. */
function isNextVoice(a: Said, b: Said, before: readonly Said[]): boolean {
  const between = before.filter(({ order }) => order > a.order && order < b.order);
  return b.statement.issues.length === 0 && between.every((one) => sideOf(one) === sideOf(a));
}

/** "confirmed that the number had been discussed" after "there is no figure". */
function grants(said: Said, denial: Said): boolean {
  return (
    (said.statement.act === 'concede' || GRANTING_CUE.test(cueOf(said))) &&
    said.within === null &&
    denial.negated &&
    !said.negated &&
    sideOf(said) === sideOf(denial) &&
    said.speaker?.key !== denial.speaker?.key &&
    sharedNotions(said.notions, denial.notions).length > 0
  );
}

const GRANTING_CUE = /\b(?:confirm|admit|acknowledg|conced)\w*/iu;

/** "I have never said that …" against the stance that the same voice took in an earlier report. */
function neverSaid(debate: Debate, holdings: readonly Holding[]): Pair[] {
  const taken = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const key = `${holding.said!.speaker?.key}\n${holding.issue}`;
    const list = taken.get(key);
    if (list) list.push(holding);
    else taken.set(key, [holding]);
  }
  return debate.statements.filter(isDisowning).flatMap((said) => {
    const earlier = said.statement.issues
      .flatMap((issue) => taken.get(`${said.speaker?.key}\n${issue}`) ?? [])
      .filter(
        ({ cite, said: one }) =>
          cite.report !== said.cite.report && (one!.report.published ?? '') <= (said.report.published ?? ''),
      );
    const last = earlier.at(-1);
    return last && said.speaker !== null ? [{ a: last.said!, b: said, kind: 'own-word' as const }] : [];
  });
}

function isDisowning(said: Said): boolean {
  return (said.statement.act === 'deny' || said.statement.act === 'reject') && NEVER_SAID_CUE.test(cueOf(said));
}

const CONCESSION_DAYS = 10;

/** What a party concedes that it had denied: "nobody carried a weapon", then "some may have had rifles". */
function conceded(debate: Debate): Pair[] {
  return debate.statements.flatMap((said) => {
    if (said.statement.act !== 'concede' || said.negated || sideOf(said) === null || said.within !== null) return [];
    const candidates = [...said.notions].flatMap((notion) =>
      notion.startsWith('=') ? nearest(debate.speakingOf(notion), said) : [],
    );
    const before = candidates.filter(
      (one) =>
        one.negated &&
        one.report.id !== said.report.id &&
        (one.report.published ?? '') <= (said.report.published ?? '') &&
        sideOf(one) === sideOf(said) &&
        !isDenial(said) &&
        daysApart(one, said) <= CONCESSION_DAYS,
    );
    const [best] = before.sort(
      (a, b) => day(b) - day(a) || Number(b.statement.act === 'deny') - Number(a.statement.act === 'deny'),
    );
    return best ? [{ a: best, b: said, kind: 'own-word' as const }] : [];
  });
}

function day({ report }: Said): number {
  return report.published ? dayNumber(report.published) : 0;
}
