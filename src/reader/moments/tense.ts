/** Where the governing verb puts a time expression: behind the report's date, at it, or ahead. */
import type { Analysis, Token } from '../../language/index.ts';
import { FUTURE_ADJECTIVES, FUTURE_PARTICIPLES, IMPLICATIVE_VERBS, TELLING_VERBS } from '../english/tense-words.ts';

/** `participle`: a bare "signed", "planted", which mostly lies behind. */
export type Tense = 'past' | 'present' | 'future' | 'participle';

/** How far the walk to the governing verb goes: longer chains say little. */
const MAX_STEPS = 10;
/** How far a verb is sought where there is no tree, in tokens. */
const WINDOW = 12;

/** The tense that governs the token at `index`; null where no verb decides. */
export function tenseAt(analysis: Analysis, index: number): Tense | null {
  const { tokens } = analysis;
  const token = tokens[index];
  if (!token) return null;
  const before = wordBefore(analysis, index);
  if (before === 'since') return 'past';
  if (/^(?:until|till)$/.test(before) || aheadByAdjective(analysis, index)) return 'future';
  for (const verb of governors(analysis, index)) {
    const tense = tenseOfVerb(analysis, verb);
    // "the cabinet's discussion on Tuesday": a date on a noun is not dated by a present verb above it.
    if (tense === 'present' && hangsOnNoun(analysis, token)) return null;
    // "by 1 June" is a deadline, but for "by 1 June they had left".
    if (tense === 'past' && before === 'by' && !isPluperfect(analysis, verb)) return 'future';
    // The tree may hang "to walk out on 15 May" on a verb too high: such a past is weak.
    if (tense === 'past' && followsFuture(analysis, index)) return 'participle';
    if (tense) return tense;
  }
  return hasTree(token) ? null : tenseNearby(analysis, index);
}

/** The preposition that governs the expression. */
function wordBefore({ tokens }: Analysis, index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const word = tokens[at]?.text.toLowerCase() ?? '';
    if (!/^(?:the|early|late|last|next|this|mid|-|\d{1,2}|monday|of)$/.test(word)) return word;
  }
  return '';
}

/** An infinitive or a modal's verb stands right before the date. */
function followsFuture(analysis: Analysis, index: number): boolean {
  for (let at = index - 1; at >= index - CLOSE; at--) {
    const token = analysis.tokens[at];
    if (!token || token.sentence !== analysis.tokens[index]?.sentence) return false;
    if (token.xpos === 'VB') return tenseOfWord(analysis, token) === 'future';
    if (/^VB/.test(token.xpos)) return false;
  }
  return false;
}

/** How many words may stand between such a verb and the date. */
const CLOSE = 5;

function isPluperfect(analysis: Analysis, verb: number): boolean {
  return dependents(analysis, verb).some(({ relation, text }) => relation.startsWith('aux') && /^had$/i.test(text));
}

function hangsOnNoun(analysis: Analysis, token: Token): boolean {
  const upos = analysis.tokens[token.head]?.upos;
  return token.relation.startsWith('nmod') || upos === 'NOUN' || upos === 'PROPN';
}

/** The verbs above a token, nearest first. */
function governors(analysis: Analysis, index: number): number[] {
  const found: number[] = [];
  let at = index;
  for (let step = 0; step < MAX_STEPS && at >= 0; step++) {
    const token = analysis.tokens[at];
    if (!token) break;
    if (isPredicate(analysis, token)) found.push(at);
    at = token.head;
  }
  return found;
}

function isPredicate(analysis: Analysis, token: Token): boolean {
  if (token.upos === 'VERB' || /^VB/.test(token.xpos)) return true;
  return dependents(analysis, token.index).some(({ relation }) => relation === 'cop');
}

function tenseOfVerb(analysis: Analysis, index: number): Tense | null {
  const verb = analysis.tokens[index];
  if (!verb) return null;
  const parts = dependents(analysis, index).filter(({ relation }) => /^(?:aux|cop)/.test(relation));
  const words = parts.map(({ text }) => text.toLowerCase());
  const modal = parts.find(({ xpos }) => xpos === 'MD');
  const perfect = words.some((word) => /^(?:have|has|had|'ve|’ve)$/.test(word));
  if (modal) return perfect ? 'past' : 'future';
  if (perfect) return 'past';
  if (words.some((word) => /^(?:was|were|did|got)$/.test(word))) {
    return scheduled(verb) ? 'future' : 'past';
  }
  if (words.includes('to') || marks(analysis, index).includes('to')) return tenseOfInfinitive(analysis, verb);
  if (words.some((word) => /^(?:is|are|'s|’s|am|'re|’re|be|being|do|does)$/.test(word))) {
    if (verb.xpos === 'VBG' || scheduled(verb)) return 'future';
    return verb.xpos === 'VBN' ? 'past' : 'present';
  }
  switch (verb.xpos) {
    case 'VBD':
      return 'past';
    case 'VBZ':
    case 'VBP':
      return TELLING_VERBS.has(verb.lemma) || inHeadline(analysis, verb) ? 'past' : 'present';
    case 'VBN':
      return scheduled(verb) ? 'future' : 'participle';
    default:
      return null;
  }
}

const scheduled = ({ xpos, lemma, text }: Token): boolean =>
  xpos === 'VBN' && (FUTURE_PARTICIPLES.has(lemma) || FUTURE_PARTICIPLES.has(text.toLowerCase()));

/** "managed to meet on Tuesday" happened if managing did; "agreed to meet on Tuesday" lies ahead. */
function tenseOfInfinitive(analysis: Analysis, verb: Token): Tense | null {
  const head = analysis.tokens[verb.head];
  if (head && IMPLICATIVE_VERBS.has(head.lemma)) return tenseOfVerb(analysis, head.index);
  // "had planned to show it on Sunday": what was once ahead.
  if (head && isPluperfect(analysis, head.index)) return 'past';
  // A purpose clause ("went to Paris to sign the deal on Monday") follows its verb.
  if (verb.relation === 'advcl' && head) return tenseOfVerb(analysis, head.index);
  return 'future';
}

function marks(analysis: Analysis, index: number): string[] {
  return dependents(analysis, index)
    .filter(({ relation, xpos }) => relation === 'mark' || xpos === 'TO')
    .map(({ text }) => text.toLowerCase());
}

/** "the planned talks on Thursday", "Sunday's deadline". */
function aheadByAdjective(analysis: Analysis, index: number): boolean {
  const head = analysis.tokens[analysis.tokens[index]?.head ?? -1];
  if (head?.upos !== 'NOUN') return false;
  return (
    FUTURE_ADJECTIVES.has(head.lemma) ||
    dependents(analysis, head.index).some(({ relation, lemma }) => relation === 'amod' && FUTURE_ADJECTIVES.has(lemma))
  );
}

function inHeadline(analysis: Analysis, token: Token): boolean {
  const sentence = analysis.sentences[token.sentence];
  return analysis.paragraphs[sentence?.paragraph ?? -1]?.kind === 'headline';
}

function dependents(analysis: Analysis, index: number): Token[] {
  return (analysis.dependents[index] ?? []).flatMap((at) => analysis.tokens[at] ?? []);
}

function hasTree(token: Token): boolean {
  return token.head >= 0 || token.relation === 'root';
}

/** Without a tree: the nearest verb group of the sentence, those before the expression first. */
function tenseNearby(analysis: Analysis, index: number): Tense | null {
  const sentence = analysis.tokens[index]?.sentence;
  for (const step of [-1, 1]) {
    for (let at = index + step, left = WINDOW; left > 0; at += step, left--) {
      const token = analysis.tokens[at];
      if (!token || token.sentence !== sentence) break;
      const tense = tenseOfWord(analysis, token);
      if (tense) return tense;
    }
  }
  return null;
}

function tenseOfWord({ tokens }: Analysis, token: Token): Tense | null {
  const word = token.text.toLowerCase();
  if (!/^VB/.test(token.xpos)) return null;
  const group: Token[] = [];
  for (let at = token.index - 1; at >= token.index - GROUP; at--) {
    const before = tokens[at];
    if (!before || before.sentence !== token.sentence) break;
    if (/^(?:MD|TO|RB|VB[A-Z]?)$/.test(before.xpos)) group.push(before);
    else break;
  }
  if (group.some(({ xpos }) => xpos === 'MD' || xpos === 'TO')) {
    return group.some(({ lemma }) => lemma === 'have') ? 'past' : 'future';
  }
  if (token.xpos === 'VBD') return 'past';
  if (token.xpos === 'VBN') return FUTURE_PARTICIPLES.has(word) ? 'future' : 'past';
  if (/^VB[ZP]$/.test(token.xpos)) {
    return TELLING_VERBS.has(token.lemma) || token.lemma === 'have' ? 'past' : 'present';
  }
  return null;
}

/** How many words of its verb group may stand before a verb. */
const GROUP = 4;
