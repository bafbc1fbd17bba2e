/** Who is heard: each party, those who speak for it, and how often. */
import type { Said } from '../../dispute.ts';
import type { Line } from '../brief.ts';
import { line, name, strongName } from '../runs.ts';
import { dayOf, joined, moreNote, note, type WriteSection } from '../section.ts';
import { isProperName, type Side } from '../sides.ts';

const MOST_VOICES = 4;

export const writeParties: WriteSection = (facts, cite) => {
  const shown = facts.sides.slice(0, facts.limits.parties);
  if (shown.length === 0) return [note('No party is heard in these reports.')];
  return [
    {
      kind: 'table',
      columns: [line('Party'), line('Speaks through'), line('Statements'), line('Last heard')],
      rows: shown.map((side) => {
        const last = side.statements.filter(isOpen).at(-1) ?? side.statements.at(-1)!;
        const when = last.report.published ?? last.when?.to;
        return [
          line(strongName(side.name)),
          voices(side),
          line(String(side.statements.length)),
          line(`${dayOf(facts, when)} `, cite(last.cite)),
        ];
      }),
    },
    ...moreNote(facts, 'parties', facts.sides.length - shown.length, 'party', 'parties'),
  ];
};

/** Said by somebody named, or in the party's name, and not in a title. */
function isOpen({ speaker, anonymous, inTitle, within }: Said): boolean {
  return !inTitle && !anonymous && within === null && speaker !== null && isProperName(speaker.name);
}

/** Named speakers, the most heard first, and how many words came from nobody named. */
function voices({ key, statements }: Side): Line {
  const counts = new Map<string, { name: string; count: number }>();
  let unnamed = 0;
  for (const { speaker, anonymous } of statements) {
    if (anonymous) unnamed++;
    if (anonymous || speaker === null || speaker.key === key || !isProperName(speaker.name)) continue;
    const known = counts.get(speaker.key) ?? { name: speaker.name, count: 0 };
    known.count++;
    counts.set(speaker.key, known);
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const parts: Line[] = sorted.slice(0, MOST_VOICES).map((one) => line(name(one.name), ` (${one.count})`));
  if (sorted.length > MOST_VOICES) parts.push(line(`${sorted.length - MOST_VOICES} more`));
  if (unnamed > 0) parts.push(line(`unnamed voices (${unnamed})`));
  return parts.length === 0 ? line('its own name only') : joined(parts, ', ');
}
