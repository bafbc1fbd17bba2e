/** Whom plain words single out by their form: whom a deed is laid on, or against whom the source stands. */
import type { Attribution, Work } from '../work.ts';
import { clausesOf, dependentsOf } from './clauses.ts';
import { actorsAt, isOwn, type Voice } from './speaker-side.ts';

/** "it was Kasmor that walked out": who is set apart as the doer. */
export function singledOut(work: Work, { content }: Attribution, voice: Voice): number | null {
  const tokens = content.flatMap(({ from, to }) => work.analysis.tokens.slice(from, to));
  for (const [i, token] of tokens.entries()) {
    if (token.lemma !== 'be' || !/^it$/i.test(tokens[i - 1]?.text ?? '')) continue;
    const name = tokens.slice(i + 1, i + 1 + NAME).find(({ index }) => actorsAt(work, index).length > 0);
    if (!name || !/^(?:that|who|which)$/i.test(work.analysis.tokens[name.index + 1]?.text ?? '')) continue;
    const actor = actorsAt(work, name.index).find((one) => !isOwn(work, voice, one));
    if (actor !== undefined) return actor;
  }
  return null;
}

/** How many words the name after "it was" may take. */
const NAME = 4;

/** "the men belonged to the Front": at whose door a deed is laid. */
export function blamedIn(work: Work, { content }: Attribution, voice: Voice): number | null {
  for (const { head, objects, negated, modal } of clausesOf(work.analysis, content)) {
    if (negated || modal !== null || head.lemma !== 'belong') continue;
    for (const { index } of objects) {
      const actor = actorsAt(work, index).find((one) => !isOwn(work, voice, one));
      if (actor !== undefined && work.actors[actor]?.kind !== 'place') return actor;
    }
  }
  return null;
}

/** "Mr Dashkar's critics": whom the source is named for speaking against. */
export function opposedBy(work: Work, { source }: Attribution): number | null {
  for (const token of source.flatMap(({ from, to }) => work.analysis.tokens.slice(from, to))) {
    if (!/^(?:critic|opponent|detractor|accuser|enemy)$/.test(token.lemma)) continue;
    for (const part of dependentsOf(work.analysis, token.index)) {
      const [actor] = part.relation.startsWith('nmod') ? actorsAt(work, part.index) : [];
      if (actor !== undefined) return actor;
    }
  }
  return null;
}
