/** Who began, what caused it, when it was: accounts of one thing that name different firsts, causes or days. */
import { gapBetween } from '../calendar.ts';
import type { Deed, Said } from '../dispute.ts';
import { CAUSING, DISAGREEING, FIRST, HEARSAY } from '../english/clash-words.ts';
import { notionOf } from '../english/likenesses.ts';
import { stem } from '../english/stem.ts';
import type { Pair } from './clash.ts';
import {
  commonIssues,
  cueOf,
  type Debate,
  isNested,
  onDifferentSides,
  sideOf,
  spansOf,
  wordsBetween,
} from './debate.ts';
import { isDenial } from './denial.ts';

/** Two sides on who did a thing first: "they shot first", "the first shots came from their bank". The first account is set against all others. */
export function findWhoBegan(debate: Debate): readonly Pair[] {
  const byNotion = new Map<string, Said[]>();
  for (const said of debate.statements) {
    if (said.inTitle || sideOf(said) === null || HEARSAY.test(`${cueOf(said)} ${said.text}`) || !isOutermost(said))
      continue;
    for (const notion of begunIn(said)) {
      const list = byNotion.get(notion);
      if (list) list.push(said);
      else byNotion.set(notion, [said]);
    }
  }
  return [...byNotion.values()].flatMap((list) => {
    const sides = new Set(list.map(sideOf));
    return list.flatMap((b, index) =>
      list
        .slice(Math.max(0, index - MOST_ACCOUNTS), index)
        .filter((a) => onDifferentSides(a, b) && !blameOne(a, b) && !isOthersDenial(a, b, sides) && !isNested(a, b))
        .map((a): Pair => ({ a, b, kind: isDenial(a) !== isDenial(b) ? 'denial' : 'who' })),
    );
  });
}

/** So many earlier accounts are set against a new one. */
const MOST_ACCOUNTS = 8;

/** True if one denies for its side what the other lays at a third side's door. */
function isOthersDenial(a: Said, b: Said, sides: ReadonlySet<string | null>): boolean {
  const blamesThird = (denial: Said, other: Said) =>
    isDenial(denial) &&
    other.targetParty !== null &&
    other.targetParty.key !== sideOf(denial) &&
    sides.has(other.targetParty.key);
  return blamesThird(a, b) || blamesThird(b, a);
}

/** True if both lay it at one side's door. */
function blameOne(a: Said, b: Said): boolean {
  return a.targetParty !== null && a.targetParty.key === b.targetParty?.key;
}

function isOutermost({ within }: Said): boolean {
  return within === null;
}

/** Notions of harm that stand within two words of "first". */
function begunIn({ words }: Said): readonly string[] {
  const found = new Set<string>();
  words.forEach(({ text }, index) => {
    if (!FIRST.has(text)) return;
    for (const near of words.slice(Math.max(0, index - 2), index + 3)) {
      const notion = notionOf(stem(near.text));
      if (notion === '=fire' || notion === '=attack') found.add('=fire');
    }
  });
  return [...found];
}

/** Two accounts beside each other that lay one thing at different causes: "put it down to the order", "attributes it to the rain". */
export function findCauses(debate: Debate): readonly Pair[] {
  return neighbours(debate, 2)
    .filter(([a, b]) => namesCause(a) && namesCause(b) && a.speaker?.key !== b.speaker?.key)
    .map(([a, b]) => ({ a, b, kind: 'what' as const }));
}

function namesCause(said: Said): boolean {
  return CAUSING.test(`${cueOf(said)} ${said.text}`);
}

/** Two sides between whose words the reporter writes that they disagree. */
export function findDisagreements(debate: Debate): readonly Pair[] {
  const pairs = new Map<Said, Pair>();
  for (const [a, b] of neighbours(debate, 3)) {
    if (pairs.has(a) || !onDifferentSides(a, b) || commonIssues(a, b).length === 0) continue;
    if (DISAGREEING.test(wordsBetween(a, b))) pairs.set(a, { a, b, kind: 'what' });
  }
  return [...pairs.values()];
}

/** Pairs of outermost statements of one report at most so many places apart, the nearest first. */
function neighbours(debate: Debate, reach: number): readonly (readonly [Said, Said])[] {
  return [...debate.byReport.values()].flatMap((report) => {
    const outer = report.filter((said) => said.within === null && !said.inTitle && spansOf(said).length > 0);
    return outer.flatMap((a, index) =>
      outer.slice(index + 1, index + 1 + reach).map((b): readonly [Said, Said] => [a, b]),
    );
  });
}

/** One deed that two sides put on different days. */
export function findDayClashes(debate: Debate): readonly Pair[] {
  const byId = new Map(debate.events.map((deed) => [`${deed.cite.report}#${deed.cite.id}`, deed]));
  const pairs: Pair[] = [];
  for (const a of debate.events) {
    for (const other of a.event.sameAs) {
      const b = byId.get(`${a.cite.report}#${other}`);
      if (!b || a.cite.id >= b.cite.id || !onDifferentDays(a, b)) continue;
      const [x, y] = [debate.original(a.claimedBy!), debate.original(b.claimedBy!)];
      if (x !== a.claimedBy || y !== b.claimedBy) continue;
      if (onDifferentSides(x, y)) pairs.push({ a: x, b: y, kind: 'when' });
    }
  }
  return pairs;
}

function onDifferentDays(a: Deed, b: Deed): boolean {
  return (
    a.claimedBy !== null && b.claimedBy !== null && a.when !== null && b.when !== null && gapBetween(a.when, b.when) > 0
  );
}
