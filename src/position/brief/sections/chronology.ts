/** What happened, the weightiest of it, in order of time; what is only claimed and what is disputed told apart. */
import { compareText } from '../../dispute.ts';
import { standingOf, tellingOf, whenOf } from '../happening-line.ts';
import { line, strong } from '../runs.ts';
import { moreNote, note, type WriteSection } from '../section.ts';

export const writeChronology: WriteSection = (facts, cite) => {
  const told = facts.happenings.filter(({ happening }) => happening.status === 'happened');
  if (told.length === 0) return [note('Nothing is told to have happened in these reports.')];
  const shown = told
    .slice(0, facts.limits.happenings)
    .sort((a, b) => compareText(a.happening.when?.from ?? '9999', b.happening.when?.from ?? '9999'));
  return [
    {
      kind: 'table',
      columns: [line('Date'), line('What is told'), line('On whose word')],
      rows: shown.map((one) => [line(strong(whenOf(one, facts))), tellingOf(one, cite), standingOf(one, facts)]),
    },
    ...moreNote(facts, 'chronology', told.length - shown.length, 'happening'),
  ];
};
