import { folded } from '../record/index.ts';
import type { Said } from './dispute.ts';

/**
 * On whose word a position rests, strongest first: the party's own words in quotation marks; its named officials or organs paraphrased; a
 * deed the report itself tells; an unnamed official; words that came through another outlet; what somebody else says the party holds.
 */
export const SOURCINGS = ['own-words', 'paraphrase', 'deed', 'anonymous', 'media', 'account'] as const;
export type Sourcing = (typeof SOURCINGS)[number];

/** Sources that speak for the party openly share one history; each of the others has its own, so that rumour never moves a position. */
export function trackOf(sourcing: Sourcing): 'firm' | 'anonymous' | 'media' | 'account' {
  return sourcing === 'own-words' || sourcing === 'paraphrase' || sourcing === 'deed' ? 'firm' : sourcing;
}

export function sourcingOf(said: Said): Sourcing {
  for (let outer = said.within; outer !== null; outer = outer.within) {
    if (outer.party === null || outer.party.key !== said.party?.key) return 'account';
    if (outer.anonymous) return 'anonymous';
  }
  if (HEARSAY_CUE.test(said.statement.cue.map((span) => span.text).join(' '))) return 'account';
  if (said.anonymous) return 'anonymous';
  if (cameThroughAnotherOutlet(said)) return 'media';
  return said.statement.kind === 'indirect' ? 'paraphrase' : 'own-words';
}

/** "appeared to say", "is said to": words laid in somebody's mouth. */
const HEARSAY_CUE =
  /\b(?:appear\w*|seem\w*|purport\w*|alleg\w*|reportedly|is said to|are said to|was said to|is understood|are understood|is believed|are believed)\b/iu;

/** Printed or broadcast elsewhere and quoted from there. What somebody told an outlet in person is the party's own word still. */
function cameThroughAnotherOutlet({ statement, via, report }: Said): boolean {
  if (via === null || isSameOutlet(via.name, report.source)) return false;
  return !TELLING.test(statement.cue.map((span) => span.text).join(' '));
}

const TELLING = /\b(?:told|tells?|telling|spoke|speak(?:s|ing)|wrote|writes|answer\w*|interview\w*)\b/iu;

/** "the Courier" in the Brenholt Courier is the paper itself. */
function isSameOutlet(name: string, source: string | null): boolean {
  const [one, other] = [name, source ?? ''].map((text) => folded(text).replace(/^the /, '')) as [string, string];
  return other !== '' && (one.endsWith(other) || other.endsWith(one));
}
