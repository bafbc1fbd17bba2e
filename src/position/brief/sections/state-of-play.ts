/** A few sentences on where things stand: what happened last between the main sides, who holds what, what clashes, what is due. */

import type { ClashKind } from '../../clashes/clash.ts';
import { citationKey, compareText } from '../../dispute.ts';
import { termFinder } from '../../issue-terms.ts';
import type { Block, Line } from '../brief.ts';
import type { Cite } from '../cite-book.ts';
import { CLASH_WORD, daysWord } from '../english/wording.ts';
import type { Facts } from '../facts.ts';
import { tellingOf, whenOf } from '../happening-line.ts';
import { rankClashes } from '../rank-clashes.ts';
import type { RankedHappening } from '../rank-happenings.ts';
import { line, name } from '../runs.ts';
import { joined, note, type WriteSection } from '../section.ts';
import { sideOf } from './clashes.ts';
import { issueSentences } from './issue-sentences.ts';

/** Deeds of this weight and more are worth the first sentence. */
const WEIGHTY = 8;

export const writeStateOfPlay: WriteSection = (facts, cite) => {
  const deed = latestDeed(facts, cite);
  const quoted = new Set(deed.flat().flatMap((run) => (run.kind === 'cite' ? [citationKey(run.cite)] : [])));
  const lines: Line[] = [
    ...deed,
    ...issueSentences({ facts, cite, quoted, findTerms: termFinder(facts.dispute.issues) }),
    ...openClash(facts, cite),
    ...due(facts, cite),
  ];
  if (lines.length === 0) return [note('These reports tell too little for a state of play.')];
  return [{ kind: 'list', items: lines } satisfies Block];
};

/** The last weighty deed that the reports tell in their own words, one between the two main sides before others. */
function latestDeed(facts: Facts, cite: Cite): readonly Line[] {
  const main = facts.sides.slice(0, 2);
  const involved = ({ parties }: RankedHappening) => main.filter(({ key }) => parties.has(key)).length;
  const [last] = facts.happenings
    .filter(({ happening, claimed, weight }) => happening.status === 'happened' && !claimed && weight >= WEIGHTY)
    .filter((one) => involved(one) > 0)
    .sort(
      (a, b) => involved(b) - involved(a) || compareText(b.happening.when?.from ?? '', a.happening.when?.from ?? ''),
    );
  if (!last) return [];
  const sides = main.filter(({ key }) => last.parties.has(key)).map((side) => line(name(side.name)));
  return [
    line(
      'Latest reported deed of ',
      joined(sides, ', ', ' and '),
      ` (${whenOf(last, facts)}): `,
      tellingOf(last, cite),
      '.',
    ),
  ];
}

const FACTUAL: ReadonlySet<ClashKind> = new Set<ClashKind>(['who', 'what', 'when', 'how-many']);

/** The last clash on a matter of fact between the two main sides. */
function openClash(facts: Facts, cite: Cite): readonly Line[] {
  const main = new Set(facts.sides.slice(0, 2).map(({ key }) => key));
  const between = rankClashes(facts).filter(
    ({ clash, a, b }) =>
      FACTUAL.has(clash.kind) && a.party?.key !== b.party?.key && main.has(a.party!.key) && main.has(b.party!.key),
  );
  const best = Math.max(...between.map(({ weight }) => Math.floor(weight)));
  const [last] = between
    .filter(({ weight }) => weight >= best - 1)
    .sort((x, y) => compareText(y.b.report.published ?? '', x.b.report.published ?? ''));
  if (!last) return [];
  return [
    line(`${CLASH_WORD[last.clash.kind]}: `, sideOf(last.a, facts, cite), '; ', sideOf(last.b, facts, cite), '.'),
  ];
}

const IFFY = /\b(?:if|unless|could|might)\b/iu;

/** What the reports name for a day still to come, without an if. */
function due(facts: Facts, cite: Cite): readonly Line[] {
  const { asOf, year } = facts;
  if (asOf === null) return [];
  const [next] = facts.happenings
    .filter(({ happening, dated }) => dated && (happening.status === 'planned' || happening.status === 'possible'))
    .filter(
      ({ happening, accounts }) =>
        (happening.when?.to ?? '') > asOf && accounts[0]?.by === null && !IFFY.test(accounts[0].words),
    )
    .sort((a, b) => b.weight - a.weight);
  if (!next) return [];
  return [line(`Ahead (${daysWord(next.happening.when!, year)}): `, tellingOf(next, cite), '.')];
}
