import { PRONOUNS } from '../../english/pronouns.ts';
import { VOICE_VERBS } from '../../english/voice-verbs.ts';
import { relativeAntecedent } from '../recognizers/pronouns.ts';
import type { Merger, Scene } from '../scene.ts';

/** "the envoy who …": a relative pronoun is the noun that its clause hangs on. */
export const relativePronoun: Merger = {
  name: 'relative pronoun',
  why: 'certain by syntax; before the other pronouns, which take their subjects from it',
  merge: (scene) => {
    scene.phrases.forEach((phrase, i) => {
      if (phrase.rule !== 'relative pronoun') return;
      const head = relativeAntecedent(scene.analysis.tokens[phrase.head]!, scene.analysis);
      const byTree = head === null ? undefined : scene.byHead.get(head);
      const antecedent = byTree === undefined || isThing(byTree, scene) ? (rightBefore(i, scene) ?? byTree) : byTree;
      if (antecedent !== undefined && antecedent < i) scene.chains.link(antecedent, i, 'relative pronoun');
    });
  },
};

const isThing = (index: number, { phrases }: Scene): boolean => /^(?:thing|time|artifact)$/.test(phrases[index]!.sense);

/** "a protest from Kasmor, which said …": where the tree hangs the clause on a thing, somebody right before it who can speak is meant. */
function rightBefore(index: number, { phrases, analysis }: Scene): number | null {
  const pronoun = phrases[index]!;
  const token = analysis.tokens[pronoun.head]!;
  const verb = analysis.tokens[token.head]?.lemma.toLowerCase() ?? '';
  if (token.text.toLowerCase() === 'which' && !VOICE_VERBS.has(verb)) return null;
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const phrase = phrases[i]!;
    const gap = pronoun.from - phrase.to;
    if (phrase.form === 'pronoun' || phrase.modifier || gap > 1) continue;
    if (gap === 1 && analysis.tokens[phrase.to]!.text !== ',') continue;
    if (/^(?:person|group|body|state|unknown)$/.test(phrase.sense)) return i;
  }
  return null;
}

/** "The minister defended himself": the subject of the verb, where there is one. */
export const reflexive: Merger = {
  name: 'reflexive pronoun',
  why: 'certain by syntax',
  merge: (scene) => {
    scene.phrases.forEach((phrase, i) => {
      if (phrase.form !== 'pronoun') return;
      const token = scene.analysis.tokens[phrase.head]!;
      const form = PRONOUNS.get(token.text.toLowerCase());
      if (form?.kind !== 'reflexive') return;
      const subject = subjectOf(token.head, scene);
      if (subject !== null && subject < i) scene.chains.link(subject, i, 'reflexive pronoun');
    });
  },
};

function subjectOf(verb: number, { analysis, byHead }: Scene): number | null {
  for (const dependent of analysis.dependents[verb] ?? []) {
    if (!/^nsubj/.test(analysis.tokens[dependent]!.relation)) continue;
    return byHead.get(dependent) ?? null;
  }
  return null;
}
