import { EDGE, GAP, JOIN, numberOf, ORDINAL } from '../../english/time-words.ts';
import { recognizer } from '../meaning.ts';
import { edgeOf } from '../slots.ts';

/** "the 19th century", "the early twenty-first century", "eighteenth-century". */
export const century = recognizer(
  'century',
  new RegExp(
    `\\b(?:the${GAP})?(?:(?<edge>${EDGE})(?:${GAP}|-)(?:the${GAP})?)?(?<ordinal>${ORDINAL})${JOIN}century\\b(?<bc>\\sB\\.?C\\b\\.?E?)?`,
    'g',
  ),
  (groups) => {
    const number = numberOf(groups.ordinal ?? '');
    if (number === null || number < 1 || number > 30) return null;
    const first = groups.bc ? 1 - number * 100 : (number - 1) * 100;
    return { kind: 'years', first, length: 100, edge: edgeOf(groups.edge) };
  },
  /century/,
);
