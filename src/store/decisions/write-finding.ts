import type { EventId, IssueId, Moment, RecordedEvent, Span, Statement, StatementId } from '../../record/index.ts';
import { contains, lengthOf } from '../../record/index.ts';
import { actorIdFor, type Draft } from './draft.ts';
import { placeQuotes } from './place-quote.ts';
import type { PortableEvent, PortableFinding, PortableMoment, PortableStatement } from './portable.ts';

/** The rule that a finding names which only a person's decision holds in the record. */
const RULE = 'decision';

/**
 * Writes a finding into the draft as a person has it: over the finding with this id, or as a new one. False, and nothing written, where its
 * words are no more in the text.
 */
export function writeFinding(draft: Draft, id: string, finding: PortableFinding): boolean {
  return finding.what === 'statement' ? writeStatement(draft, id, finding) : writeEvent(draft, id, finding);
}

function writeStatement(draft: Draft, id: string, finding: PortableStatement): boolean {
  const { text } = draft.report;
  const [source, cue, content] = [finding.source, finding.cue, finding.content].map((quotes) =>
    placeQuotes(text, quotes),
  );
  if (!source || !cue || !content) return false;
  const before = draft.statements.find((statement) => statement.id === id);
  const near = [...source, ...cue, ...content];
  const actor = (name: string | null) => (name === null ? null : actorIdFor(draft, name, near));
  const known = new Set(draft.issues.map((issue) => issue.id));
  const statement: Statement = {
    id: id as StatementId,
    source,
    cue,
    content,
    kind: finding.kind,
    speaker: actor(finding.speaker),
    party: actor(finding.party),
    target: actor(finding.target),
    act: finding.act,
    via: actor(finding.via),
    within: before ? before.within : innermostAround(draft, content),
    moment: momentOf(finding.moment, before?.moment ?? null),
    issues: (finding.issues as readonly IssueId[]).filter((issue) => known.has(issue)),
    ...(finding.stance === null ? {} : { stance: finding.stance }),
    confidence: before?.confidence ?? 1,
    rule: before?.rule ?? RULE,
  };
  draft.statements = written(draft.statements, statement, ({ content }) => content[0]!.start);
  return true;
}

function writeEvent(draft: Draft, id: string, finding: PortableEvent): boolean {
  const { text } = draft.report;
  const [trigger, evidence] = [finding.trigger, finding.evidence].map((quotes) => placeQuotes(text, quotes));
  if (!trigger || !evidence) return false;
  const before = draft.events.find((event) => event.id === id);
  const actor = (name: string) => actorIdFor(draft, name, evidence);
  const event: RecordedEvent = {
    id: id as EventId,
    type: finding.type,
    mode: finding.mode,
    trigger,
    evidence,
    actors: [...new Set(finding.actors.map(actor))],
    recipients: [...new Set(finding.recipients.map(actor))],
    place: finding.place === null ? null : actor(finding.place),
    moment: momentOf(finding.moment, before?.moment ?? null),
    status: finding.status,
    claimedBy: before ? before.claimedBy : innermostAround(draft, trigger),
    sameAs: before?.sameAs ?? [],
    confidence: before?.confidence ?? 1,
    rule: before?.rule ?? RULE,
  };
  draft.events = written(draft.events, event, ({ trigger }) => trigger[0]!.start);
  return true;
}

/** In the place of the one with its id, or where it belongs in reading order. */
function written<Finding extends { readonly id: string }>(
  list: readonly Finding[],
  finding: Finding,
  start: (finding: Finding) => number,
): Finding[] {
  if (list.some(({ id }) => id === finding.id)) return list.map((one) => (one.id === finding.id ? finding : one));
  const next = list.findIndex((one) => start(one) > start(finding));
  return next < 0 ? [...list, finding] : [...list.slice(0, next), finding, ...list.slice(next)];
}

/** The smallest statement in whose content these spans stand. */
function innermostAround({ statements }: Draft, spans: readonly Span[]): StatementId | null {
  let found: { readonly id: StatementId; readonly length: number } | null = null;
  for (const { id, content } of statements) {
    const length = content.reduce((sum, span) => sum + lengthOf(span), 0);
    const around = spans.every((span) => content.some((outer) => contains(outer, span)));
    const same = around && length === spans.reduce((sum, span) => sum + lengthOf(span), 0);
    if (around && !same && length < (found?.length ?? Number.POSITIVE_INFINITY)) found = { id, length };
  }
  return found?.id ?? null;
}

/** Dates as decided; the words that state them are those of the reading where the dates are the same. */
function momentOf(moment: PortableMoment | null, before: Moment | null): Moment | null {
  if (!moment) return null;
  const same = before?.from === moment.from && before.to === moment.to && before.grain === moment.grain;
  return { ...moment, span: same ? before.span : null };
}
