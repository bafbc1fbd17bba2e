import type { EntityType, TokenRange } from '../analysis.ts';
import type { EntityInput } from './entity-features.ts';
import { nameClass, TITLE } from './name-class.ts';

/**
 * From the bare name to the mention as treebanks mark it: with the titles before a person (`Foreign Minister Orle`), the article or
 * other determiner (`the Lakes Union`), the adjective before a place (`northern Kasmor`) and the possessive mark (`Veldria 's`).
 * Before a further noun the determiner is that noun's (`the Veldria talks`).
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
  if (type === 'person' && to - from > 1 && isSyllable(input, to, sentence.to)) to += 2;
  if (type === 'person' && forms[to] === ',' && to + 1 < sentence.to && AFTER_NAMES.test(forms[to + 1]!)) to += 2;
  if (type === 'place' && from > sentence.from && upos[from - 1] === 'ADJ' && /^\p{Ll}{4,}$/u.test(forms[from - 1]!))
    from--;
  const attributive = to < sentence.to && (upos[to] === 'NOUN' || upos[to] === 'PROPN' || forms[to] === '-');
  if (!attributive && from > sentence.from && DETERMINERS.test(forms[from - 1]!)) from--;
  if (to < sentence.to && upos[to] === 'PART' && /^'s?$/.test(forms[to]!)) to++;
  return { from, to };
}

/** `-min` after `Oh Tae`, as names of East Asia are spelt; not `-led`. */
const isSyllable = ({ forms, upos }: EntityInput, at: number, limit: number): boolean =>
  forms[at] === '-' &&
  at + 1 < limit &&
  !/^(?:VERB|AUX|ADV|ADP|DET|PRON|CCONJ|SCONJ)$/.test(upos[at + 1]!) &&
  /^[A-Z][a-z]{1,4}$/.test(forms[at - 1]!) &&
  /^[a-z]{2,5}$/.test(forms[at + 1]!) &&
  !/^(?:led|era|born|based|like|type|style|run|owned|held|made|in|on|off|up|to|and|or|ed|er)$/.test(forms[at + 1]!);

/** Letters after a person's name: `Orle, QC`. */
const AFTER_NAMES = /^(?:QC|KC|SC|MP|MEP|MSP|MBE|OBE|CBE|PhD|Ph\.D\.?|MD|M\.D\.?|Esq\.?|Jr\.?|Sr\.?)$/;

const DETERMINERS = /^(?:the|this|these|those|our|all|a|an)$/i;

/** Last words of names of texts, not of anybody or anywhere; and first words of names of storms. */
export const LAWS: ReadonlySet<string> = new Set(
  'Constitution Act Bill Treaty Agreement Accord Accords Protocol Resolution Amendment Declaration Decree God Covenant Charter'.split(
    ' ',
  ),
);
export const STORMS: ReadonlySet<string> = new Set('Cyclone Hurricane Typhoon Storm Operation'.split(' '));
