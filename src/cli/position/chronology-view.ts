import { chronologyOf, type Dispute, findClashes, type Happening, termFinder } from '../../position/index.ts';
import { printable, wrap } from '../output/lines.ts';
import type { Style } from '../output/reading-format.ts';
import type { Quotation } from './quotation.ts';
import type { Selection } from './selection.ts';
import { asText, citedLines, columns, datesOf, heading } from './text-lines.ts';
import type { View } from './view.ts';

interface Shown {
  readonly happening: Happening;
  readonly mentions: readonly Quotation[];
}

/** Happenings as they are printed: in order of time, each with who claims and who disputes it. */
export const chronologyView: View = {
  name: 'chronology',
  title: 'Chronology',
  columns: [
    'from',
    'to',
    'grain',
    'stated',
    'type',
    'mode',
    'status',
    'actors',
    'recipients',
    'place',
    'claimed_by',
    'disputed_by',
    'only_claimed',
    'mentions',
    'file',
    'line',
    'words',
  ],
  make: (dispute, quote, selection) => {
    const kept = chronologyOf(dispute, findClashes(dispute)).filter(keeper(dispute, selection));
    const shown = kept.map((happening) => ({ happening, mentions: happening.mentions.map(quote) }));
    return { entries: shown.map(entryOf), text: (style) => textOf(shown, style) };
  },
};

/** Those that involve the party and speak of the issue. */
function keeper(dispute: Dispute, { party, issue }: Selection): (happening: Happening) => boolean {
  const findTerms = termFinder(dispute.issues);
  const sidesOf = new Map(
    dispute.events.map(({ cite, actorParties, recipientParties }) => [
      `${cite.report}#${cite.id}`,
      [...actorParties, ...recipientParties].map(({ name }) => name),
    ]),
  );
  return ({ mentions, claimedBy, disputedBy, words }) => {
    const sides = [
      ...claimedBy,
      ...disputedBy,
      ...mentions.flatMap(({ report, id }) => sidesOf.get(`${report}#${id}`) ?? []),
    ];
    return (
      (party === null || sides.includes(party)) &&
      (issue === null || findTerms(words).some((hit) => hit.issue === issue))
    );
  };
}

function entryOf({ happening, mentions }: Shown) {
  const { when, type, mode, status, actors, recipients, place, claimedBy, disputedBy, onlyClaimed, words } = happening;
  return {
    json: { ...happening, mentions },
    row: {
      from: when?.from ?? null,
      to: when?.to ?? null,
      grain: when?.grain ?? null,
      stated: when?.stated ?? false,
      type,
      mode,
      status,
      actors,
      recipients,
      place,
      claimed_by: claimedBy,
      disputed_by: disputedBy,
      only_claimed: onlyClaimed,
      mentions: mentions.map(({ report, id }) => `${report}#${id}`),
      file: mentions[0]?.where ?? null,
      line: mentions[0]?.line ?? null,
      words,
    },
  };
}

function textOf(shown: readonly Shown[], style: Style): string {
  const lines = [heading('Chronology', shown.length, style)];
  if (shown.length === 0) lines.push('  Nothing happens in these reports.');
  for (const { happening, mentions } of shown) {
    const { when, type, mode, status, actors, recipients, claimedBy, disputedBy, onlyClaimed } = happening;
    const kind = mode === null ? type : `${type}/${mode}`;
    const who = `${actors.join(', ') || '—'}${recipients.length > 0 ? ` → ${recipients.join(', ')}` : ''}`;
    const date = when?.stated === false && when.from === when.to ? `by ${datesOf(when)}` : datesOf(when);
    lines.push(
      '',
      style.accent(
        columns([
          [date, 13],
          [kind, 0],
        ]),
      ),
      ...wrap(printable(who), style.width, '  '),
    );
    const facts = [status as string];
    if (claimedBy.length > 0) facts.push(`${onlyClaimed ? 'only claimed' : 'claimed'} by ${claimedBy.join(', ')}`);
    if (disputedBy.length > 0) facts.push(`disputed by ${disputedBy.join(', ')}`);
    lines.push(...wrap(printable(facts.join(' · ')), style.width, '  '));
    lines.push(...(mentions[0] ? citedLines(mentions[0], style, '  ') : []));
    if (mentions.length > 1) lines.push(style.dim(`    and ${mentions.length - 1} more`));
  }
  return asText(lines);
}
