/** Denials and what they deny. */

import type { Said } from '../dispute.ts';
import {
  DISMISSING_CONTENT,
  DISMISSING_CUE,
  NOTHING_THERE,
  OF_JUST_THAT,
  POINTING_BACK,
} from '../english/clash-words.ts';
import { numberOf } from '../english/numbers.ts';
import { notionsOf, sharedNotions } from '../words.ts';
import type { Pair } from './clash.ts';
import { commonIssues, cueOf, type Debate, daysApart, nearest, onDifferentSides, sideOf } from './debate.ts';

/** How many outermost statements back (or on) in its report a denial may reach. */
const REACH_BACK = 7;
const REACH_ON = 2;
/** How long a denial may be apart from what it denies in another report. */
const DAYS = 14;

const ASSERTIVE: ReadonlySet<string> = new Set([
  'state',
  'accuse',
  'warn',
  'criticise',
  'believe',
  'propose',
  'concede',
]);

export function isDenial(said: Said): boolean {
  const { act } = said.statement;
  if (act === 'deny') return true;
  if (act !== 'reject' && act !== 'criticise' && act !== 'state') return false;
  if (DISMISSING_CONTENT.test(said.text)) return true;
  if (act !== 'reject') return said.target !== null && NOTHING_THERE.test(said.text);
  return DISMISSING_CUE.test(cueOf(said)) && POINTING_BACK.test(said.text);
}

export function findDenials(debate: Debate): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const all of debate.byReport.values()) {
    const outer = all.filter((said) => said.within === null);
    outer.forEach((plain, at) => {
      const denial = aimedAsNeighbour(plain, outer, at);
      if (!isDenial(denial) || sideOf(denial) === null || isSaidMoreFully(outer, at)) return;
      const near = deniedNearby(denial, outer, at);
      const denied = near.length > 0 ? near : deniedElsewhere(denial, debate);
      pairs.push(...denied.map((said): Pair => ({ a: said, b: plain, kind: 'denial' })));
    });
  }
  return pairs;
}

/** "Not so," followed by "There was no call": the same side denies the same thing twice in a row, and the fuller denial counts. */
function isSaidMoreFully(outer: readonly Said[], at: number): boolean {
  const denial = outer[at]!;
  return [outer[at - 1], outer[at + 1]].some(
    (other) =>
      other !== undefined &&
      isDenial(other) &&
      sideOf(other) === sideOf(denial) &&
      (other.target === null || other.target.key === denial.target?.key || POINTING_BACK.test(denial.text)) &&
      other.inTitle === denial.inTitle &&
      other.notions.size > denial.notions.size,
  );
}

/** A denial that names nobody is aimed as the same side's denial beside it. */
function aimedAsNeighbour(denial: Said, outer: readonly Said[], at: number): Said {
  if (denial.targetParty !== null || !isDenial(denial)) return denial;
  const beside = [outer[at - 1], outer[at + 1]].find(
    (other) => other !== undefined && isDenial(other) && sideOf(other) === sideOf(denial) && other.targetParty !== null,
  );
  return beside ? { ...denial, target: beside.target, targetParty: beside.targetParty } : denial;
}

interface Candidate {
  readonly said: Said;
  readonly score: number;
  readonly aimed: boolean;
  readonly shared: number;
}

/** The statement of the same report that is denied: by whom the denial is aimed at, what it speaks of, and how near it stands. */
function deniedNearby(denial: Said, outer: readonly Said[], at: number): readonly Said[] {
  const candidates: Candidate[] = [];
  for (let i = Math.max(0, at - REACH_BACK); i <= Math.min(outer.length - 1, at + REACH_ON); i++) {
    const candidate = candidateFor(denial, outer[i]!, at - i);
    if (candidate && candidate.score >= 1) candidates.push(candidate);
  }
  const best = candidates.sort((a, b) => b.score - a.score);
  const also = best.slice(1).filter(({ aimed, shared }) => aimed && shared > 0);
  return [...best.slice(0, 1), ...also.slice(0, 1)].map(({ said }) => said);
}

/** `back`: how many outermost statements before the denial it stands; negative after. */
function candidateFor(denial: Said, said: Said, back: number): Candidate | null {
  if (back === 0 || !ASSERTIVE.has(said.statement.act) || isDenial(said) || said.inTitle !== denial.inTitle)
    return null;
  const aimed = denial.target !== null && said.speaker?.key === denial.target.key;
  if (!aimed && !onDifferentSides(said, denial)) return null;
  const atParty = denial.targetParty !== null && sideOf(said) === denial.targetParty.key;
  const accused = said.targetParty !== null && said.targetParty.key === sideOf(denial);
  if (!aimed && !atParty && !accused && denial.targetParty !== null) return null;
  const shared = sharedNotions(said.notions, denial.notions).length + (namesItsFigure(said, denial) ? 1 : 0);
  const pointing = (back === 1 && POINTING_BACK.test(denial.text)) || (back === -1 && OF_JUST_THAT.test(said.text));
  if (said.negated && denial.negated && !pointing) return null;
  const warned = said.statement.act === 'warn' || said.statement.act === 'accuse';
  if (!pointing && shared === 0 && !accused && !(warned && (aimed || atParty)) && Math.abs(back) > 1) return null;
  const score =
    (aimed ? 2 : atParty ? 1 : 0) +
    (accused ? 1 : 0) +
    (pointing ? 1 : 0) +
    (commonIssues(said, denial).length > 0 ? 0.5 : 0) +
    Math.min(shared, 3) -
    0.25 * Math.abs(back) -
    (back < 0 && !accused ? 1 : 0);
  return { said, score, aimed, shared };
}

/** "There is no figure" speaks of the number that somebody named. */
function namesItsFigure(said: Said, denial: Said): boolean {
  return denial.notions.has('=figure') && said.words.some(({ text }) => (numberOf(text) ?? 0) >= 10);
}

/** A claim of another report that is denied: it says what the denial says is not so, and one of the two is aimed at the other's side. */
function deniedElsewhere(denial: Said, debate: Debate): readonly Said[] {
  const inner = debate.inside(denial).find((said) => said.notions.size > 0);
  const claim = inner ?? denial;
  const own = ownNotions(claim);
  const [rare] = [...own].sort((a, b) => debate.speakingOf(a).length - debate.speakingOf(b).length);
  if (rare === undefined || own.length < 2) return [];
  const isOpposed = (said: Said) =>
    said.targetParty?.key === sideOf(denial) ||
    [denial.targetParty?.key, inner?.party?.key].includes(sideOf(said) ?? '');
  const scored = nearest(debate.speakingOf(rare), denial)
    .filter((said) => said.report.id !== denial.report.id && said.within === null && !said.negated && !isDenial(said))
    .filter((said) => ASSERTIVE.has(said.statement.act) && onDifferentSides(said, denial) && isOpposed(said))
    .filter((said) => daysApart(said, denial) <= DAYS)
    .map((said) => ({ said, share: own.filter((notion) => said.notions.has(notion)).length / own.length }))
    .filter(({ share }) => share >= 0.6)
    .sort((a, b) => Number(a.said.inTitle) - Number(b.said.inTitle) || b.share - a.share);
  return scored.slice(0, 1).map(({ said }) => said);
}

/** What a claim is called by who denies it belongs to the denial. */
const DISMISSALS: ReadonlySet<string> = notionsOf('fairy tale myth fiction rumour nonsense propaganda claim report');

/** The notions of a claim without the names of those it is against. */
function ownNotions(claim: Said): string[] {
  const names = [claim.party, claim.target, claim.speaker].flatMap((name) => (name ? name.key.split(' ') : []));
  return [...claim.notions].filter(
    (notion) => !DISMISSALS.has(notion) && !names.some((name) => name.startsWith(notion)),
  );
}
