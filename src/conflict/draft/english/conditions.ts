/** A conditional sentence as its two parts. `sense`: what must come true, or must not. */
export interface Conditional {
  readonly main: string;
  readonly condition: string;
  readonly sense: 'if' | 'unless';
}

const OPENER =
  /(?:\band\s+)?\b(only (?:if|when|after|once)|provided that|on (?:the )?condition that|as long as|unless|until|(?<!at )once|the moment|if)\b(?=\s\p{L})/iu;
const END = /[.;:!?…”"]|,\s(?!and\b)|\sbut\s/u;

/** The first condition of a clause, parted from what depends on it; null where there is none, or nothing depends on it. */
export function conditionalIn(text: string): Conditional | null {
  const match = OPENER.exec(text);
  if (!match || /\b(?:as|even|ask\w*|wonder\w*|know|whether)\s+$/iu.test(text.slice(0, match.index))) return null;
  const rest = text.slice(match.index);
  const end = END.exec(rest.slice(match[0].length));
  const condition = end ? rest.slice(0, match[0].length + end.index) : rest;
  const main = `${text.slice(0, match.index)} ${rest.slice(condition.length)}`
    .replace(/[“”"]/g, '')
    .replace(/\s+/g, ' ');
  if (!/\p{L}{2}/u.test(main)) return null;
  const isUnless = /^unless|\bhad not\b|\bis not\b|\bare not\b|\bhas not\b|\bfails? to\b/iu.test(condition);
  return {
    main: main.replace(/^[\s,.]+|[\s,.]+$/g, ''),
    condition: condition.trim(),
    sense: isUnless ? 'unless' : 'if',
  };
}

/** "would not": what was coded as a demand may refuse one. */
export const REFUSING =
  /\b(?:will|would|shall|can|could)\s+(?:not|never|neither)\b|\b(?:cannot|won[’']t|refuse[sd]?)\b/iu;
export const NEITHER_NOR = /\bneither\b.+\bnor\b/iu;
