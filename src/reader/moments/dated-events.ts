import type { Analysis, Token } from '../../language/index.ts';
import type { Period } from './calendar.ts';
import type { Surface } from './meaning.ts';
import type { TimeExpression } from './time-expression.ts';
import { tokenAt } from './token-at.ts';

/** How many words after "two days after" may name the event. */
const NAME_WORDS = 6;
/** How far back a mention of the event is sought, in time expressions. */
const LOOK_BACK = 40;

/**
 * When the event after "two days after" took place: the date that the text gave in an earlier sentence that mentions it by the same
 * word ("the vote", where "voted on 3 May" or "the vote on 3 May" went before); null if it gave none.
 */
export function eventPeriod(analysis: Analysis, surface: Surface, found: readonly TimeExpression[]): Period | null {
  if (surface.meaning.kind !== 'shift' || surface.meaning.from !== 'event') return null;
  const names = eventNames(analysis, tokenAt(analysis, surface.end));
  if (names.length === 0) return null;
  for (const { start, period, meaning } of found.slice(-LOOK_BACK).reverse()) {
    if (!period || period.to - period.from > 1 || meaning.kind === 'shift') continue;
    const sentence = analysis.sentences[analysis.tokens[tokenAt(analysis, start)]?.sentence ?? -1];
    if (!sentence) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = analysis.tokens[at];
      if (token && names.some((name) => sameEvent(name, token))) return period;
    }
  }
  return null;
}

function eventNames({ tokens }: Analysis, from: number): Token[] {
  const names: Token[] = [];
  const sentence = tokens[from]?.sentence;
  for (let at = from; at < from + NAME_WORDS; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || /^[.,;:]$/.test(token.text)) break;
    if (token.upos === 'NOUN' || token.upos === 'PROPN') names.push(token);
  }
  return names;
}

/** The same word, as noun or verb: "the vote" and "voted". */
function sameEvent(name: Token, token: Token): boolean {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && token.upos !== 'VERB') return false;
  return name.lemma.toLowerCase() === token.lemma.toLowerCase();
}
