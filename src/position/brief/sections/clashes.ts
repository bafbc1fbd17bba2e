/** Statements that cannot both stand, side by side. */

import type { Said } from '../../dispute.ts';
import type { Line } from '../brief.ts';
import type { Cite } from '../cite-book.ts';
import { CLASH_WORD } from '../english/wording.ts';
import { exactWords } from '../exact-words.ts';
import type { Facts } from '../facts.ts';
import { rankClashes, variedClashes } from '../rank-clashes.ts';
import { line, quote, strong, words } from '../runs.ts';
import { dayOf, moreNote, note, type WriteSection } from '../section.ts';
import { voiceOf } from '../voice.ts';

const LONGEST = 180;

export const writeClashes: WriteSection = (facts, cite) => {
  if (facts.clashes.length === 0) return [note('No two statements were found that cannot both stand.')];
  const shown = variedClashes(rankClashes(facts), facts.limits.clashes);
  return [
    {
      kind: 'table',
      columns: [line('Why they clash'), line('One statement'), line('The other')],
      rows: shown.map(({ clash, a, b }) => [
        line(strong(CLASH_WORD[clash.kind])),
        sideOf(a, facts, cite),
        sideOf(b, facts, cite),
      ]),
    },
    ...moreNote(facts, 'clashes', facts.clashes.length - shown.length, 'clash', 'clashes'),
  ];
};

/** Who, when, by which word of saying, and what. */
export function sideOf(said: Said, facts: Facts, cite: Cite): Line {
  const cue = exactWords(said.statement.cue);
  return line(
    voiceOf(said),
    `, ${dayOf(facts, said.when?.from)}`,
    ...(tells(said, cue) ? [words(', '), quote(cue, 40)] : []),
    ': ',
    quote(exactWords(said.statement.content.length > 0 ? said.statement.content : said.statement.cue), LONGEST),
    ' ',
    cite(said.cite),
  );
}

const PLAIN_CUE =
  /^(?:(?:has|had|have) )?(?:sa(?:id|ys|y|ying)|told|tells|stressed|added|announced|wrote|noted|stated|insist\w*|maintain\w*)$/iu;

/** True where the words of saying change what the content says: "denied", "accused". */
function tells({ statement }: Said, cue: string): boolean {
  return cue !== '' && statement.kind !== 'direct' && statement.act !== 'state' && !PLAIN_CUE.test(cue);
}
