/** Pronouns that can stand for an actor, with what they agree with. */

export interface PronounForm {
  readonly person: 1 | 2 | 3;
  readonly number: 'singular' | 'plural';
  /** `neuter`: not one human being. */
  readonly gender: 'feminine' | 'masculine' | 'neuter' | null;
  readonly kind: 'personal' | 'possessive' | 'reflexive' | 'relative';
}

const entry = (
  person: 1 | 2 | 3,
  number: 'singular' | 'plural',
  gender: PronounForm['gender'],
  kind: PronounForm['kind'],
): PronounForm => ({ person, number, gender, kind });

export const PRONOUNS: ReadonlyMap<string, PronounForm> = new Map([
  ['i', entry(1, 'singular', null, 'personal')],
  ['me', entry(1, 'singular', null, 'personal')],
  ['my', entry(1, 'singular', null, 'possessive')],
  ['mine', entry(1, 'singular', null, 'possessive')],
  ['myself', entry(1, 'singular', null, 'reflexive')],
  ['we', entry(1, 'plural', null, 'personal')],
  ['us', entry(1, 'plural', null, 'personal')],
  ['our', entry(1, 'plural', null, 'possessive')],
  ['ours', entry(1, 'plural', null, 'possessive')],
  ['ourselves', entry(1, 'plural', null, 'reflexive')],
  ['he', entry(3, 'singular', 'masculine', 'personal')],
  ['him', entry(3, 'singular', 'masculine', 'personal')],
  ['his', entry(3, 'singular', 'masculine', 'possessive')],
  ['himself', entry(3, 'singular', 'masculine', 'reflexive')],
  ['she', entry(3, 'singular', 'feminine', 'personal')],
  ['her', entry(3, 'singular', 'feminine', 'possessive')],
  ['hers', entry(3, 'singular', 'feminine', 'possessive')],
  ['herself', entry(3, 'singular', 'feminine', 'reflexive')],
  ['it', entry(3, 'singular', 'neuter', 'personal')],
  ['its', entry(3, 'singular', 'neuter', 'possessive')],
  ['itself', entry(3, 'singular', 'neuter', 'reflexive')],
  ['they', entry(3, 'plural', null, 'personal')],
  ['them', entry(3, 'plural', null, 'personal')],
  ['their', entry(3, 'plural', null, 'possessive')],
  ['theirs', entry(3, 'plural', null, 'possessive')],
  ['themselves', entry(3, 'plural', null, 'reflexive')],
  ['who', entry(3, 'singular', null, 'relative')],
  ['whom', entry(3, 'singular', null, 'relative')],
  ['whose', entry(3, 'singular', null, 'relative')],
  ['which', entry(3, 'singular', null, 'relative')],
  ['that', entry(3, 'singular', null, 'relative')],
]);
