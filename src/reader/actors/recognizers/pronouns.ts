import type { Analysis, Token } from '../../../language/index.ts';
import { PRONOUNS } from '../../english/pronouns.ts';
import type { Phrase } from '../phrase.ts';

/** Personal, possessive, reflexive and relative pronouns. Empty subjects ("it is raining") and bare "that" are left out. */
export function recognizePronouns(analysis: Analysis): Phrase[] {
  const phrases: Phrase[] = [];
  for (const token of analysis.tokens) {
    if (token.upos !== 'PRON') continue;
    const form = PRONOUNS.get(token.text.toLowerCase());
    if (!form || token.relation === 'expl' || !refers(token, form.kind, analysis)) continue;
    phrases.push({
      from: token.index,
      to: token.index + 1,
      head: token.index,
      form: 'pronoun',
      rule: form.kind === 'relative' ? 'relative pronoun' : 'pronoun',
      sense: form.gender === 'feminine' || form.gender === 'masculine' || form.person < 3 ? 'person' : 'unknown',
      name: null,
      key: '',
      identity: null,
      role: '',
      sector: null,
      country: null,
      gender: form.gender === 'neuter' ? null : form.gender,
      number: form.number,
      definiteness: 'definite',
      modifier: false,
    });
  }
  return phrases;
}

/** Relatives refer where their clause hangs on a noun before them; the others always do. */
function refers(token: Token, kind: string, analysis: Analysis): boolean {
  if (kind !== 'relative') return true;
  if (relativeAntecedent(token, analysis) !== null) return true;
  const before = analysis.tokens[token.index - 1];
  if (!before || before.sentence !== token.sentence || token.text.toLowerCase() === 'that') return false;
  return before.text === ',' || before.upos === 'NOUN' || before.upos === 'PROPN';
}

/** The noun that the clause of a relative pronoun hangs on, or null. */
export function relativeAntecedent(token: Token, analysis: Analysis): number | null {
  let at: Token | undefined = token;
  for (let depth = 0; depth < 6 && at; depth++) {
    const head: Token | undefined = analysis.tokens[at.head];
    if (at.relation.startsWith('acl') && head && head.index < token.index) return head.index;
    if (at.relation === 'root' || /^(?:ccomp|parataxis|conj)/.test(at.relation)) return null;
    at = head;
  }
  return null;
}
