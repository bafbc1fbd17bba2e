import { PRONOUNS } from '../../english/pronouns.ts';
import type { Attribution } from '../../work.ts';
import { quotationAt } from '../quotations.ts';
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
  if (!source || !attribution || (attribution.kind === 'indirect' && !isLabelled(attribution, scene))) return null;
  // "Teleb said that her members 'welcomed the water'": words outside the marks are the reporter's
  if (attribution.kind === 'mixed' && quotationAt(token, scene.analysis) < 0) return null;
  return phraseHeading(source.from, source.to, scene);
}

/** "BRACK: I said …": words after a label are the speaker's own without quotation marks. */
const isLabelled = ({ cue }: Attribution, { analysis }: Scene): boolean =>
  cue.some(({ from, to }) => to - from === 1 && analysis.tokens[from]?.text === ':');

/** For each attribution list, the innermost attribution around every token in its content. */
const INNERMOST = new WeakMap<readonly Attribution[], ReadonlyMap<number, Attribution>>();

function innermost(token: number, attributions: readonly Attribution[]): Attribution | null {
  let map = INNERMOST.get(attributions);
  if (!map) {
    map = paint(attributions);
    INNERMOST.set(attributions, map);
  }
  return map.get(token) ?? null;
}

/** Longer contents first, so that the shorter, inner ones paint over them. */
function paint(attributions: readonly Attribution[]): ReadonlyMap<number, Attribution> {
  const map = new Map<number, Attribution>();
  const size = ({ content }: Attribution): number => content.reduce((sum, piece) => sum + piece.to - piece.from, 0);
  for (const attribution of [...attributions].sort((a, b) => size(b) - size(a))) {
    for (const { from, to } of attribution.content) for (let i = from; i < to; i++) map.set(i, attribution);
  }
  return map;
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
