import { VERBAL_TYPES } from '../../../record/index.ts';
import type { Work } from '../../work.ts';
import type { Candidate } from '../candidate.ts';
import { relationOf } from '../grammar.ts';
import { isPassive } from '../voice.ts';

/**
 * Against whom words are, where their own clause names nobody: whom the statement that they introduce is against, or the recipients
 * of the verb they are joined to ("accused Veldria of a breach and demanded that the gates open").
 */
export function giveAims(candidates: readonly Candidate[], work: Work): readonly Candidate[] {
  const cues = attributionsByCue(work);
  const byHead = new Map(candidates.map((candidate) => [candidate.head, candidate]));
  return candidates.map((candidate) => {
    if (!VERBAL_TYPES.has(candidate.type)) return candidate;
    const attribution = cues.get(candidate.head);
    const words = attribution === undefined ? undefined : work.interpretations[attribution];
    if (candidate.frame.speech === 'adjective' && candidate.actors.length === 0)
      return { ...candidate, actors: speakerAround(candidate.head, work) };
    const told = candidate.actors.length > 0 || isPassive(work.analysis, candidate.head);
    const actors = told ? candidate.actors : present(words?.speaker);
    if (candidate.recipients.length > 0) return { ...candidate, actors };
    const aimed = present(words?.target).filter((target) => !isOwn(target, actors, work));
    const recipients = aimed.length > 0 ? aimed : joinedRecipients(candidate, byHead, work);
    return { ...candidate, actors, recipients };
  });
}

function present(actor: number | null | undefined): readonly number[] {
  return actor === null || actor === undefined ? [] : [actor];
}

/** For each token of a cue its attribution. */
function attributionsByCue({ attributions }: Work): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  attributions.forEach(({ cue }, index) => {
    for (const { from, to } of cue) for (let i = from; i < to; i++) if (!found.has(i)) found.set(i, index);
  });
  return found;
}

/** "The terms are unacceptable, Kasmor said": who says so is who rejects. */
function speakerAround(head: number, { attributions, interpretations }: Work): readonly number[] {
  const index = attributions.findIndex(({ content }) => content.some(({ from, to }) => from <= head && head < to));
  return index < 0 ? [] : present(interpretations[index]?.speaker);
}

/** Nobody's words are against himself or his own side. */
function isOwn(target: number, actors: readonly number[], work: Work): boolean {
  const party = (actor: number) => work.actors[actor]?.party ?? actor;
  return actors.some((actor) => party(actor) === party(target));
}

function joinedRecipients(
  candidate: Candidate,
  byHead: ReadonlyMap<number, Candidate>,
  { analysis }: Work,
): readonly number[] {
  const { trigger } = candidate.frame;
  if (relationOf(trigger) !== 'conj' || candidate.frame.speech !== 'verb') return [];
  const first = byHead.get(trigger.head);
  const shared =
    first && VERBAL_TYPES.has(first.type) && first.actors.some((actor) => candidate.actors.includes(actor));
  const own = (analysis.dependents[trigger.index] ?? []).some(
    (child) => relationOf(analysis.tokens[child]!) === 'nsubj',
  );
  return shared && !own ? first.recipients : [];
}
