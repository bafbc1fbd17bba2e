import { PRONOUNS } from '../../english/pronouns.ts';
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
      const antecedent = head === null ? undefined : scene.byHead.get(head);
      if (antecedent !== undefined && antecedent < i) scene.chains.link(antecedent, i, 'relative pronoun');
    });
  },
};

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
