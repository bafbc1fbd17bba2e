import type { Actor, Reading, RecordedEvent, Span } from '../../record/index.ts';

export interface CountryCode {
  readonly code: string | null;
  /** False where the text names the country of the actor or of its party. */
  readonly inferred: boolean;
}

/** Nothing farther away than this many characters tells whose people they are. */
const NEAR = 60;

/**
 * PLOVER wants a country for each participant. Where the reading has none, the text beside it may tell: a country named next to it
 * ("rebels in Kasmor", "the Kasmori premier"), the place of the event, or the only country of the sentence. Marked as inferred.
 */
export function countryFor(actor: Actor, event: RecordedEvent, reading: Reading): CountryCode {
  if (actor.country) return { code: actor.country, inferred: false };
  const party = actor.party === actor.id ? undefined : reading.actors.find(({ id }) => id === actor.party);
  if (party?.country) return { code: party.country, inferred: false };
  // the other side's country tells nothing of this one's
  const others = event.actors.includes(actor.id) ? event.recipients : event.actors;
  const named = countriesIn(event.evidence, reading, others);
  const beside = besides(actor, event.evidence, named);
  if (beside) return { code: beside, inferred: true };
  const place = event.place === null ? undefined : reading.actors.find(({ id }) => id === event.place);
  if (place?.country) return { code: place.country, inferred: true };
  // where the sentence names one country only, what happens happens within it
  const code = onlyOne(named) ?? onlyOne(countriesIn(event.evidence, reading, []));
  return { code, inferred: code !== null };
}

/** Of an event whose doer the text leaves out: the place's country, else the only one in the sentence besides those it was done to. */
export function countryOfNobody(event: RecordedEvent, reading: Reading): string | null {
  const place = event.place === null ? undefined : reading.actors.find(({ id }) => id === event.place);
  if (place?.country) return place.country;
  const done = new Set(event.recipients.map((id) => reading.actors.find((actor) => actor.id === id)?.country));
  const named = countriesIn(event.evidence, reading, event.recipients);
  return onlyOne(named.filter(({ code }) => !done.has(code))) ?? onlyOne(countriesIn(event.evidence, reading, []));
}

function onlyOne(named: readonly NamedCountry[]): string | null {
  const codes = new Set(named.map(({ code }) => code));
  return codes.size === 1 ? [...codes][0]! : null;
}

interface NamedCountry {
  readonly span: Span;
  readonly code: string;
}

function countriesIn(evidence: readonly Span[], { actors }: Reading, except: readonly string[]): NamedCountry[] {
  const within = ({ start, end }: Span) => evidence.some((span) => span.start <= start && end <= span.end);
  return actors.flatMap(({ id, country, mentions }) =>
    country === null || except.includes(id) ? [] : mentions.filter(within).map((span) => ({ span, code: country })),
  );
}

function besides(actor: Actor, evidence: readonly Span[], named: readonly NamedCountry[]): string | null {
  let best: { code: string; distance: number } | null = null;
  for (const mention of actor.mentions) {
    if (!evidence.some((span) => span.start <= mention.start && mention.end <= span.end)) continue;
    for (const { span, code } of named) {
      const distance = Math.max(span.start - mention.end, mention.start - span.end, 0);
      if (distance <= NEAR && (!best || distance < best.distance)) best = { code, distance };
    }
  }
  return best?.code ?? null;
}
