import type { Actor, RecordedEvent, Span, Statement } from '../../../record/index.ts';
import type { RecordAnswer } from '../../api/contract.ts';

export type Review = RecordAnswer['reviews'][string];
export type FindingState = Review['state'];

interface FindingCommon {
  readonly id: string;
  /** How deep it stands within others: 0 for what the report says itself. */
  readonly depth: number;
  /** Through whom it comes, outermost first: the outlet, the official, the one they quote. */
  readonly chain: readonly string[];
  /** Where its first words begin. */
  readonly start: number;
  /** What it says, pieces joined by " … ". */
  readonly words: string;
  /** The parties of those who say or do it and of those at whom it aims. */
  readonly parties: readonly string[];
  readonly state: FindingState;
  readonly review: Review | null;
  readonly confidence: number;
}
export type Finding = FindingCommon &
  ({ readonly what: 'statement'; readonly of: Statement } | { readonly what: 'event'; readonly of: RecordedEvent });

/** The names of a record's actors. */
export type ActorNames = ReadonlyMap<string, Actor>;
export const actorsById = (record: Pick<RecordAnswer, 'actors'>): ActorNames =>
  new Map(record.actors.map((actor) => [actor.id, actor]));
export const nameOf = (actors: ActorNames, id: string | null): string | null =>
  id === null ? null : (actors.get(id)?.name ?? null);

/** Everything found in a report, rejected findings too, in reading order; what stands within another comes right after it. */
export function findingsOf(record: RecordAnswer): readonly Finding[] {
  const actors = actorsById(record);
  const statements = [...record.statements, ...record.rejected.statements];
  const events = [...record.events, ...record.rejected.events];
  const byId = new Map<string, Statement>(statements.map((statement) => [statement.id, statement]));
  const rejected = new Set<string>([...record.rejected.statements, ...record.rejected.events].map(({ id }) => id));
  const common = (id: string) => {
    const review = record.reviews[id] ?? null;
    return { id, review, state: rejected.has(id) ? ('rejected' as const) : (review?.state ?? ('suggested' as const)) };
  };
  const partyOf = (id: string | null) => nameOf(actors, id === null ? null : (actors.get(id)?.party ?? id));
  const ofStatements = statements.map((of): Placed => {
    const above = ancestors(of, byId);
    return {
      parent: of.within,
      finding: {
        ...common(of.id),
        what: 'statement',
        of,
        depth: above.length,
        chain: chainOf([...above].reverse(), of, actors),
        start: firstOf([...of.source, ...of.cue, ...of.content]),
        words: joined(of.content),
        parties: names([nameOf(actors, of.party) ?? partyOf(of.speaker), partyOf(of.target)]),
        confidence: of.confidence,
      },
    };
  });
  const ofEvents = events.map((of): Placed => {
    const claim = of.claimedBy === null ? undefined : byId.get(of.claimedBy);
    const above = claim ? [claim, ...ancestors(claim, byId)] : [];
    return {
      parent: claim?.id ?? null,
      finding: {
        ...common(of.id),
        what: 'event',
        of,
        depth: above.length,
        chain: claim ? chainOf([...above].reverse().slice(0, -1), claim, actors) : [],
        start: firstOf([...of.evidence, ...of.trigger]),
        words: joined(of.evidence.length > 0 ? of.evidence : of.trigger),
        parties: names([...of.actors, ...of.recipients].map(partyOf)),
        confidence: of.confidence,
      },
    };
  });
  return inOrder([...ofStatements, ...ofEvents]);
}

interface Placed {
  readonly parent: string | null;
  readonly finding: Finding;
}

/** Roots by where they begin, each followed by what stands within it. A circle, which no reading has, would be cut open. */
function inOrder(placed: readonly Placed[]): readonly Finding[] {
  const ids = new Set(placed.map(({ finding }) => finding.id));
  const children = new Map<string | null, Finding[]>();
  for (const { parent, finding } of placed) {
    const key = parent !== null && ids.has(parent) && finding.depth > 0 ? parent : null;
    children.set(key, [...(children.get(key) ?? []), finding]);
  }
  const ordered: Finding[] = [];
  const visit = (parent: string | null) => {
    const below = children.get(parent) ?? [];
    children.delete(parent);
    for (const finding of below.sort((a, b) => a.start - b.start || (a.what < b.what ? 1 : -1))) {
      ordered.push(finding);
      visit(finding.id);
    }
  };
  visit(null);
  for (const parent of [...children.keys()]) visit(parent);
  return ordered;
}

/** The statements around one, nearest first. */
function ancestors(statement: Statement, byId: ReadonlyMap<string, Statement>): readonly Statement[] {
  const above: Statement[] = [];
  for (let at = statement.within; at !== null; ) {
    const next = byId.get(at);
    if (!next || above.includes(next) || next === statement) break;
    above.push(next);
    at = next.within;
  }
  return above;
}

function chainOf(outermostFirst: readonly Statement[], statement: Statement, actors: ActorNames): readonly string[] {
  return names(
    [...outermostFirst, statement].flatMap(({ via, speaker }) => [nameOf(actors, via), nameOf(actors, speaker)]),
  );
}

function names(all: readonly (string | null)[]): readonly string[] {
  return [...new Set(all.filter((name): name is string => name !== null))];
}

const joined = (spans: readonly Span[]): string => spans.map(({ text }) => text).join(' … ');
const firstOf = (spans: readonly Span[]): number =>
  spans.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER);
