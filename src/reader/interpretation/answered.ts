/** Whom a statement answers: the one who charged, asked or told before it. */
import type { Act } from '../../record/index.ts';
import { CLAIMS } from '../english/act-words.ts';
import type { Attribution, Work } from '../work.ts';
import { isMediator, rootOf } from './adversary.ts';
import { dependentsOf } from './clauses.ts';
import { isOwn, type Voice } from './speaker-side.ts';
import { isOutlet } from './via.ts';

/** A statement before this one: what it did, and to whom. */
export interface Claim {
  readonly speaker: number | null;
  readonly target: number | null;
  readonly act: Act;
}

const CHARGING: ReadonlySet<Act> = new Set(['accuse', 'criticise', 'threaten']);
const ASKING: ReadonlySet<Act> = new Set(['demand', 'propose', 'ask', 'intend', 'believe']);

/** How many statements back a denial, and a refusal, may answer. */
const ANSWERED = 8;
const REFUSED = 3;

/** Who made the charge that is denied: the party of the last to accuse the speaker's side. */
export function accuser(work: Work, voice: Voice, earlier: readonly Claim[], plain: boolean): number | null {
  const others = othersBefore(work, voice, earlier, ANSWERED);
  const charge = others.find(({ target, act }) => CHARGING.has(act) || (target !== null && isOwn(work, voice, target)));
  const charger = charge?.speaker ?? null;
  if (charger !== null) return isOutlet(work, charger) ? null : (rootOf(work, charger) ?? charger);
  // "denied it" answers somebody; "said it had not" may answer nobody.
  if (!plain) return null;
  const side = others.map(({ speaker }) => (speaker === null ? null : rootOf(work, speaker)));
  return side.find((root) => root !== null && !isOutlet(work, root) && !isMediator(work, root)) ?? null;
}

/** "rejected such visits": who has just asked for what the words point back to. */
export function asker(work: Work, { content }: Attribution, voice: Voice, earlier: readonly Claim[]): number | null {
  if (content.length !== 1 || (content[0]?.to ?? 0) - (content[0]?.from ?? 0) > PHRASE) return null;
  const pointsBack = work.analysis.tokens.slice(content[0]?.from ?? 0, (content[0]?.from ?? 0) + 2);
  if (
    !pointsBack.some(
      ({ text, upos, relation }) =>
        upos !== 'SCONJ' && relation !== 'mark' && /^(?:such|this|that|these|those|it|them)$/i.test(text),
    )
  )
    return null;
  return othersBefore(work, voice, earlier, REFUSED).find(({ act }) => ASKING.has(act))?.speaker ?? null;
}

/** "such visits in the past" points back, "that the field is dry because …" does not. */
const PHRASE = 6;

/** "rejected the account": who has just given it, be it one of the speaker's own side. */
export function teller(
  { analysis }: Work,
  { content }: Attribution,
  { speaker }: Voice,
  earlier: readonly Claim[],
): number | null {
  const [only, ...rest] = content;
  if (!only || rest.length > 0 || only.to - only.from > SHORT) return null;
  const noun = analysis.tokens
    .slice(only.from, only.to)
    .find(({ lemma, upos }) => upos === 'NOUN' && CLAIMS.has(lemma));
  if (!noun || noun.index !== only.to - 1) return null;
  if (!dependentsOf(analysis, noun.index).some(({ text }) => /^(?:the|this|that)$/i.test(text))) return null;
  const last = earlier.at(-1)?.speaker ?? null;
  return last === speaker ? null : last;
}

/** "the account", "this report" and no more. */
const SHORT = 3;

/** "The minister repeated it": against whom the same speaker last spoke. Null where the content is more than a pronoun. */
export function repeated(
  { analysis }: Work,
  { content }: Attribution,
  { speaker }: Voice,
  earlier: readonly Claim[],
  cue: string,
): number | null {
  const [only] = content;
  if (speaker === null || !/^(?:repeat|reiterate|restate)$/.test(cue) || !only || only.to - only.from > 1) return null;
  if (analysis.tokens[only.from]?.upos !== 'PRON') return null;
  return (
    earlier
      .slice(-ANSWERED * 2)
      .reverse()
      .find((claim) => claim.speaker === speaker)?.target ?? null
  );
}

/** The other side's statements before this one, the last first. */
function othersBefore(work: Work, voice: Voice, earlier: readonly Claim[], reach: number): Claim[] {
  return earlier
    .slice(-reach)
    .reverse()
    .filter(({ speaker }) => speaker !== null && !isOwn(work, voice, speaker));
}
