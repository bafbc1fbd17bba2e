import type { Phrase } from '../phrase.ts';
import type { Merger, Scene } from '../scene.ts';

/** "Mara Tolin … Tolin", "Ms Tolin", "Ban Ki-moon … Ban": a part of a person's full name, if only one person bears it or the last who did. */
export const surname: Merger = {
  name: 'part of a name',
  why: 'after equal names: a full name may stand later than its short form, in headlines above all',
  merge: (scene) => {
    const full = new Map<string, number[]>();
    scene.phrases.forEach((phrase, i) => {
      if (!isPersonName(phrase)) return;
      const words = phrase.key.split(' ');
      if (words.length < 2) return;
      for (const part of new Set([
        words.at(-1)!,
        words[0]!,
        `${words[0]} ${words.at(-1)}`,
        words.slice(-2).join(' '),
      ])) {
        const list = full.get(part);
        if (list) list.push(i);
        else full.set(part, [i]);
      }
    });
    scene.phrases.forEach((phrase, i) => {
      if (
        !(isPersonName(phrase) || phrase.sense === 'unknown' || isShouted(phrase, scene)) ||
        phrase.form !== 'name' ||
        phrase.key === ''
      )
        return;
      const bearer = bearerOf(i, full.get(phrase.key) ?? [], scene);
      if (bearer !== null) scene.chains.link(bearer, i, 'part of a name');
    });
  },
};

/** "BRACK:", the label of a speaker in an interview. */
const isShouted = (phrase: Phrase, { analysis }: Scene): boolean =>
  phrase.name !== null &&
  phrase.name.to - phrase.name.from === 1 &&
  phrase.identity === null &&
  /^\p{Lu}{3,}$/u.test(analysis.tokens[phrase.name.from]!.text);

const isPersonName = (phrase: Phrase): boolean =>
  phrase.form === 'name' && phrase.sense === 'person' && phrase.key !== '';

/** The last bearer before the phrase whose gender does not clash, else the first after it. */
function bearerOf(phrase: number, bearers: readonly number[], { phrases }: Scene): number | null {
  let found: number | null = null;
  for (const bearer of bearers.length > 50 ? bearers.slice(-50) : bearers) {
    const [a, b] = [phrases[phrase]!.gender, phrases[bearer]!.gender];
    if (bearer === phrase || (a && b && a !== b) || phrases[bearer]!.key === phrases[phrase]!.key) continue;
    if (bearer < phrase) found = bearer;
    else return found ?? bearer;
  }
  return found;
}
