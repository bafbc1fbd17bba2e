/** What saying the content does, where the cue ("said", "told", "wrote") leaves it open. */
import type { TokenRange } from '../../language/index.ts';
import type { Act } from '../../record/index.ts';
import type { Work } from '../work.ts';
import { clausesOf } from './clauses.ts';
import { CONTENT_RULES } from './content-rules.ts';
import { sideOfSubject, type Voice } from './speaker-side.ts';

/** Act of the content, or null where nothing in it decides. */
export function contentAct(work: Work, voice: Voice, content: readonly TokenRange[], direct: boolean): Act | null {
  const clauses = clausesOf(work.analysis, content).map((clause) => ({
    ...clause,
    side: sideOfSubject(work, voice, clause, direct),
  }));
  const tokens = content.flatMap(({ from, to }) => work.analysis.tokens.slice(from, to));
  const saying = { work, content, clauses, main: clauses.filter(({ main }) => main), tokens };
  return CONTENT_RULES.find(({ holds }) => holds(saying))?.act ?? null;
}
