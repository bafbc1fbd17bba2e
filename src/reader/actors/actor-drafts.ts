import type { ActorKind, Codebook } from '../../record/index.ts';
import { ANONYMOUS_NOUNS } from '../english/agent-nouns.ts';
import { VOICE_VERBS } from '../english/voice-verbs.ts';
import { countryName, knownName } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Profile } from './profile.ts';
import { isTitleOnly } from './pronouns/eligible.ts';
import type { Scene } from './scene.ts';
import { textOf } from './segments.ts';
import { positionOf } from './syntax.ts';

/** Nouns that are somebody only where they act: a network may be cables, a source a river's. */
const DOUBTFUL =
  /^(?:source|power|state|figure|cell|network|plant|paper|trust|head|unit|team|board|press|channel|division|mission|fund|utility|campaign|labor|labour|church|major|general|chair|minority|majority|both|side|party|parties|member|driver|agent|carrier|producer|supplier|operator|holder|industry|business|executive|alliance|movement|initiative|power|television|radio|media|website|society|community|resistance|rebellion|executive|speaker|guide|fellow|light|school|college|temple|bank|house|hospital|laboratory|command|force|college|club|fleet|tank|tanks|jet|jets|artillery|warplane|warship|palace|office|panel|human|individual|court|crowd|majority|society|country|nation|republic|kingdom|village|villages|state|province|county|railway|railroad|airline|magazine|journal|daily|weekly|winner|loser|veteran|hero|audience|clinic|cell|body|king|partner|association)$/;

/** True if the chain is somebody: a voice, a participant, or a named place. */
export function isActor(profile: Profile, scene: Scene): boolean {
  const { sense } = profile;
  if (sense === 'time') return false;
  if (sense === 'thing' && !profile.named) return false;
  if (profile.phrases.every((i) => scene.phrases[i]!.rule === 'heading')) return false;
  if (isSource(profile, scene)) return true;
  if (sense === 'thing' || sense === 'artifact') return false;
  if (sense === 'place') return profile.named;
  if (sense === 'unknown') return profile.named && acts(profile, scene);
  if (sense === 'group' && profile.phrases.every((i) => scene.phrases[i]!.modifier)) return false;
  if (profile.phrases.every((i) => scene.phrases[i]!.rule === 'body before a noun')) return false;
  if (profile.named || profile.identity !== null) return true;
  const first = profile.phrases.map((i) => scene.phrases[i]!).find((phrase) => phrase.form === 'description');
  if (!first || isTitleOnly(first, scene)) return false;
  return (
    first.role.startsWith('state ') ||
    !DOUBTFUL.test(first.role.split(' ').at(-1)!) ||
    acts(profile, scene) ||
    hasTie(profile, scene)
  );
}

function isSource(profile: Profile, scene: Scene): boolean {
  return profile.phrases.some(
    (i) => scene.sourceHeads.has(scene.phrases[i]!.head) && scene.phrases[i]!.form !== 'pronoun',
  );
}

function acts(profile: Profile, { phrases, analysis }: Scene): boolean {
  return profile.phrases.some((i) => {
    const { relation, governor, passive } = positionOf(phrases[i]!.head, analysis);
    const lemma = analysis.tokens[governor]?.lemma.toLowerCase() ?? '';
    if (relation === 'nsubj') return !passive && VOICE_VERBS.has(lemma);
    return relation === 'obl' && analysis.tokens[phrases[i]!.head]!.relation === 'obl:agent';
  });
}

const hasTie = (profile: Profile, { phrases }: Scene): boolean =>
  profile.phrases.some((i) => {
    const next = phrases[i + 1];
    return (
      next !== undefined &&
      (next.sense === 'state' || next.sense === 'body') &&
      next.from < phrases[i]!.to &&
      next.modifier
    );
  });

export function actorKindOf(profile: Profile): ActorKind {
  if (profile.sense === 'state') return 'government';
  if (profile.sense === 'person') return profile.plural ? 'group' : 'person';
  if (profile.sense === 'group' || profile.sense === 'place') return profile.sense;
  return 'body';
}

/** What a desk would write in its list: the country's usual name, the fullest name in the text, else the first description. */
export function actorNameOf(profile: Profile, scene: Scene, codebook: Codebook): string {
  const { identity } = profile;
  const [, party] = /^codebook party:(\d+)$/.exec(identity ?? '') ?? [];
  if (party !== undefined) return codebook.parties[Number(party)]!.name;
  if (identity !== null) {
    const listed = countryName(identity);
    if (listed) return listed;
  }
  const phrases = profile.phrases.map((i) => scene.phrases[i]!);
  const named = phrases.filter((phrase) => phrase.form === 'name' && phrase.name !== null);
  const fullest = fullestName(named, identity, scene);
  if (fullest !== '') return fullest;
  const described = phrases.find((phrase) => phrase.form === 'description') ?? phrases[0]!;
  return withoutArticle(textOf(scene.analysis, described));
}

function fullestName(named: readonly Phrase[], identity: string | null, scene: Scene): string {
  let best = '';
  for (const phrase of named) {
    if (identity?.startsWith('state:') && nameIsAdjective(phrase, identity) && named.length > 1) continue;
    const text = textOf(scene.analysis, phrase.name!)
      .replace(/\s+/g, ' ')
      .replace(/['’]s?$/, '');
    if (best === '' || betterName(text, best)) best = text;
  }
  const known = identity !== null && best !== '' ? knownName(best) : null;
  return known && known.sort !== 'capital' && best === best.toUpperCase() && best.length < 6
    ? known.display
    : withoutArticle(best);
}

const nameIsAdjective = (phrase: Phrase, identity: string): boolean => `state:${phrase.key}` !== identity;

/** Longer names are better up to six words; names in small letters are better than headlines in capitals. */
function betterName(text: string, best: string): boolean {
  const [words, bestWords] = [text.split(' ').length, best.split(' ').length];
  const shouted = (name: string): boolean => name.length > 5 && name === name.toUpperCase();
  if (shouted(text) !== shouted(best)) return shouted(best);
  return words > bestWords && words <= 6;
}

const withoutArticle = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/^(?:the|a|an|this|that|these|those)\s+(?=\S)/i, '');

/** Nobody is named, and the text does not say which of several it is: "a senior official", "two aides", "sources". */
export function isAnonymous(profile: Profile, { phrases, analysis }: Scene): boolean {
  if (profile.named || (profile.sense !== 'person' && profile.sense !== 'group')) return false;
  const first = profile.phrases.map((i) => phrases[i]!).find((phrase) => phrase.form === 'description');
  if (!first) return false;
  const word = analysis.tokens[first.head]!.lemma.toLowerCase();
  const last = first.role.split(' ').at(-1)!;
  const noun = [word, last, last.replace(/s$/, '')].find((candidate) => ANONYMOUS_NOUNS.has(candidate));
  if (noun === undefined) return false;
  if (/^(?:minister|president|ambassador|commander|leader|spokes\w+|representative|senator|prosecutor)$/.test(noun)) {
    return first.definiteness === 'indefinite' || first.number === 'plural';
  }
  return (
    first.definiteness !== 'possessive' ||
    first.number === 'plural' ||
    /^(?:source|aide|official|insider|adviser|advisor)$/.test(noun)
  );
}
