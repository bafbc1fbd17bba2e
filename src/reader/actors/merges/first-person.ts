import { PRONOUNS } from '../../english/pronouns.ts';
import type { Attribution } from '../../work.ts';
import type { Merger, Scene } from '../scene.ts';

/** "I" inside quoted words is whoever they are attributed to. "We" is the speaker's side and is seen to with the parties. */
export const firstPerson: Merger = {
  name: 'speaker of the quotation',
  why: 'certain once the attributions are known; before the pronouns, whose subjects may be such an "I"',
  merge: (scene) => {
    scene.phrases.forEach((phrase, i) => {
      const form =
        phrase.form === 'pronoun' ? PRONOUNS.get(scene.analysis.tokens[phrase.head]!.text.toLowerCase()) : undefined;
      if (form?.person !== 1 || form.number !== 'singular') return;
      const speaker = speakerAt(phrase.head, scene);
      if (speaker !== null && speaker !== i) scene.chains.link(speaker, i, 'speaker of the quotation');
    });
  },
};

/** The phrase that the innermost attribution around this token names as its source, or null. */
export function speakerAt(token: number, scene: Scene): number | null {
  const attribution = innermost(token, scene.attributions);
  const source = attribution?.source[0];
  if (!source || attribution?.kind === 'indirect') return null;
  return phraseHeading(source.from, source.to, scene);
}

function innermost(token: number, attributions: readonly Attribution[]): Attribution | null {
  let found: Attribution | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const attribution of attributions) {
    if (!attribution.content.some((piece) => piece.from <= token && token < piece.to)) continue;
    const length = attribution.content.reduce((sum, piece) => sum + piece.to - piece.from, 0);
    if (length < size) [found, size] = [attribution, length];
  }
  return found;
}

/** The phrase whose head is the head of these tokens. */
export function phraseHeading(from: number, to: number, { analysis, byHead }: Scene): number | null {
  for (let i = from; i < to; i++) {
    const head = analysis.tokens[i]!.head;
    if (head >= from && head < to) continue;
    const phrase = byHead.get(i);
    if (phrase !== undefined) return phrase;
  }
  for (let i = from; i < to; i++) {
    const phrase = byHead.get(i);
    if (phrase !== undefined) return phrase;
  }
  return null;
}
