import type { Phrase } from '../phrase.ts';
import type { Merger, Scene } from '../scene.ts';
import { ownerOf } from './roles.ts';

/** "the queen approved …" before "Queen Oda of Veldria", "Army says" above "the Kasmori army": the only one in the text with that role. */
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
      if (phrase.role === '' || phrase.number === 'plural' || !bears(phrase, i, scene)) return;
      for (const role of rolesOf(phrase)) {
        const list = bearers.get(role) ?? new Map<number, number>();
        if (!list.has(chain)) list.set(chain, i);
        bearers.set(role, list);
      }
    });
    phrases.forEach((phrase, i) => {
      if (phrase.form !== 'description' || phrase.number === 'plural' || phrase.modifier || !seeks(phrase, scene))
        return;
      if (sizes.get(chains.find(i)) !== 1) return;
      const list = bearers.get(phrase.role);
      const bearer = list?.size === 1 ? [...list.values()][0]! : null;
      if (bearer === null || phrases[bearer]!.sense !== phrase.sense) return;
      const [own, theirs] = [ownerOf(i, scene), ownerOf(bearer, scene)];
      if (own === null || theirs === null || own === theirs) chains.link(bearer, i, 'only bearer of the role');
    });
  },
};

/** "minister" may be any of them but the head of government, whom nobody calls so; "president" is no vice president. */
const rolesOf = ({ role }: Phrase): ReadonlySet<string> =>
  /^(?:prime|vice|deputy|former) /.test(role) ? new Set([role]) : new Set([role, role.split(' ').at(-1)!]);

/** A named person with the role, or an office with an owner: "the Kasmori army". */
function bears(phrase: Phrase, index: number, scene: Scene): boolean {
  if (phrase.sense === 'person') return phrase.form === 'name';
  return phrase.sense === 'body' && isOffice(phrase) && (ownerOf(index, scene) ?? -1) >= 0;
}

const isOffice = (phrase: Phrase): boolean => phrase.sector !== null && /^(?:GOV|MIL|COP|LEG|JUD)$/.test(phrase.sector);

/** Definite phrases look for it; bare ones in headlines and of bodies ("Police said"). */
function seeks(phrase: Phrase, { analysis }: Scene): boolean {
  if (phrase.sense === 'body')
    return isOffice(phrase) && (phrase.definiteness === 'definite' || phrase.definiteness === 'bare');
  if (phrase.sense !== 'person') return false;
  if (phrase.definiteness === 'definite') return true;
  const sentence = analysis.sentences[analysis.tokens[phrase.head]!.sentence]!;
  return phrase.definiteness === 'bare' && analysis.paragraphs[sentence.paragraph]?.kind === 'headline';
}
