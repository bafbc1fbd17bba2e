/** The date that a story has reached: "On Monday the minister spoke. She offered talks." */
import type { Analysis, Token } from '../../../language/index.ts';
import type { MomentMention, Work } from '../../work.ts';
import type { Candidate } from '../candidate.ts';
import { childrenOf, relationOf, surfaceSubject } from '../grammar.ts';
import type { Dates } from './dates.ts';

/** A story is told by the day; a month or a year reaches no further than its sentence. */
const GRAINS = new Set(['day', 'part-of-day']);

/**
 * The date of the sentence before, where that sentence tells of the same people, both are told in the past by the reporter, and
 * this one has no date of its own. Null if nothing is carried.
 */
export function carriedDate(candidate: Candidate, { ofClauses }: Dates, work: Work): number | null {
  const { analysis, moments } = work;
  if (candidate.status !== 'happened' && candidate.status !== 'denied') return null;
  if (candidate.claimedBy !== null || candidate.frame.speech !== 'verb') return null;
  const verb = mainVerb(analysis, candidate.frame.trigger);
  const before = verb && analysis.sentences[verb.sentence - 1];
  if (!before || !isPast(analysis, verb) || hasPastDate(verb.sentence, work)) return null;
  const last = analysis.tokens[before.root]!;
  const date = ofClauses.get(last.index);
  if (date === undefined || !isPast(analysis, last)) return null;
  if (!GRAINS.has(moments[date]!.moment.grain ?? '') || isAhead(moments[date]!, work)) return null;
  return sameProtagonist(candidate, surfaceSubject(analysis, last.index), work) ? date : null;
}

/** The verb itself if it is the root or joined to it. */
function mainVerb(analysis: Analysis, verb: Token): Token | null {
  const joined = relationOf(verb) === 'conj' && verb.head >= 0 && analysis.tokens[verb.head]!.relation === 'root';
  return verb.relation === 'root' || joined ? verb : null;
}

function isPast(analysis: Analysis, verb: Token): boolean {
  const aux = childrenOf(analysis, verb.index, ['aux']);
  return aux.length === 0 ? verb.xpos === 'VBD' || verb.xpos === 'VBN' : aux.some(({ xpos }) => xpos === 'VBD');
}

function hasPastDate(sentence: number, work: Work): boolean {
  const { from, to } = work.analysis.sentences[sentence]!;
  return work.moments.some((moment) => moment.from >= from && moment.from < to && !isAhead(moment, work));
}

function isAhead({ moment }: MomentMention, { input }: Work): boolean {
  const published = input.published?.slice(0, 10) ?? null;
  return published !== null && moment.from !== null && moment.from > published;
}

function sameProtagonist({ actors }: Candidate, subject: Token | null, work: Work): boolean {
  if (!subject) return false;
  const party = (actor: number) => work.actors[actor]?.party ?? actor;
  return work.mentions.some(
    ({ from, to, actor }) =>
      from <= subject.index &&
      subject.index < to &&
      actor !== null &&
      actors.some((one) => party(one) === party(actor)),
  );
}
