/** The part of a finding's wording that shows a stance: short enough to quote, long enough to judge. */
import type { IssueId, Stance } from '../../record/index.ts';
import { findConditions } from '../conditions.ts';
import type { Citation } from '../dispute.ts';
import type { TermFinder } from '../issue-terms.ts';
import { clauseOf } from '../positions/holdings-of-deeds.ts';
import { stanceOf } from '../stances.ts';
import { exactWords, quotable } from './exact-words.ts';
import type { Facts } from './facts.ts';

const FITTING = 90;

/** The whole wording where it is short; else the sentence that takes the stance by its own words, or speaks of the issue. */
export function tellingWords(
  cite: Citation,
  stance: Stance,
  issue: IssueId,
  findTerms: TermFinder,
  facts: Facts,
): string {
  const said = facts.said(cite);
  if (!said) return quotable(clauseOf(facts.deed(cite)!));
  const whole = exactWords(said.statement.content);
  if (whole.length <= FITTING) return whole;
  const sentences = whole.split(/ … |(?<=[.!?]’?) /u).filter((sentence) => sentence !== '');
  const clauses = sentences.flatMap((sentence) => sentence.split(/, (?:and|but) /u));
  const takes = (words: string) =>
    stanceOf('state', '', words, findConditions(words, [{ start: 0, end: words.length, text: words }]))?.stance ===
    stance;
  const speaks = (words: string) => findTerms(words).some((hit) => hit.issue === issue);
  const tells = (words: string) => takes(words) && speaks(words);
  return clauses.find(tells) ?? sentences.find(tells) ?? sentences.find(takes) ?? sentences.find(speaks) ?? whole;
}
