import type { Interpretation, Work } from '../work.ts';
import { readAct } from './act.ts';
import type { Claim } from './answered.ts';
import { interviewed } from './interviews.ts';
import { issuesOf } from './issues-of.ts';
import { type Earlier, momentOfWords } from './moment-of-words.ts';
import type { Voice } from './speaker-side.ts';
import { isFirstPerson, speakersOf } from './speakers.ts';
import { targetOf } from './target.ts';
import { isOutlet, viaOf } from './via.ts';

/**
 * What is said of each attribution beyond its spans, same index as `work.attributions`: who speaks, for which party, against or for
 * whom, through whom, with what act, when, on which issues. What cannot be told is null; nothing is guessed from the speaker's name.
 */
export function interpret(work: Work): Interpretation[] {
  const speakers = speakersOf(work);
  const claims: Claim[] = [];
  const inner = innerOf(work);
  const issues = issuesOfAll(work);
  let earlier: Earlier | null = null;
  return work.attributions.map((attribution, i) => {
    const speaker = speakers[i] ?? null;
    const party = speaker === null ? null : (work.actors[speaker]?.party ?? null);
    const voice: Voice = { speaker, party };
    const { act, cue } = readAct(work, attribution, voice, reportsAnother(work, i, inner[i] ?? [], speakers));
    const asks = act === 'ask' || isOutlet(work, speaker);
    const against = targetOf(work, attribution, voice, act, cue, claims);
    // An answer is not against the outlet that asked.
    const answers = isOutlet(work, against) && interviewed(work, speakers, i) === against;
    const target = (asks ? interviewed(work, speakers, i) : null) ?? (answers ? null : against);
    claims.push({ speaker, target, act });
    const outer = attribution.within === null ? null : (speakers[attribution.within] ?? null);
    const via = viaOf(work, attribution, outer);
    const moment: number | null = momentOfWords(work, attribution, speaker, earlier);
    if (attribution.within === null) earlier = { speaker, moment, attribution };
    return {
      speaker,
      party,
      target: target === speaker ? null : target,
      via: via === speaker ? null : via,
      act,
      moment,
      issues: issues[i] ?? [],
    };
  });
}

/** Issues of each attribution; one that stands inside another may take over the other's. */
function issuesOfAll(work: Work): readonly (readonly string[])[] {
  const found: (readonly string[])[] = work.attributions.map((attribution) => issuesOf(work, attribution, []));
  return work.attributions.map((attribution, i) => {
    const outer = attribution.within === null ? [] : (found[attribution.within] ?? []);
    return outer.length === 0 ? (found[i] ?? []) : issuesOf(work, attribution, outer);
  });
}

/** For each attribution the indices of those that stand in its content. */
function innerOf({ attributions }: Work): readonly (readonly number[])[] {
  const inner: number[][] = attributions.map(() => []);
  attributions.forEach(({ within }, i) => {
    if (within !== null) inner[within]?.push(i);
  });
  return inner;
}

/** True if the content is, at its head, the statement of another: "said he believed", "wrote that X regrets". */
function reportsAnother(
  work: Work,
  index: number,
  inner: readonly number[],
  speakers: readonly (number | null)[],
): boolean {
  const { tokens } = work.analysis;
  const content = work.attributions[index]?.content ?? [];
  const inside = (at: number): boolean => content.some(({ from, to }) => at >= from && at < to);
  return inner.some((i) => {
    if ((speakers[i] ?? null) === speakers[index] || isFirstPerson(work, work.attributions[i]!)) return false;
    return work.attributions[i]!.cue.some(({ from, to }) => {
      for (let at = from; at < to; at++) {
        const head = tokens[at]?.head ?? -1;
        if (inside(at) && (head < 0 || !inside(head)) && tokens[at]?.upos === 'VERB') return true;
      }
      return false;
    });
  });
}
