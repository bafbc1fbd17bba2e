import type { Phrase } from '../phrase.ts';
import type { Merger, Scene } from '../scene.ts';

/** Words between an office and its holder: "of Georgia", "of State", "for the Lakes and Deputy Chair of". */
const LONGEST_GAP = 9;

/** "the president of Kasmor Ilan Dashkar", "Secretary of State X": an office with "of" right before a person's name. */
export const title: Merger = {
  name: 'office before the name',
  why: 'as certain as apposition, which parsers miss where no comma shows it',
  merge: (scene) => {
    scene.phrases.forEach((phrase, i) => {
      if (phrase.form !== 'description' || phrase.sense !== 'person' || phrase.number === 'plural' || phrase.modifier)
        return;
      if (/aide|spokes|advis[eo]r|assistant|source|member|ally|wife|husband|son|daughter/.test(phrase.role)) return;
      const holder = holderAfter(i, phrase, scene);
      if (holder !== null) scene.chains.link(i, holder, 'office before the name');
    });
  },
};

function holderAfter(index: number, office: Phrase, { phrases, analysis }: Scene): number | null {
  const { tokens } = analysis;
  for (let i = index + 1; i < Math.min(phrases.length, index + 6); i++) {
    const { name, sense, form, role } = phrases[i]!;
    if (form !== 'name' || sense !== 'person' || name === null) continue;
    if (role !== '' && tokens[office.to]?.text !== '-' && !(role === office.role && office.to === name.from))
      return null;
    const gap = name.from - office.to;
    if (gap < 0 || gap > LONGEST_GAP) return null;
    const hyphened = gap <= 2 && tokens[office.to]?.text === '-';
    if (!hyphened && !/^(?:of|for)$/.test(tokens[office.to]?.text ?? '') && gap > 0) return null;
    for (let k = office.to; k < name.from; k++) {
      if (!/^(?:of|for|the|and|-)$/.test(tokens[k]!.text) && !/^\p{Lu}/u.test(tokens[k]!.text)) return null;
    }
    return tokens[name.from]!.sentence === tokens[office.head]!.sentence ? i : null;
  }
  return null;
}
