import type { Analysis, Token } from '../../language/index.ts';
import { VOICE_VERBS } from '../english/voice-verbs.ts';
import { prepositionOf } from './grammar.ts';

/** How a phrase stands in its clause. */
export interface Position {
  /** The UD relation without subtype, that of the first conjunct for the others. */
  readonly relation: string;
  readonly passive: boolean;
  /** The word that governs it, -1 at the root. */
  readonly governor: number;
  readonly preposition: string;
}

/** Where the phrase with this head stands; a conjunct stands where the first one does. */
export function positionOf(head: number, analysis: Analysis): Position {
  let token = analysis.tokens[head]!;
  for (let depth = 0; depth < 8 && token.relation.startsWith('conj'); depth++) {
    const first: Token | undefined = analysis.tokens[token.head];
    if (!first || first.sentence !== token.sentence || first.index > token.index) break;
    if (first.upos === 'VERB') break;
    token = first;
  }
  const colon = token.relation.indexOf(':');
  return {
    relation: colon < 0 ? token.relation : token.relation.slice(0, colon),
    passive: token.relation.endsWith(':pass'),
    governor: token.head,
    preposition: prepositionOf(token.index, analysis),
  };
}

const PLACING =
  /^(?:in|at|near|from|to|into|across|around|outside|inside|within|throughout|through|toward|towards|off|over|above|beyond|along|via|on)$/;
const DEALING = /^(?:between|with|against|by|for)$/;

/** True where a place name stands for who governs there: subject of a verb of speech or decision, by-agent, side of talks. */
export function actsAsParty(head: number, analysis: Analysis): boolean {
  const { relation, passive, governor, preposition } = positionOf(head, analysis);
  const verb = analysis.tokens[governor];
  if (relation === 'nsubj') return !passive && verb !== undefined && VOICE_VERBS.has(verb.lemma.toLowerCase());
  if (relation === 'nmod' && analysis.tokens[head]!.relation === 'nmod:poss')
    return verb !== undefined && !isPlaceRelated(verb.lemma);
  if (relation === 'obl' && preposition === 'by') return true;
  if ((relation === 'nmod' || relation === 'obl') && DEALING.test(preposition))
    return preposition !== 'for' || relation === 'nmod';
  if (relation === 'obj' || relation === 'iobj')
    return (
      verb !== undefined &&
      VOICE_VERBS.has(verb.lemma.toLowerCase()) &&
      !/^(?:attack|seize|capture|strike)$/.test(verb.lemma)
    );
  return false;
}

/** True where the phrase says where something happened. */
export function isLocative(head: number, analysis: Analysis): boolean {
  const { relation, preposition } = positionOf(head, analysis);
  return (relation === 'obl' || relation === 'nmod' || relation === 'root') && PLACING.test(preposition);
}

const isPlaceRelated = (lemma: string): boolean =>
  /^(?:street|airport|suburb|outskirts|port|centre|center|mayor|hotel|district|skyline|population|university|stadium|climate|river|harbour|harbor|road|embassy|north|south|east|west|coast|border)$/.test(
    lemma.toLowerCase(),
  );
