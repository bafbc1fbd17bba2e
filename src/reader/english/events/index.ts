/** The event lexicon of English: ours, from PLOVER's definitions of its types. */
import { ACCUSE } from './accuse.ts';
import { AGREE } from './agree.ts';
import { AID } from './aid.ts';
import { ASSAULT } from './assault.ts';
import { COERCE } from './coerce.ts';
import { CONCEDE } from './concede.ts';
import { CONSULT } from './consult.ts';
import { COOPERATE } from './cooperate.ts';
import type { TypeLexicon } from './entry.ts';
import { MOBILIZE } from './mobilize.ts';
import { PROTEST } from './protest.ts';
import { REJECT } from './reject.ts';
import { REQUEST } from './request.ts';
import { RETREAT } from './retreat.ts';
import { SANCTION } from './sanction.ts';
import { SUPPORT } from './support.ts';
import { THREATEN } from './threaten.ts';

export const EVENT_LEXICON: readonly TypeLexicon[] = [
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
];
