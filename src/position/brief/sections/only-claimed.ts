/** Happenings that one side vouches for and no report tells in its own words. */
import { VERBAL_TYPES } from '../../../record/index.ts';
import { standingOf, tellingOf, whenOf } from '../happening-line.ts';
import { line, strong } from '../runs.ts';
import { moreNote, note, type WriteSection } from '../section.ts';

export const writeOnlyClaimed: WriteSection = (facts, cite) => {
  const claims = facts.happenings.filter(
    ({ happening, accounts, claimed }) =>
      claimed && happening.status === 'happened' && accounts.length === 1 && !VERBAL_TYPES.has(happening.type),
  );
  if (claims.length === 0) return [note('Nothing that is told to have happened rests on one side’s word alone.')];
  const shown = claims.slice(0, facts.limits.claims);
  return [
    {
      kind: 'list',
      items: shown.map((one) =>
        line(strong(whenOf(one, facts)), ': ', tellingOf(one, cite), ' — ', standingOf(one, facts), '.'),
      ),
    },
    ...moreNote(facts, 'only-claimed', claims.length - shown.length, 'claim'),
  ];
};
