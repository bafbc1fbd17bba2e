/** Who speaks each attribution, where the words before or around it tell. */
import { actorOf } from '../actors/find-actors.ts';
import type { Attribution, Work } from '../work.ts';

/**
 * The speaker of each attribution, an index into `work.actors` or null: whom its source names; for "I" and "we" inside another's words, that
 * other; for the "A:" of an interview, the person whom its introduction names most.
 */
export function speakersOf(work: Work): readonly (number | null)[] {
  const { attributions } = work;
  let interviewee: number | null | undefined;
  const named = attributions.map((attribution, i) => {
    const speaker = namedSpeaker(work, attribution);
    if (speaker !== null || !isAnswer(work, attribution)) return speaker;
    if (interviewee === undefined) interviewee = introduced(work, attributions[i]!.source[0]!.from);
    return interviewee;
  });
  return attributions.map((attribution, i) => {
    let [at, speaker] = [attribution.within, named[i] ?? null];
    for (let step = 0; speaker === null && at !== null && step < DEEPEST && isFirstPerson(work, attribution); step++) {
      speaker = attributions[at]!.kind === 'indirect' ? null : (named[at] ?? null);
      at = attributions[at]!.within;
    }
    return speaker;
  });
}

/** Statements stand no deeper in each other than this. */
const DEEPEST = 4;

/** "I", "we": whoever speaks around it. */
export function isFirstPerson({ analysis }: Work, { source }: Attribution): boolean {
  return source.length === 1 && /^(?:i|we)$/i.test(analysis.tokens[source[0]!.from]!.text);
}

function namedSpeaker(work: Work, { source }: Attribution): number | null {
  for (const range of source) {
    const actor = actorOf(work, range);
    if (actor !== null) return actor;
  }
  return null;
}

/** "A:", "Answer:". */
function isAnswer({ analysis }: Work, { rule, source: [label] }: Attribution): boolean {
  if (rule !== 'transcript' || !label) return false;
  return label.to - label.from === 1 && /^(?:a|answer)$/i.test(analysis.tokens[label.from]!.text);
}

/** The person that the text before the first answer names most often, the first of equals. */
function introduced({ mentions, actors }: Work, before: number): number | null {
  const counts = new Map<number, number>();
  for (const { actor, head, form } of mentions) {
    if (actor === null || form === 'pronoun' || head >= before) continue;
    if (actors[actor]?.kind === 'person') counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  let best: number | null = null;
  for (const [actor, count] of counts) if (best === null || count > counts.get(best)!) best = actor;
  return best;
}
