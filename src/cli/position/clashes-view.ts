import { type ClashKind, citationKey, type FoundClash, findClashes, type Said } from '../../position/index.ts';
import { printable, wrap } from '../output/lines.ts';
import type { Style } from '../output/reading-format.ts';
import type { Quotation } from './quotation.ts';
import { asText, citedLines, heading } from './text-lines.ts';
import type { View } from './view.ts';

const KIND_IN_WORDS: Readonly<Record<ClashKind, string>> = {
  who: 'who did it is told differently',
  what: 'what happened is told differently',
  when: 'the day is told differently',
  'how-many': 'the number is told differently',
  denial: 'a statement and its denial',
  'mutual-blame': 'each lays blame on the other',
  'own-word': 'the same side said otherwise before',
};

interface Shown {
  readonly clash: FoundClash;
  readonly a: Quotation & { readonly party: string | null };
  readonly b: Quotation & { readonly party: string | null };
}

/** Clashes as they are printed: by the later statement, both quoted. */
export const clashesView: View = {
  name: 'clashes',
  title: 'Clashes',
  columns: [
    'kind',
    'party_a',
    'speaker_a',
    'words_a',
    'file_a',
    'line_a',
    'party_b',
    'speaker_b',
    'words_b',
    'file_b',
    'line_b',
    'why',
  ],
  make: (dispute, quote, { party, issue }) => {
    const saidOf = new Map(dispute.statements.map((said) => [citationKey(said.cite), said]));
    const side = (said: Said | undefined) => said?.party?.name ?? null;
    const shown = findClashes(dispute).flatMap((clash): Shown[] => {
      const [a, b] = [clash.a, clash.b].map((cite) => saidOf.get(citationKey(cite)));
      const isOfParty = party === null || side(a) === party || side(b) === party;
      const isOfIssue = issue === null || [a, b].some((said) => said?.statement.issues.some((one) => one === issue));
      return isOfParty && isOfIssue
        ? [{ clash, a: { ...quote(clash.a), party: side(a) }, b: { ...quote(clash.b), party: side(b) } }]
        : [];
    });
    return { entries: shown.map(entryOf), text: (style) => textOf(shown, style) };
  },
};

function entryOf({ clash: { kind, why }, a, b }: Shown) {
  return {
    json: { kind, why, a, b },
    row: {
      kind,
      party_a: a.party,
      speaker_a: a.speaker,
      words_a: a.words,
      file_a: a.where,
      line_a: a.line,
      party_b: b.party,
      speaker_b: b.speaker,
      words_b: b.words,
      file_b: b.where,
      line_b: b.line,
      why,
    },
  };
}

function textOf(shown: readonly Shown[], style: Style): string {
  const lines = [heading('Clashes', shown.length, style)];
  if (shown.length === 0) lines.push('  No two statements were found that cannot both stand.');
  for (const { clash, a, b } of shown) {
    const sides = [a, b].map(({ party, speaker }) => printable(party ?? speaker ?? 'not named'));
    const who = sides[0] === sides[1] ? sides[0]! : sides.join(' and ');
    lines.push('', ...wrap(who, style.width, '  ').map(style.accent), `  ${KIND_IN_WORDS[clash.kind]}`);
    for (const quotation of [a, b]) lines.push(...citedLines(quotation, style, '    '));
  }
  return asText(lines);
}
