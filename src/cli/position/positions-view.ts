import type { Dispute, HeldPosition, Sourcing } from '../../position/index.ts';
import { findPositions } from '../../position/index.ts';
import { pad, printable, wrap } from '../output/lines.ts';
import type { Style } from '../output/reading-format.ts';
import type { Quotation } from './quotation.ts';
import type { Selection } from './selection.ts';
import type { Entry } from './table-formats.ts';
import { asText, citedLines, datesOf, heading } from './text-lines.ts';
import type { Quote, View } from './view.ts';

export const SOURCING_IN_WORDS: Readonly<Record<Sourcing, string>> = {
  'own-words': 'own words',
  paraphrase: 'paraphrased',
  deed: 'by deed',
  anonymous: 'unnamed official',
  media: 'quoted from another outlet',
  account: 'as others tell it',
};

interface Shown {
  readonly position: HeldPosition;
  readonly issue: string;
  readonly before: HeldPosition | null;
  readonly evidence: readonly (Quotation & { readonly sourcing: Sourcing; readonly basis: string })[];
}

/** Positions as they are printed: by party and issue, in order of time. */
export const positionsView: View = {
  name: 'positions',
  title: 'Positions',
  columns: [
    'party',
    'issue',
    'stance',
    'condition',
    'since',
    'until',
    'stated',
    'sourcing',
    'denial_only',
    'change',
    'before',
    'file',
    'line',
    'words',
    'evidence',
  ],
  make: (dispute, quote, selection) => {
    const shown = shownOf(dispute, quote, selection);
    return { entries: shown.map(entryOf), text: (style) => textOf(shown, dispute, style) };
  },
};

function shownOf(dispute: Dispute, quote: Quote, selection: Selection): readonly Shown[] {
  const all = findPositions(dispute);
  const byId = new Map(all.map((position) => [position.id, position]));
  const issueName = new Map<string, string>(dispute.issues.map(({ id, name }) => [id, name]));
  return all
    .filter(({ party, issue }) => (selection.party ?? party) === party && (selection.issue ?? issue) === issue)
    .map((position) => ({
      position,
      issue: issueName.get(position.issue) ?? position.issue,
      before: position.before === null ? null : (byId.get(position.before) ?? null),
      evidence: position.evidence.map(({ cite, sourcing, basis }) => ({ ...quote(cite), sourcing, basis })),
    }));
}

function entryOf({ position, issue, before, evidence }: Shown): Entry {
  const { id, party, stance, condition, sourcing, byDenialOnly, since, until, change } = position;
  const first = evidence[0];
  return {
    json: { ...position, issueName: issue, evidence },
    row: {
      id,
      party,
      issue,
      stance,
      condition: condition?.span.text ?? null,
      since: since?.from ?? null,
      until,
      stated: since?.stated ?? false,
      sourcing,
      denial_only: byDenialOnly,
      change,
      before: before?.stance ?? null,
      file: first?.where ?? null,
      line: first?.line ?? null,
      words: first?.words ?? null,
      evidence: evidence.map(({ report, id: at }) => `${report}#${at}`),
    },
  };
}

function textOf(shown: readonly Shown[], dispute: Dispute, style: Style): string {
  const lines = [heading('Positions', shown.length, style)];
  if (dispute.issues.length === 0)
    lines.push(
      ...wrap(
        'The reports were read without issues. Give a codebook with --codebook, or let rapporteur issues propose one.',
        style.width,
        '  ',
      ),
    );
  else if (shown.length === 0) lines.push('  No party takes a stance on an issue.');
  let party = '';
  let issue = '';
  for (const one of shown) {
    if (one.position.party !== party) lines.push('', style.bold(printable(one.position.party)));
    if (one.position.party !== party || one.issue !== issue) lines.push(`  ${style.accent(printable(one.issue))}`);
    party = one.position.party;
    issue = one.issue;
    lines.push(...positionLines(one, style));
  }
  return asText(lines);
}

function positionLines({ position, before, evidence }: Shown, style: Style): string[] {
  const notes = [SOURCING_IN_WORDS[position.sourcing]];
  if (position.byDenialOnly) notes.push('by denial only');
  if (position.change === 'restated') notes.push('again');
  if (before && before.stance !== position.stance) notes.push(`before: ${before.stance}`);
  const head = `    ${pad(datesOf(position.since), 10)}  ${pad(position.stance, 11)}  `;
  const lines = wrap(notes.join(' · '), style.width, head);
  const indent = ' '.repeat(16);
  if (position.condition)
    lines.push(...wrap(`condition: “${printable(position.condition.span.text)}”`, style.width, indent, `${indent}  `));
  const told = [...new Map(evidence.map((quotation) => [quotation.words, quotation])).values()];
  for (const quotation of told.slice(0, 2)) lines.push(...citedLines(quotation, style, indent));
  const left = evidence.length - Math.min(2, told.length);
  if (left > 0) lines.push(style.dim(`${indent}and ${left} more`));
  return lines;
}
