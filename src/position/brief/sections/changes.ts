/** What is new since a day: stances taken or given up, what happened, where accounts began to clash. */
import { compareText } from '../../dispute.ts';
import type { Line } from '../brief.ts';
import type { Cite } from '../cite-book.ts';
import { SOURCING_WORD, STANCE_WORD } from '../english/wording.ts';
import type { Facts } from '../facts.ts';
import { standingOf, tellingOf, whenOf } from '../happening-line.ts';
import { rankClashes, variedClashes } from '../rank-clashes.ts';
import { line, name, strong, strongName } from '../runs.ts';
import { dayOf, joined, moreNote, note, type WriteSection } from '../section.ts';
import { bestEvidence, isFirm, type Standing, standingsOf } from '../standings.ts';
import { sideOf } from './clashes.ts';

const MOST_HAPPENINGS = 4;
const MOST_CLASHES = 2;

export const writeChanges: WriteSection = (facts, cite) => {
  const { since, limits } = facts;
  if (since === null) return [note('The reports have no dates, so what changed cannot be told.')];
  const moved = movedSince(since, facts);
  const shown = moved.slice(0, limits.changes);
  const happened = facts.happenings.filter(
    ({ happening }) => happening.status === 'happened' && (happening.when?.from ?? '') >= since,
  );
  const told = happened
    .slice(0, Math.min(MOST_HAPPENINGS, limits.changes))
    .sort((a, b) => compareText(a.happening.when!.from, b.happening.when!.from));
  const clashes = variedClashes(
    rankClashes(facts).filter(({ b }) => (b.report.published ?? '') >= since),
    Math.min(MOST_CLASHES, limits.changes),
  );
  const items: Line[] = [
    ...shown.map(({ now, eve }) => stanceItem(now, eve, facts, cite)),
    ...told.map((one) =>
      line(strong(whenOf(one, facts)), ': ', tellingOf(one, cite), ' — ', standingOf(one, facts), '.'),
    ),
    ...clashes.map(({ a, b }) =>
      line(strong('New clash'), ': ', sideOf(a, facts, cite), '; ', sideOf(b, facts, cite), '.'),
    ),
  ];
  if (items.length === 0) return [note(`Nothing new is told since ${dayOf(facts, since)}.`)];
  const left = moved.length - shown.length + happened.length - told.length;
  return [
    { kind: 'list', items },
    ...moreNote(facts, 'changes', left, 'change or happening', 'changes and happenings'),
  ];
};

interface Move {
  readonly now: Standing;
  /** The stance on the eve of the day; null where the party held none. */
  readonly eve: Standing | null;
}

/** Open stances that are others than on the eve of `since`, those changed before those new, the main sides first. */
function movedSince(since: string, facts: Facts): readonly Move[] {
  const key = ({ party, issue }: Standing) => `${party}\n${issue}`;
  const before = new Map(standingsOf(facts, since).map((one) => [key(one), one]));
  const place = new Map(facts.sides.map(({ name }, index) => [name, index]));
  return standingsOf(facts)
    .filter(({ position, party }) => isFirm(position) && (position.since?.from ?? '') >= since && place.has(party))
    .map((now) => ({ now, eve: before.get(key(now)) ?? null }))
    .filter(({ now, eve }) => eve === null || !isFirm(eve.position) || eve.position.stance !== now.position.stance)
    .sort(
      (a, b) => Number(a.eve === null) - Number(b.eve === null) || place.get(a.now.party)! - place.get(b.now.party)!,
    );
}

function stanceItem(now: Standing, eve: Standing | null, facts: Facts, cite: Cite): Line {
  const { position, shownBy, issue, party } = now;
  const parts: Line[] = [
    line(
      strongName(party),
      ' on ',
      name(facts.issueName(issue)),
      ': ',
      strong(STANCE_WORD[position.stance]),
      ` (${dayOf(facts, position.since?.from)}, ${SOURCING_WORD[shownBy.sourcing]}) `,
      cite(shownBy.cite),
    ),
  ];
  const earlier = eve && isFirm(eve.position) ? eve.position : null;
  parts.push(
    earlier === null
      ? line('no open stance before')
      : line(
          `before: ${STANCE_WORD[earlier.stance]} (${dayOf(facts, earlier.since?.from)}) `,
          cite(bestEvidence(earlier, facts).cite),
        ),
  );
  return line(joined(parts, '; '), '.');
}
