/** Short direct quotations of different speakers on the main issues. */

import type { Act } from '../../../record/index.ts';
import { citationKey, compareText, isRecalled, type Said } from '../../dispute.ts';
import { sourcingOf } from '../../sourcing.ts';
import { exactWords } from '../exact-words.ts';
import type { Facts } from '../facts.ts';
import { line, quote } from '../runs.ts';
import { dayOf, moreNote, note, type WriteSection } from '../section.ts';
import { isProperName } from '../sides.ts';
import { voiceOf } from '../voice.ts';

const SHORTEST = 30;
const LONGEST = 190;
const MOST_OF_A_SIDE = 2;
const PLAIN_ACTS: ReadonlySet<Act> = new Set<Act>([
  'demand',
  'reject',
  'accept',
  'threaten',
  'propose',
  'promise',
  'warn',
  'concede',
]);

export const writeQuotations: WriteSection = (facts, cite) => {
  const all = candidates(facts);
  if (all.length === 0) return [note('No named speaker of a party is quoted directly and briefly.')];
  const shown = varied(all, facts.limits.quotations);
  return [
    ...shown.map((said) => ({
      kind: 'quotation' as const,
      words: line(quote(exactWords(said.statement.content), LONGEST), ' ', cite(said.cite)),
      by: line(voiceOf(said), `, ${dayOf(facts, said.when?.from)}`),
    })),
    ...moreNote(facts, 'quotations', all.length - shown.length, 'direct quotation'),
  ];
};

/** The most telling first. */
function candidates(facts: Facts): readonly Said[] {
  const clashing = new Set(facts.clashes.flatMap(({ a, b }) => [citationKey(a), citationKey(b)]));
  const sides = new Map(facts.sides.map(({ key }, index) => [key, index]));
  const order = new Map(facts.dispute.reports.map(({ id }, index) => [id, index]));
  const fits = (said: Said) => {
    const { statement, speaker, party, anonymous, within, inTitle } = said;
    const { length } = exactWords(statement.content);
    return (
      statement.kind === 'direct' &&
      speaker !== null &&
      isProperName(speaker.name) &&
      party !== null &&
      sides.has(party.key) &&
      !anonymous &&
      !inTitle &&
      within === null &&
      length >= SHORTEST &&
      length <= LONGEST &&
      sourcingOf(said) === 'own-words' &&
      !isRecalled(said) &&
      !facts.stories.isReprint(said)
    );
  };
  const weight = (said: Said) =>
    Math.min(2, said.statement.issues.length) * 2 +
    (PLAIN_ACTS.has(said.statement.act) ? 2 : 0) +
    (clashing.has(citationKey(said.cite)) ? 2 : 0) +
    (sides.get(said.party!.key)! < 2 ? 2 : 0) +
    (3 * order.get(said.report.id)!) / Math.max(1, facts.dispute.reports.length - 1);
  return facts.dispute.statements.filter(fits).sort((a, b) => weight(b) - weight(a));
}

/** One a speaker, few a side, in order of time. */
function varied(all: readonly Said[], count: number): readonly Said[] {
  const speakers = new Set<string>();
  const ofSide = new Map<string, number>();
  const kept = all.filter(({ speaker, party }) => {
    const sofar = ofSide.get(party!.key) ?? 0;
    if (speakers.has(speaker!.key) || sofar >= MOST_OF_A_SIDE) return false;
    speakers.add(speaker!.key);
    ofSide.set(party!.key, sofar + 1);
    return true;
  });
  const shown = new Set(kept.slice(0, count));
  return all.filter((said) => shown.has(said)).sort((a, b) => compareText(a.when?.from ?? '', b.when?.from ?? ''));
}
