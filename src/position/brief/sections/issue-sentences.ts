/** One sentence an issue: what each of the main sides last held on it, in whose words. */
import type { IssueId } from '../../../record/index.ts';
import { citationKey, compareText } from '../../dispute.ts';
import type { TermFinder } from '../../issue-terms.ts';
import type { Line } from '../brief.ts';
import type { Cite } from '../cite-book.ts';
import { SOURCING_WORD, STANCE_VERB, STANCE_WORD } from '../english/wording.ts';
import type { Facts } from '../facts.ts';
import { line, name, quote, strongName } from '../runs.ts';
import { dayOf, joined } from '../section.ts';
import { bestEvidence, isFirm, type Standing, standingsOf } from '../standings.ts';
import { tellingWords } from '../telling-words.ts';

const LONGEST = 150;

interface Writing {
  readonly facts: Facts;
  readonly findTerms: TermFinder;
  readonly cite: Cite;
  /** Findings whose words stand in the section already; grows. */
  readonly quoted: Set<string>;
}

/** Issues on which both main sides stand first, then by the latest word. */
export function issueSentences(writing: Writing): readonly Line[] {
  const { facts } = writing;
  const main = new Map(facts.sides.slice(0, 2).map(({ name }, index) => [name, index]));
  const byIssue = new Map<IssueId, Standing[]>();
  for (const standing of standingsOf(facts)) {
    if (!main.has(standing.party) || !isFirm(standing.position)) continue;
    const list = byIssue.get(standing.issue);
    if (list) list.push(standing);
    else byIssue.set(standing.issue, [standing]);
  }
  return [...byIssue.values()]
    .map((list) => [...list].sort((a, b) => main.get(a.party)! - main.get(b.party)!))
    .sort((a, b) => b.length - a.length || compareText(latest(b), latest(a)))
    .slice(0, facts.limits.issuesInPlay)
    .map((list) => sentence(list, writing));
}

function latest(standings: readonly Standing[]): string {
  return (
    standings
      .map(({ position }) => position.since?.from ?? '')
      .sort()
      .at(-1) ?? ''
  );
}

function sentence(standings: readonly Standing[], writing: Writing): Line {
  const { facts, cite } = writing;
  const groups = new Map<string, Standing[]>();
  for (const standing of standings) {
    const key = `${standing.position.stance}\n${citationKey(standing.shownBy.cite)}`;
    const group = groups.get(key);
    if (group) group.push(standing);
    else groups.set(key, [standing]);
  }
  const clauses = [...groups.values()].map((group) => clause(group, writing));
  const earlier = standings.flatMap(({ party, before }) => {
    if (!before) return [];
    const stance = `: ${STANCE_WORD[before.stance]} (${dayOf(facts, before.since?.from)}) `;
    return [line(name(party), stance, cite(bestEvidence(before, facts).cite))];
  });
  return line(
    'On ',
    strongName(facts.issueName(standings[0]!.issue)),
    ', ',
    joined(clauses, '; '),
    ...(earlier.length === 0 ? [] : [line('. Before that, ', joined(earlier, '; '))]),
    '.',
  );
}

/** Those who hold one stance by one finding, with its words unless they have been quoted. */
function clause(group: readonly Standing[], { facts, findTerms, cite, quoted }: Writing): Line {
  const [{ position, shownBy, issue }] = group as readonly [Standing];
  const { stance, since } = position;
  const key = citationKey(shownBy.cite);
  const isQuoted = quoted.has(key);
  quoted.add(key);
  const parties = group.map(({ party }) => line(name(party)));
  return line(
    joined(parties, ', ', ' and '),
    ` ${STANCE_VERB[stance][group.length > 1 ? 1 : 0]} (${dayOf(facts, since?.from)}, ${SOURCING_WORD[shownBy.sourcing]})`,
    isQuoted ? ' ' : line(': ', quote(tellingWords(shownBy.cite, stance, issue, findTerms, facts), LONGEST), ' '),
    cite(shownBy.cite),
  );
}
