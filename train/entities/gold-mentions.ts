/** Mentions of GUM (`Entity=` in MISC), and which of them are names. */
import { attributeOf, type ConlluSentence } from '../conllu.ts';

export interface GoldMention {
  /** Word indices in the sentence, half-open. */
  readonly from: number;
  readonly to: number;
  /** GUM's own type: person, place, organization, … */
  readonly type: string;
}

/** Mentions that begin and end in one sentence. */
export function mentionsOf({ misc }: ConlluSentence): GoldMention[] {
  const open = new Map<string, { from: number; type: string }[]>();
  const mentions: GoldMention[] = [];
  misc.forEach((column, i) => {
    for (const [bracket] of (attributeOf(column, 'Entity') ?? '').matchAll(/\([^()]*\)|\([^()]*|[^()]+\)/g)) {
      const [id, type] = bracket.replace(/[()]/g, '').split('-') as [string, string];
      if (bracket.startsWith('(') && bracket.endsWith(')')) mentions.push({ from: i, to: i + 1, type });
      else if (bracket.startsWith('(')) open.set(id, [...(open.get(id) ?? []), { from: i, type }]);
      else {
        const begun = open.get(id)?.pop();
        if (begun) mentions.push({ ...begun, to: i + 1 });
      }
    }
  });
  return mentions.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Index of the word that the mention hangs on. */
export function headOf({ heads }: ConlluSentence, { from, to }: GoldMention): number {
  for (let i = from; i < to; i++) if (heads[i]! < from || heads[i]! >= to) return i;
  return from;
}

/** Mentions whose head is a proper noun. */
export function namedMentions(sentence: ConlluSentence): GoldMention[] {
  return mentionsOf(sentence).filter((mention) => sentence.upos[headOf(sentence, mention)] === 'PROPN');
}
