/** A table of parties and issues: the stance, its condition, since when, on whose word, and what was held before. */
import type { Line } from '../brief.ts';
import type { Cite } from '../cite-book.ts';
import { SOURCING_WORD, STANCE_WORD } from '../english/wording.ts';
import { quotable } from '../exact-words.ts';
import type { Facts } from '../facts.ts';
import { line, name, quote, strong, strongName } from '../runs.ts';
import { dayOf, joined, moreNote, note, type WriteSection } from '../section.ts';
import { bestEvidence, isFirm, type Standing, standingsOf } from '../standings.ts';

const LONGEST_CONDITION = 70;

export const writePositions: WriteSection = (facts, cite) => {
  const { dispute, limits } = facts;
  if (dispute.issues.length === 0)
    return [
      note(
        'The reports were read without a list of issues, so no positions are shown. Name the issues in a codebook; rapporteur issues proposes some.',
      ),
    ];
  const standings = standingsOf(facts);
  const parties = facts.sides.map(({ name }) => name).filter((one) => standings.some(({ party }) => party === one));
  const columns = mostHeld(parties, standings).slice(0, limits.partiesInTable);
  const rows = dispute.issues.filter(({ id }) =>
    standings.some((one) => one.issue === id && columns.includes(one.party)),
  );
  if (rows.length === 0) return [note('No party takes a stance on an issue in these reports.')];
  const shown = rows.slice(0, limits.issuesInTable);
  const cellOf = (issue: string, party: string) => {
    const standing = standings.find((one) => one.issue === issue && one.party === party);
    return standing ? cell(standing, facts, cite) : line('—');
  };
  const inTable = standings.filter(
    ({ issue, party }) => columns.includes(party) && shown.some(({ id }) => id === issue),
  );
  return [
    {
      kind: 'table',
      columns: [line('Issue'), ...columns.map((party) => line(name(party)))],
      rows: shown.map(({ id, name: issue }) => [line(strongName(issue)), ...columns.map((party) => cellOf(id, party))]),
    },
    note('A stance is on what the cited words ask, offer or set out, not on the name of the issue.'),
    ...moreNote(
      facts,
      'positions',
      standings.length - inTable.length,
      'position of these and other parties',
      'positions of these and other parties',
    ),
  ];
};

/** The sides in the order in which they are heard, those with stances on more than one issue first. */
function mostHeld(parties: readonly string[], standings: readonly Standing[]): readonly string[] {
  const count = (party: string) => standings.filter((one) => one.party === party).length;
  return [...parties.filter((party) => count(party) > 1), ...parties.filter((party) => count(party) === 1)];
}

function cell({ position, shownBy, before, rumour }: Standing, facts: Facts, cite: Cite): Line {
  const { stance, condition, since } = position;
  const parts: Line[] = [
    line(
      strong(STANCE_WORD[stance]),
      ` since ${dayOf(facts, since?.from)} (${SOURCING_WORD[shownBy.sourcing]}) `,
      cite(shownBy.cite),
    ),
  ];
  if (!isFirm(position)) parts.push(line(position.byDenialOnly ? 'by denial only' : 'not said openly'));
  if (condition) parts.push(line('condition: ', quote(quotable(condition.span.text), LONGEST_CONDITION)));
  if (before)
    parts.push(
      line(
        `changed: before, ${STANCE_WORD[before.stance]} (${dayOf(facts, before.since?.from)}) `,
        cite(bestEvidence(before, facts).cite),
      ),
    );
  if (rumour)
    parts.push(
      line(
        `${SOURCING_WORD[rumour.sourcing]}, ${dayOf(facts, rumour.since?.from)}: ${STANCE_WORD[rumour.stance]} `,
        cite(bestEvidence(rumour, facts).cite),
      ),
    );
  return joined(parts, '; ');
}
