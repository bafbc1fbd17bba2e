import type { Phrase } from '../phrase.ts';
import type { Merger, Scene } from '../scene.ts';
import { ownerOf } from './roles.ts';

/**
 * Offices that the text never joins to a name in so many words: "said Leila Amrin. '…' the spokeswoman added"; "Kasmor's president has
 * left. Ilan Dashkar told …"; "Dashkar's office … the president". Only where one person can be meant and nobody else bears the office.
 */
export const epithet: Merger = {
  name: 'office of a name without one',
  why: 'after all that joins offices and names by their words: it is left with offices that nobody bears',
  merge: (scene) => {
    const offices = officesLeft(scene);
    if (offices.length === 0) return;
    const roles = rolesOfChains(scene);
    for (const index of offices) {
      const holder =
        lastSpeaker(index, roles, scene) ?? nextSubject(index, scene) ?? onlyOwnerOfOffice(roles, scene, index);
      if (holder === null || !mayHold(scene.phrases[holder]!, scene.phrases[index]!)) continue;
      scene.chains.link(index, holder, 'office of a name without one');
    }
  },
};

/** Phrases looked at around an office; phrases of a report that may introduce somebody. Both keep the time linear. */
const REACH = 60;
const LEAD = 300;

/** Definite singular offices in chains without a name, whose role no name in the text bears. */
function officesLeft({ phrases, chains }: Scene): number[] {
  const named = new Set<number>();
  const borne = new Set<string>();
  phrases.forEach((phrase, i) => {
    if (phrase.form !== 'name' || phrase.sense !== 'person') return;
    named.add(chains.find(i));
    borne.add(lastWord(phrase.role));
  });
  phrases.forEach((phrase, i) => {
    if (named.has(chains.find(i)) && phrase.role !== '') borne.add(lastWord(phrase.role));
  });
  const seen = new Set<number>();
  const left: number[] = [];
  phrases.forEach((phrase, i) => {
    const chain = chains.find(i);
    if (phrase.form !== 'description' || phrase.sense !== 'person' || phrase.modifier || seen.has(chain)) return;
    if (phrase.number === 'plural' || !/^(?:definite|possessive)$/.test(phrase.definiteness)) return;
    if (
      (phrase.sector === null && !/^spokes/.test(phrase.role)) ||
      borne.has(lastWord(phrase.role)) ||
      named.has(chain)
    )
      return;
    seen.add(chain);
    left.push(i);
  });
  return left;
}

const lastWord = (role: string): string => role.split(' ').at(-1)!;

/** Chains of persons that some phrase gives an office. */
function rolesOfChains({ phrases, chains }: Scene): ReadonlySet<number> {
  const roles = new Set<number>();
  phrases.forEach((phrase, i) => {
    if (phrase.role !== '' && phrase.form !== 'pronoun') roles.add(chains.find(i));
  });
  return roles;
}

const mayHold = (holder: Phrase, office: Phrase): boolean =>
  !(holder.gender && office.gender && holder.gender !== office.gender);

const isPersonName = ({ form, sense, modifier }: Phrase): boolean => form === 'name' && sense === 'person' && !modifier;

/** "Not so, said Leila Amrin. '…,' the spokeswoman added": who spoke last in the paragraph, if no office of hers is known. */
function lastSpeaker(index: number, roles: ReadonlySet<number>, scene: Scene): number | null {
  const { phrases, chains, sourceHeads, analysis } = scene;
  const office = phrases[index]!;
  if (!sourceHeads.has(office.head) || office.definiteness !== 'definite' || ownerOf(index, scene) !== null)
    return null;
  const paragraph = paragraphOf(office, scene);
  const { sentence } = analysis.tokens[office.head]!;
  for (let i = index - 1; i >= Math.max(0, index - REACH) && paragraphOf(phrases[i]!, scene) === paragraph; i--) {
    const phrase = phrases[i]!;
    if (!sourceHeads.has(phrase.head)) continue;
    const apart = sentence - analysis.tokens[phrase.head]!.sentence;
    return isPersonName(phrase) && apart > 0 && !roles.has(chains.find(i)) ? i : null;
  }
  return null;
}

/** "The commander of the guard has broken his silence. General Otmar Reisk told …": the lead gives the office, the next subject the name. */
function nextSubject(index: number, scene: Scene): number | null {
  const { phrases, analysis, chains } = scene;
  const office = phrases[index]!;
  const token = analysis.tokens[office.head]!;
  if (!token.relation.startsWith('nsubj') || ownerOf(index, scene) === null) return null;
  for (let i = index + 1; i < Math.min(phrases.length, index + REACH); i++) {
    const phrase = phrases[i]!;
    const apart = analysis.tokens[phrase.head]!.sentence - token.sentence;
    if (apart === 0) {
      if (isPersonName(phrase)) return null;
      continue;
    }
    if (apart > 1 || paragraphOf(phrase, scene) !== paragraphOf(office, scene)) return null;
    if (phrase.modifier) continue;
    const fits =
      isPersonName(phrase) &&
      analysis.tokens[phrase.head]!.relation === 'nsubj' &&
      (phrase.role === '' || (/^[a-z]*$/.test(phrase.role) && phrase.sector === office.sector));
    return fits && isNew(i, chains.find(i), scene) ? i : null;
  }
  return null;
}

/** True if only headlines speak of the chain before this phrase. */
function isNew(index: number, chain: number, scene: Scene): boolean {
  const { phrases, analysis, chains } = scene;
  if (index > LEAD) return false;
  for (let i = 0; i < index; i++)
    if (chains.find(i) === chain && analysis.paragraphs[paragraphOf(phrases[i]!, scene)]?.kind !== 'headline')
      return false;
  return true;
}

/** "Dashkar's office said … the president": the only name that has an office, before it in the text, and no title. */
function onlyOwnerOfOffice(roles: ReadonlySet<number>, scene: Scene, index: number): number | null {
  const { phrases, analysis, byHead, chains } = scene;
  if (!/^(?:prime minister|president|premier|chancellor|king|queen|emir)$/.test(phrases[index]!.role)) return null;
  const owners = new Map<number, number>();
  for (let i = Math.max(0, index - LEAD); i < index; i++) {
    const phrase = phrases[i]!;
    if (phrase.role !== 'office' || phrase.definiteness !== 'possessive') continue;
    for (const dependent of analysis.dependents[phrase.head] ?? []) {
      const owner = analysis.tokens[dependent]!.relation === 'nmod:poss' ? byHead.get(dependent) : undefined;
      if (owner === undefined || !isPersonName(phrases[owner]!) || roles.has(chains.find(owner))) continue;
      owners.set(chains.find(owner), owner);
    }
  }
  return owners.size === 1 ? [...owners.values()][0]! : null;
}

const paragraphOf = ({ head }: Phrase, { analysis }: Scene): number =>
  analysis.sentences[analysis.tokens[head]!.sentence]!.paragraph;
