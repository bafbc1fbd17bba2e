import { cutByComma } from '../base-phrases.ts';
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
      if ((!token.relation.startsWith('appos') && !cutByComma(token, scene.analysis)) || phrase.modifier) return;
      const other = scene.byHead.get(token.head);
      if (other === undefined || other === i || !mayBeOne(scene.phrases[other]!, phrase, scene)) return;
      scene.chains.link(other, i, 'apposition');
    });
  },
};

/** "Kasmor's president, Ilan Dashkar, said": office and name between commas, where the tree makes them two subjects. */
export const commaApposition: Merger = {
  name: 'apposition between commas',
  why: 'after apposition by the tree, for what it missed; only an office and a person, or a kind of body and its name',
  merge: (scene) => {
    const starts = new Map<number, number>();
    scene.phrases.forEach((phrase, i) => {
      if (!phrase.modifier && phrase.form !== 'pronoun' && !starts.has(phrase.from)) starts.set(phrase.from, i);
    });
    scene.phrases.forEach((phrase, i) => {
      if (phrase.modifier || scene.analysis.tokens[phrase.to]?.text !== ',') return;
      const other = starts.get(phrase.to + 1);
      const next = other === undefined ? undefined : scene.phrases[other]!;
      if (other === undefined || !next || !namesOther(phrase, next, scene)) return;
      if (mayBeOne(phrase, next, scene) && !isNamedPerson(other, scene, phrase))
        scene.chains.link(i, other, 'apposition between commas');
    });
  },
};

/** One names, the other says what it is; both stand in one sentence, and no list goes on behind them. */
function namesOther(a: Phrase, b: Phrase, { analysis: { tokens } }: Scene): boolean {
  if (tokens[a.head]!.sentence !== tokens[b.head]!.sentence || a.sense !== b.sense) return false;
  if (a.sense !== 'person' && a.sense !== 'body') return false;
  if (tokens[b.head]!.relation.startsWith('conj') || /^(?:and|or)$/.test(tokens[b.to + 1]?.text ?? '')) return false;
  if (a.form === 'description' && b.form === 'name') {
    return (
      b.role === '' && (a.definiteness === 'possessive' || a.definiteness === 'definite') && tokens[b.to]?.text === ','
    );
  }
  return (
    a.form === 'name' &&
    b.form === 'description' &&
    b.role !== '' &&
    b.number === 'singular' &&
    (b.definiteness !== 'bare' || tokens[b.to]?.text === ',' || /^(?:of|for)$/.test(tokens[b.to]?.text ?? ''))
  );
}

/** A description that already stands for another named person is not made this one's. */
function isNamedPerson(index: number, { phrases, chains }: Scene, other: Phrase): boolean {
  if (phrases[index]!.form === 'name' || other.form !== 'name') return false;
  const root = phrases[chains.find(index)]!;
  return root.form === 'name' && root.key !== other.key;
}

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
