import type { Analysis, TokenRange } from '../language/index.ts';
import type {
  Actor,
  ActorId,
  EventId,
  Issue,
  IssueId,
  Moment,
  Reading,
  RecordedEvent,
  Report,
  ReportId,
  Span,
  Statement,
  StatementId,
} from '../record/index.ts';
import { contentId, READING_SCHEMA, spanOf } from '../record/index.ts';
import type { ActorDraft, Attribution, EventDraft, Interpretation, Mention, ReportInput, Work } from './work.ts';

/**
 * The finished work as a reading: token ranges become spans of the text, indices become ids. Statements, events and actors are
 * numbered in the order in which they stand in the text, so that the same text gives the same bytes.
 */
export function assemble(work: Work): Reading {
  const { analysis } = work;
  const ids: Ids = {
    actor: (i) => (i === null ? null : (`a${i + 1}` as ActorId)),
    statement: (i) => (i === null ? null : (`s${i + 1}` as StatementId)),
    event: (i) => `e${i + 1}` as EventId,
    moment: (i) => momentOf(work, i),
  };
  const mentions = mentionsByActor(work);
  return {
    schema: READING_SCHEMA,
    report: reportOf(work.input, analysis),
    actors: work.actors.map((actor, i) => actorOf(actor, i, spansOf(analysis, mentions[i] ?? []), ids)),
    statements: work.attributions.map((attribution, i) => {
      return statementOf(attribution, work.interpretations[i], i, analysis, ids);
    }),
    events: work.events.map((event, i) => eventOf(event, i, analysis, ids)),
    positions: [],
    clashes: [],
    issues: issuesOf(work),
    warnings: [...work.warnings],
  };
}

interface Ids {
  readonly actor: (index: number | null) => ActorId | null;
  readonly statement: (index: number | null) => StatementId | null;
  readonly event: (index: number) => EventId;
  readonly moment: (index: number | null) => Moment | null;
}

/** The span of a token range; the quoted text is cut from the raw text, never rebuilt from tokens. */
export function spanOfRange(analysis: Analysis, range: TokenRange): Span {
  return spanOf(analysis.text, analysis.tokens[range.from]!.start, analysis.tokens[range.to - 1]!.end);
}

function spansOf(analysis: Analysis, ranges: readonly TokenRange[]): Span[] {
  return ranges.map((range) => spanOfRange(analysis, range));
}

function reportOf(input: ReportInput, analysis: Analysis): Report {
  return {
    id: (input.id ?? contentId(input.text)) as ReportId,
    file: input.file ?? null,
    title: input.title ?? headlineOf(analysis),
    published: input.published ?? null,
    source: input.source ?? null,
    url: input.url ?? null,
    ...(input.author ? { author: input.author } : {}),
    words: analysis.tokens.reduce((count, token) => count + (token.upos === 'PUNCT' ? 0 : 1), 0),
    text: input.text,
  };
}

function headlineOf(analysis: Analysis): string | null {
  const headline = analysis.paragraphs.find((paragraph) => paragraph.kind === 'headline');
  return headline ? analysis.text.slice(headline.start, headline.end) : null;
}

function mentionsByActor(work: Work): Mention[][] {
  const lists: Mention[][] = work.actors.map(() => []);
  for (const mention of work.mentions) {
    if (mention.actor !== null) lists[mention.actor]?.push(mention);
  }
  return lists;
}

function momentOf(work: Work, index: number | null): Moment | null {
  const mention = index === null ? undefined : work.moments[index];
  return mention ? { ...mention.moment, span: spanOfRange(work.analysis, mention) } : null;
}

function actorOf(actor: ActorDraft, index: number, mentions: readonly Span[], ids: Ids): Actor {
  return {
    id: ids.actor(index)!,
    name: actor.name,
    kind: actor.kind,
    party: ids.actor(actor.party),
    country: actor.country,
    sector: actor.sector,
    anonymous: actor.anonymous,
    mentions,
  };
}

function statementOf(
  attribution: Attribution,
  interpretation: Interpretation | undefined,
  index: number,
  analysis: Analysis,
  ids: Ids,
): Statement {
  return {
    id: ids.statement(index)!,
    source: spansOf(analysis, attribution.source),
    cue: spansOf(analysis, attribution.cue),
    content: spansOf(analysis, attribution.content),
    kind: attribution.kind,
    speaker: ids.actor(interpretation?.speaker ?? null),
    party: ids.actor(interpretation?.party ?? null),
    target: ids.actor(interpretation?.target ?? null),
    act: interpretation?.act ?? 'state',
    via: ids.actor(interpretation?.via ?? null),
    within: ids.statement(attribution.within),
    moment: ids.moment(interpretation?.moment ?? null),
    issues: (interpretation?.issues ?? []) as readonly IssueId[],
    confidence: attribution.confidence,
    rule: attribution.rule,
  };
}

function eventOf(event: EventDraft, index: number, analysis: Analysis, ids: Ids): RecordedEvent {
  return {
    id: ids.event(index),
    type: event.type,
    mode: event.mode,
    trigger: spansOf(analysis, event.trigger),
    evidence: spansOf(analysis, event.evidence),
    actors: event.actors.map((i) => ids.actor(i)!),
    recipients: event.recipients.map((i) => ids.actor(i)!),
    place: ids.actor(event.place),
    moment: ids.moment(event.moment),
    status: event.status,
    claimedBy: ids.statement(event.claimedBy),
    sameAs: event.sameAs.map(ids.event),
    confidence: event.confidence,
    rule: event.rule,
  };
}

function issuesOf(work: Work): Issue[] {
  return work.codebook.issues.map((issue) => ({
    id: (issue.id ?? slug(issue.name)) as IssueId,
    name: issue.name,
    terms: issue.terms,
  }));
}

/** The id of an issue that has none of its own: its name in lower case, words joined by hyphens. */
export function slug(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'issue'
  );
}
