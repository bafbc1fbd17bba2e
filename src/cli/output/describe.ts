import type { Actor, Moment, Reading, RecordedEvent, Span, Statement } from '../../record/index.ts';
import { printable } from './lines.ts';

/** The words in which every human-readable format speaks of a reading. */
export interface Describer {
  readonly actor: (id: string | null) => string | null;
  /** The actor with its party behind it, where that says more: `Mara Tolin (Kasmor)`. */
  readonly voice: (statement: Statement) => string;
  readonly target: (statement: Statement) => string | null;
  readonly depth: (statement: Statement) => number;
}

export function describer(reading: Reading): Describer {
  const actors = new Map<string, Actor>(reading.actors.map((actor) => [actor.id, actor]));
  const statements = new Map<string, Statement>(reading.statements.map((statement) => [statement.id, statement]));
  const actor = (id: string | null) => (id === null ? null : printable(actors.get(id)?.name ?? id));
  return {
    actor,
    voice: (statement) => {
      const speaker = actor(statement.speaker);
      const party = actor(statement.party);
      if (speaker === null) return statement.source.length > 0 ? `“${quoted(statement.source)}”` : '(nobody named)';
      return party !== null && party !== speaker ? `${speaker} (${party})` : speaker;
    },
    target: (statement) => actor(statement.target),
    depth: (statement) => {
      let depth = 0;
      for (let at = statement; at.within !== null && depth < 8; depth++) {
        const outer = statements.get(at.within);
        if (!outer) break;
        at = outer;
      }
      return depth;
    },
  };
}

/** Spans as one line, gaps marked. */
export function quoted(spans: readonly Span[]): string {
  return spans.map((span) => printable(span.text)).join(' … ');
}

/** `2024-03-25`, `2024-03-01 to 2024-03-25`, with what is inferred said so. */
export function momentInWords(moment: Moment): string {
  const dates = moment.from === moment.to ? moment.from : `${moment.from} to ${moment.to}`;
  return moment.stated ? dates : `${dates}, inferred`;
}

/** `Veldria → Kasmor`, with dashes for what is not named. */
export function participants(event: RecordedEvent, describe: Describer): string {
  const names = (ids: readonly string[]) => ids.map((id) => describe.actor(id)).join(', ');
  const recipients = names(event.recipients);
  return recipients ? `${names(event.actors) || '—'} → ${recipients}` : names(event.actors) || '—';
}

export function eventType(event: RecordedEvent): string {
  return event.mode ? `${event.type}/${event.mode}` : event.type;
}
