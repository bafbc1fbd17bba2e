import type { Merger } from '../scene.ts';
import { ownerOf } from './roles.ts';

/** "the queen approved …" before "Queen Oda of Veldria": the only named person in the text with that role, wherever the name stands. */
export const onlyBearer: Merger = {
  name: 'only bearer of the role',
  why: 'after roles that look back: headlines and first sentences often give the role before the name',
  merge: (scene) => {
    const { phrases, chains } = scene;
    const bearers = new Map<string, Map<number, number>>();
    const sizes = new Map<number, number>();
    phrases.forEach((phrase, i) => {
      const chain = chains.find(i);
      sizes.set(chain, (sizes.get(chain) ?? 0) + 1);
      if (phrase.form !== 'name' || phrase.sense !== 'person' || phrase.role === '') return;
      const list = bearers.get(phrase.role) ?? new Map<number, number>();
      if (!list.has(chain)) list.set(chain, i);
      bearers.set(phrase.role, list);
    });
    phrases.forEach((phrase, i) => {
      if (phrase.form !== 'description' || phrase.sense !== 'person' || phrase.number === 'plural') return;
      if (phrase.definiteness !== 'definite' || sizes.get(chains.find(i)) !== 1) return;
      const list = bearers.get(phrase.role);
      const bearer = list?.size === 1 ? [...list.values()][0]! : null;
      if (bearer === null) return;
      const [own, theirs] = [ownerOf(i, scene), ownerOf(bearer, scene)];
      if (own === null || theirs === null || own === theirs) chains.link(bearer, i, 'only bearer of the role');
    });
  },
};
