import type { Phrase } from '../phrase.ts';
import type { Merger, Scene } from '../scene.ts';
import { isLocative } from '../syntax.ts';

/** "Mara Tolin, Kasmor's water minister": the two halves of an apposition. */
export const apposition: Merger = {
  name: 'apposition',
  why: 'after the names, whose chains then carry the role; before descriptions, which look for it',
  merge: (scene) => {
    scene.phrases.forEach((phrase, i) => {
      const token = scene.analysis.tokens[phrase.head]!;
      if (!token.relation.startsWith('appos') || phrase.modifier) return;
      const other = scene.byHead.get(token.head);
      if (other === undefined || other === i || !mayBeOne(scene.phrases[other]!, phrase, scene)) return;
      scene.chains.link(other, i, 'apposition');
    });
  },
};

function mayBeOne(a: Phrase, b: Phrase, { analysis }: Scene): boolean {
  if (b.sense === 'person' && a.sense !== 'person' && isLocative(a.head, analysis)) return false;
  if (a.modifier || a.form === 'pronoun') return false;
  if (a.identity && b.identity && a.identity !== b.identity) return false;
  if (a.form === 'name' && b.form === 'name' && a.sense === b.sense && a.sense === 'place') return false;
  if (a.form === 'name' && b.form === 'name' && a.sense === 'person' && b.sense === 'person') return false;
  if (a.number !== b.number && a.sense !== 'body' && a.sense !== 'unknown') return false;
  if (a.sense === 'time' || b.sense === 'time') return false;
  const senses = new Set([a.sense, b.sense]);
  if (senses.has('unknown')) return !senses.has('thing') || a.form !== b.form;
  if (senses.size === 1) return true;
  return (
    (senses.has('body') && (senses.has('group') || senses.has('state'))) || (senses.has('place') && senses.has('thing'))
  );
}
