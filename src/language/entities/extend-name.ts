import type { EntityType, TokenRange } from '../analysis.ts';
import type { EntityInput } from './entity-features.ts';
import { nameClass, TITLE } from './name-class.ts';

/**
 * From the bare name to the mention as treebanks mark it: with the titles before a person (`Foreign Minister Orle`), the article
 * (`the Lakes Union`) and the possessive mark (`Veldria 's`).
 */
export function extendName(input: EntityInput, name: TokenRange, type: EntityType, sentence: TokenRange): TokenRange {
  const { forms, upos } = input;
  let { from, to } = name;
  if (type === 'person') {
    while (
      from > sentence.from &&
      (nameClass(forms[from - 1]!) & TITLE) !== 0 &&
      forms[from - 1] !== forms[from - 1]!.toLowerCase()
    )
      from--;
  }
  if (from > sentence.from && /^the$/i.test(forms[from - 1]!)) from--;
  if (to < sentence.to && upos[to] === 'PART' && /^'s?$/.test(forms[to]!)) to++;
  return { from, to };
}
