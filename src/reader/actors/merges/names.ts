import type { Merger } from '../scene.ts';

/** The same name, letter by letter but for case, article and full stops; or two names that the lists know as one. */
export const sameName: Merger = {
  name: 'same name',
  why: 'first: every other rule compares chains that at least bear the same name',
  merge: ({ phrases, chains }) => {
    const first = new Map<string, number>();
    phrases.forEach((phrase, i) => {
      if (phrase.form !== 'name' || phrase.sense === 'time') return;
      const key = phrase.identity ?? (phrase.key === '' ? '' : `${phrase.key}`);
      if (key === '') return;
      const before = first.get(key);
      if (before === undefined) first.set(key, i);
      else chains.link(before, i, phrase.identity === null ? 'same name' : 'known alias');
    });
  },
};
