import type { EventDraft, Work } from '../work.ts';
import { type Candidate, rangesOf } from './candidate.ts';
import { castOf } from './cast.ts';
import type { Situation } from './match.ts';
import { mendTrees } from './mend-trees.ts';
import { RECOGNIZERS, REFINERS } from './order.ts';

/**
 * Who did what to whom: the events of a report in PLOVER's sixteen types, in text order, each with its status, its date where the
 * text gives one, and the attribution that claims it where only a speaker vouches for it. Linear in the length of the text;
 * without trees it finds next to nothing.
 */
export function codeEvents(input: Work): EventDraft[] {
  const work: Work = { ...input, analysis: mendTrees(input.analysis) };
  const situation: Situation = { analysis: work.analysis, cast: castOf(work), isDate: datesIn(work) };
  const proposed = RECOGNIZERS.flatMap(({ propose }) => propose(situation)).sort((a, b) => a.head - b.head);
  const refined = REFINERS.reduce<readonly Candidate[]>((candidates, { refine }) => refine(candidates, work), proposed);
  const places = new Map(refined.map(({ head }, index) => [head, index]));
  return refined.map((candidate) => toDraft(candidate, places, work));
}

function datesIn({ analysis, moments }: Work): (index: number) => boolean {
  const dated = new Uint8Array(analysis.tokens.length);
  for (const { from, to } of moments) dated.fill(1, from, to);
  return (index) => dated[index] === 1;
}

function toDraft(candidate: Candidate, places: ReadonlyMap<number, number>, { analysis }: Work): EventDraft {
  const { from, to } = analysis.sentences[analysis.tokens[candidate.head]!.sentence]!;
  return {
    type: candidate.type,
    mode: candidate.mode,
    trigger: rangesOf(candidate.words),
    evidence: [{ from, to }],
    actors: candidate.actors,
    recipients: candidate.recipients,
    place: candidate.place,
    moment: candidate.moment,
    status: candidate.status,
    claimedBy: candidate.claimedBy,
    sameAs: candidate.same.map((head) => places.get(head)).filter((index) => index !== undefined),
    confidence: candidate.confidence,
    rule: candidate.rule,
  };
}
