import { affiliationsOf } from '../affiliations.ts';
import type { Merger } from '../scene.ts';

/** "the Kasmori government", "authorities in Kasmor": a state acts through its government, so the two are one actor. */
export const government: Merger = {
  name: 'government of a state',
  why: 'after names, so that the state is one chain; before roles, which else would look for another government',
  merge: (scene) => {
    scene.phrases.forEach((phrase, i) => {
      if (
        phrase.modifier ||
        !/^(?:federal |central )?(?:government|authorities|authority|leadership|regime)$/.test(phrase.role)
      )
        return;
      if (phrase.form === 'name' && phrase.sense !== 'body' && phrase.sense !== 'state') return;
      const owners = affiliationsOf(i, scene).filter(({ phrase: other }) => scene.phrases[other]!.sense === 'state');
      const states = new Set(owners.map(({ phrase: other }) => scene.chains.find(other)));
      if (states.size === 1 && owners[0] !== undefined) scene.chains.link(owners[0].phrase, i, 'government of a state');
    });
  },
};
