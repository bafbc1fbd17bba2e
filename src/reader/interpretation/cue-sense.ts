/** What the cue words themselves name: the act of their class, and whether it is negated or refused. */
import type { Analysis, Token, TokenRange } from '../../language/index.ts';
import type { Act } from '../../record/index.ts';
import { CLAIMS, REVERSING, SPEAKING } from '../english/act-words.ts';
import { CUE_ADJECTIVES, CUE_NOUNS, CUE_PHRASES, CUE_VERBS } from './cue-lexicon.ts';

export interface CueSense {
  /** The act that the cue names; `state` for neutral cues. */
  readonly act: Act;
  /** True if the cue names its act so plainly that the content does not matter. */
  readonly decided: boolean;
  /** Lemma of the word that names the act. */
  readonly lemma: string;
  /** Token index of that word. */
  readonly head: number;
}

/** How many words after the cue may complete it: particles, "a lie", "for". */
const AFTER = 4;
/** How many words a gap ("…") may take. */
const GAP = 4;

interface Hit {
  readonly act: Act;
  readonly lemma: string;
  readonly at: number;
  readonly to: number;
  readonly verb: boolean;
}

export function cueSense(analysis: Analysis, cue: readonly TokenRange[]): CueSense {
  const tokens = cue.flatMap(({ from, to }) => analysis.tokens.slice(from, to));
  const hits = hitsIn(analysis, tokens);
  const head = hits.find(({ act }) => act !== 'state') ?? hits[0];
  const first = tokens[0];
  // A verb that the table lacks still has objects: "called it an insult".
  const verb = [...tokens].reverse().find(({ upos }) => upos === 'VERB') ?? first;
  const reverser = tokens.find(({ lemma }, i) => REVERSING.has(lemma) && i < tokens.length - 1) ?? stoppedShort(tokens);
  const refused = tokens.find(({ lemma }) => lemma === 'refuse' || lemma === 'decline');
  const negated =
    tokens.some((token) => isNegation(token)) || negatedOutside(analysis, first) || saidByNobody(analysis, verb);
  const after = reverser ? hits.find(({ at }) => at > reverser.index) : head;
  const sense = (act: Act, decided: boolean): CueSense => ({
    act,
    decided,
    lemma: (after ?? head)?.lemma ?? verb?.lemma ?? '',
    head: (after ?? head)?.at ?? verb?.index ?? 0,
  });
  const contained = head?.lemma.includes(' ') && NEGATIVE_PHRASE.test(head.lemma);
  if ((reverser || negated) && !contained) {
    if (after) return sense(reversed(after), true);
    const wills = tokens.some(({ lemma }) => /^(?:will|would|can|could)$/.test(lemma));
    return sense(refused || (negated && wills) ? 'reject' : 'state', Boolean(refused || wills));
  }
  if (!head) return sense('state', false);
  return sense(head.act, head.act !== 'state');
}

/** A phrase of the table that has its negation in it. */
const NEGATIVE_PHRASE = /\b(?:not|no|neither|decline|refuse)\b/;

/** "did not rule out" leaves open, "would not say" refuses, "did not accept" rejects, "has not denied" leaves standing. */
function reversed({ act, lemma }: Hit): Act {
  switch (act) {
    case 'reject':
    case 'deny':
      return 'concede';
    case 'concede':
      return 'concede';
    case 'accept':
    case 'support':
    case 'promise':
    case 'intend':
      return 'reject';
    case 'state':
    case 'criticise':
    case 'ask':
      return SPEAKING.has(lemma) || act === 'criticise' ? 'reject' : 'state';
    case 'believe':
      return /^(?:believe|think|accept)$/.test(lemma) ? 'deny' : lemma === 'know' ? 'state' : 'believe';
    default:
      return 'state';
  }
}

function stoppedShort(tokens: readonly Token[]): Token | undefined {
  return tokens.find((token, i) => token.lemma === 'stop' && tokens[i + 1]?.lemma === 'short');
}

const isNegation = ({ lemma, text }: Token): boolean =>
  /^(?:not|n't|n’t|never|neither|nor)$/i.test(lemma) || /^(?:not|n['’]t|never|neither)$/i.test(text);

/** "did not | say": the negation may stand just before the cue. */
function negatedOutside(analysis: Analysis, first: Token | undefined): boolean {
  if (!first) return false;
  const before = analysis.tokens[first.index - 1];
  return before !== undefined && before.sentence === first.sentence && isNegation(before);
}

/** "Neither government | has ruled out": the negation stands on the subject. */
function saidByNobody(analysis: Analysis, verb: Token | undefined): boolean {
  if (!verb) return false;
  const subject = analysis.dependents[verb.index]!.find((i) => /^nsubj/.test(analysis.tokens[i]!.relation));
  if (subject === undefined) return false;
  const words = [subject, ...analysis.dependents[subject]!].map((i) => analysis.tokens[i]!);
  return words.some(({ text, index, relation }) => NOBODY.test(text) && (index === subject || relation === 'det'));
}

const NOBODY = /^(?:no|neither|none|nobody)$/i;

/** The words of the table in the cue, phrases before their single words, in text order. */
function hitsIn(analysis: Analysis, cue: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  let free = 0;
  for (const token of cue) {
    if (token.index < free) continue;
    const hit = phraseAt(analysis, token) ?? wordAt(token);
    if (!hit) continue;
    hits.push(hit);
    free = hit.to;
  }
  // An auxiliary use of "have", "be" or "do" names nothing; a noun names less than a verb beside it.
  const verbs = hits.filter(({ verb }) => verb);
  const telling = verbs.filter(({ act }) => act !== 'state');
  return telling.length > 0 ? hits.filter(({ verb, act }) => verb || act === 'state') : hits;
}

function wordAt(token: Token): Hit | null {
  const { upos, index } = token;
  const lemma = token.lemma.toLowerCase();
  const verb = upos === 'VERB' || /^VB/.test(token.xpos);
  const act = verb
    ? CUE_VERBS.get(lemma)
    : upos === 'NOUN' || upos === 'PROPN'
      ? (CUE_NOUNS.get(lemma) ?? (/ing$/.test(token.text) ? CUE_VERBS.get(lemma) : undefined))
      : upos === 'ADJ'
        ? (CUE_ADJECTIVES.get(lemma) ?? CUE_VERBS.get(lemma))
        : undefined;
  return act === undefined ? null : { act, lemma, at: index, to: index + 1, verb };
}

function phraseAt(analysis: Analysis, token: Token): Hit | null {
  for (const { parts, act } of CUE_PHRASES.get(token.lemma.toLowerCase()) ?? []) {
    const end = matchParts(analysis, token.index, parts);
    if (end !== null)
      return { act, lemma: parts.filter(Boolean).join(' '), at: token.index, to: end, verb: token.upos !== 'NOUN' };
  }
  return null;
}

/** Index after the phrase, or null. Adverbs and determiners may stand between its parts; "…" takes up to four words more. */
function matchParts({ tokens }: Analysis, start: number, parts: readonly (string | null)[]): number | null {
  let at = start;
  let slack = 0;
  const sentence = tokens[start]?.sentence;
  for (const part of parts) {
    if (part === null) {
      slack = GAP;
      continue;
    }
    let found = false;
    for (let skipped = 0; at < start + AFTER + parts.length + GAP; at++, skipped++) {
      const token = tokens[at];
      if (!token || token.sentence !== sentence) return null;
      if (token.lemma.toLowerCase() === part || token.text.toLowerCase() === part) {
        found = true;
        at++;
        break;
      }
      if (at === start) return null;
      const light = token.upos === 'ADV' || token.upos === 'DET' || token.upos === 'ADJ' || token.upos === 'PRON';
      if (skipped >= slack && !(light && skipped < 2)) return null;
      if (/^[.;:!?"“”]$/.test(token.text)) return null;
    }
    if (!found) return null;
    slack = 0;
  }
  return at;
}

/** "rejected the claim that …" denies it, "rejected the offer" refuses it. */
export function rejectsClaim(tokens: readonly Token[]): boolean {
  return tokens.some(({ lemma, upos }) => upos === 'NOUN' && CLAIMS.has(lemma));
}
