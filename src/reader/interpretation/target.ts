/** Whom the words are against or for. */
import type { Act } from '../../record/index.ts';
import type { Attribution, Work } from '../work.ts';
import { clausesOf, dependentsOf } from './clauses.ts';
import type { CueSense } from './cue-sense.ts';
import { actorsAt, isOwn, othersIn, sideOf, type Voice } from './speaker-side.ts';

/** Acts that are done to somebody. */
const DIRECTED: ReadonlySet<Act> = new Set([
  'accuse',
  'criticise',
  'demand',
  'deny',
  'reject',
  'support',
  'threaten',
  'warn',
  'promise',
  'accept',
  'believe',
  'state',
]);

/** Verbs whose object hears the words and is not meant by them. */
const TELLING =
  /^(?:tell|inform|brief|remind|notify|assure|reassure|address|show|write|say|speak|email|text|answer|reply)$/;

export function targetOf(
  work: Work,
  attribution: Attribution,
  voice: Voice,
  act: Act,
  cue: CueSense,
  earlier: readonly Claim[],
): number | null {
  if (!DIRECTED.has(act)) return null;
  const object = objectOfCue(work, attribution, voice, cue);
  if (object !== null) return object;
  const answered = act === 'deny' ? accuser(voice, earlier, work) : null;
  if (answered !== null) return answered;
  const blamed = subjectIn(work, attribution, voice);
  if (act === 'state' || act === 'believe') return blamed;
  return blamed ?? othersIn(work, voice, attribution.content)[0] ?? null;
}

/** A statement before this one: what it did, and to whom. */
export interface Claim {
  readonly speaker: number | null;
  readonly party: number | null;
  readonly target: number | null;
  readonly act: Act;
}

/** "accused X of", "urged X to", "appealed to X": who the cue verb is done to. */
function objectOfCue(work: Work, { content, source }: Attribution, voice: Voice, cue: CueSense): number | null {
  if (TELLING.test(cue.lemma)) return null;
  const verb = work.analysis.tokens[cue.head];
  if (!verb) return null;
  const spoken = (index: number): boolean => source.some(({ from, to }) => index >= from && index < to);
  for (const part of dependentsOf(work.analysis, verb.index)) {
    if (!/^(?:obj|iobj|obl)/.test(part.relation) && !(verb.upos === 'NOUN' && part.relation === 'nmod')) continue;
    if (spoken(part.index)) continue;
    const clausal =
      content.some(({ from, to }) => part.index >= from && part.index < to) && part.relation.startsWith('obl');
    if (clausal && !/^(?:against|on|upon|to|with|at)$/.test(caseOf(work, part.index))) continue;
    const actor = actorAt(work, voice, part.index);
    if (actor !== null) return actor;
  }
  return null;
}

function caseOf({ analysis }: Work, index: number): string {
  return dependentsOf(analysis, index).find(({ relation }) => relation === 'case')?.lemma ?? '';
}

/** The actor at a word, or the one that a possessor or an adjective of it names ("Kasmor's claim", "the Veldrian guards"). */
function actorAt(work: Work, voice: Voice, index: number): number | null {
  for (const actor of actorsAt(work, index)) {
    if (!isOwn(work, voice, actor) && work.actors[actor]?.kind !== 'place') return actor;
  }
  return null;
}

/** The other side's actor that a clause of the content is about: its subject, or the doer of a passive. */
function subjectIn(work: Work, { content }: Attribution, voice: Voice): number | null {
  for (const { subject, head } of clausesOf(work.analysis, content)) {
    const agent = dependentsOf(work.analysis, head.index).find(({ relation }) => relation === 'obl:agent');
    for (const token of [agent ?? null, subject]) {
      if (!token || sideOf(work, voice, token) === 'self') continue;
      const actor = actorAt(work, voice, token.index) ?? possessor(work, voice, token.index);
      if (actor !== null) return actor;
    }
  }
  return null;
}

function possessor(work: Work, voice: Voice, index: number): number | null {
  for (const part of dependentsOf(work.analysis, index)) {
    if (part.relation !== 'nmod:poss') continue;
    const actor = actorAt(work, voice, part.index);
    if (actor !== null) return actor;
  }
  return null;
}

/** Who made the charge that is denied: the last to accuse the speaker's side, else the last of another side to speak. */
function accuser(voice: Voice, earlier: readonly Claim[], work: Work): number | null {
  const others = earlier
    .slice(-ANSWERED)
    .reverse()
    .filter(({ speaker }) => speaker !== null && !isOwn(work, voice, speaker));
  const charge = others.find(({ target, act }) => target !== null && isOwn(work, voice, target) && act !== 'state');
  return (charge ?? others[0])?.speaker ?? null;
}

/** How many statements back a denial may answer. */
const ANSWERED = 6;
