/** Reads a text of the house dispute for the tests of this room: actors by name, each with what a test asks of it. */
import { bundledModels } from '../../bundled-models.ts';
import { type Analysis, createAnalyser } from '../../language/index.ts';
import type { Codebook } from '../../record/index.ts';
import { beginWork } from '../begin-work.ts';
import type { ActorDraft, Attribution, Work } from '../work.ts';
import { findActors } from './find-actors.ts';

let analyser: ((text: string) => Analysis) | undefined;

export function analyseForTests(text: string): Analysis {
  analyser ??= createAnalyser(bundledModels().language);
  return analyser(text);
}

export interface FoundActor extends ActorDraft {
  readonly partyName: string | null;
  /** The words of each mention. */
  readonly words: readonly string[];
}

export function workForTests(
  text: string,
  codebook: Codebook = { parties: [], issues: [] },
  attributionsOf: (analysis: Analysis) => readonly Attribution[] = () => [],
): Work {
  const analysis = analyseForTests(text);
  const work = { ...beginWork({ text }, analysis, codebook), attributions: attributionsOf(analysis) };
  return { ...work, ...findActors(work) };
}

export function actorsIn(work: Work): FoundActor[] {
  return work.actors.map((actor, i) => ({
    ...actor,
    partyName: actor.party === null ? null : (work.actors[actor.party]?.name ?? null),
    words: work.mentions.filter((mention) => mention.actor === i).map((mention) => wordsOf(work, mention)),
  }));
}

const wordsOf = ({ analysis }: Work, { from, to }: { from: number; to: number }): string =>
  analysis.text.slice(analysis.tokens[from]!.start, analysis.tokens[to - 1]!.end);

/** The one actor with this name; fails the test if there is none. */
export function actorNamed(work: Work, name: string): FoundActor {
  const found = actorsIn(work).find((actor) => actor.name === name);
  if (!found) throw new Error(`no actor "${name}" among ${work.actors.map((actor) => actor.name).join(', ')}`);
  return found;
}
