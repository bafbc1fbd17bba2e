import type { Offsets } from '../../../record/index.ts';
import type { EventFields, StatementFields } from './changes-of.ts';
import type { Finding } from './findings.ts';

/** A finding that a person is about to add: where its words stand, and the fields it starts from. */
export type Missed =
  | { readonly what: 'statement'; readonly place: Offsets; readonly fields: StatementFields }
  | { readonly what: 'event'; readonly place: Offsets; readonly fields: EventFields };

/** A statement missed at some words. Its speaker starts as the one of the statement before: people go on speaking. */
export function missedStatement(
  place: Offsets,
  findings: readonly Finding[],
  speakerName: (id: string | null) => string | null,
): Missed {
  const before = findings
    .filter((one) => one.what === 'statement' && one.start <= place.start && one.state !== 'rejected')
    .at(-1);
  const of = before?.what === 'statement' ? before.of : null;
  return {
    what: 'statement',
    place,
    fields: {
      speaker: speakerName(of?.speaker ?? null),
      party: speakerName(of?.party ?? null),
      target: null,
      via: null,
      act: 'state',
      issues: [],
      stance: null,
      moment: null,
    },
  };
}

export function missedEvent(place: Offsets): Missed {
  return {
    what: 'event',
    place,
    fields: { type: 'CONSULT', actors: [], recipients: [], place: null, status: 'happened', moment: null },
  };
}
