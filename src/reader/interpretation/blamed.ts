/** Whom plain words single out by their form: whom a deed is laid on, or against whom the source stands. */
import type { Analysis, Token } from '../../language/index.ts';
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

/** "due to demands by Kasmor", "because of Kasmor's blockade": at whose door the cause is laid. */
export function causeLaidOn(work: Work, { content }: Attribution, voice: Voice): number | null {
  for (const { from, to } of content) {
    for (let at = from; at < to; at++) {
      const cause = causeAt(work.analysis, at);
      if (!cause) continue;
      for (const { index, relation } of dependentsOf(work.analysis, cause.index)) {
        if (!/^(?:nmod|amod|compound|acl)/.test(relation)) continue;
        const actor = actorsAt(work, index).find((one) => !isOwn(work, voice, one));
        if (actor !== undefined && work.actors[actor]?.kind !== 'place') return actor;
      }
    }
  }
  return null;
}

/** The noun that "due to", "because of", "owing to" or "as a result of" at this token leads to; null where none begins. */
export function causeAt({ tokens }: Analysis, at: number): Token | null {
  const second = tokens[at + 1]?.text;
  // most words are told apart by the length of the next one
  if (second?.length !== 2 || LEADS.get(tokens[at]!.text.toLowerCase()) !== second.toLowerCase()) return null;
  for (let i = at + 2; i < at + 2 + CAUSE; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]!.sentence || token.upos === 'VERB') return null;
    // The head of the phrase: a noun that no next noun goes on.
    if (token.upos === 'NOUN' && tokens[i + 1]?.upos !== 'NOUN') return token;
  }
  return null;
}

/** Words that lead to a cause, with the word they need after them. */
const LEADS: ReadonlyMap<string, string> = new Map([
  ['due', 'to'],
  ['owing', 'to'],
  ['thanks', 'to'],
  ['because', 'of'],
  ['result', 'of'],
]);

/** How many words the phrase may take up to its noun. */
const CAUSE = 7;

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
