import { actorKey, type EventId, type Reading, type ReportId, type StatementId } from '../../record/index.ts';
import type { Decision, FindingRef } from './decision.ts';
import { mergeActors, mergeIssues, renameIssue, setParty, splitActor } from './desk-wide.ts';
import { type Draft, openDraft } from './draft.ts';
import { findFinding } from './find-finding.ts';
import type { PortableFinding } from './portable.ts';
import type { Review, ReviewedReading, ReviewState } from './review.ts';
import { writeFinding } from './write-finding.ts';

/** A finding that nobody has decided on. */
export const UNREVIEWED: Review = {
  state: 'suggested',
  by: null,
  at: null,
  notes: [],
  decisions: [],
  contested: false,
};

/** The report that a decision is about; null where it is about the whole desk. */
export function reportOf(decision: Decision): ReportId | null {
  switch (decision.kind) {
    case 'accept':
    case 'reject':
    case 'correct':
    case 'add':
      return decision.ref.report as ReportId;
    case 'note':
      return 'report' in decision.on ? (decision.on.report as ReportId) : null;
    case 'edit-report':
      return decision.report as ReportId;
    case 'split-actor':
      return decision.report as ReportId | null;
    default:
      return null;
  }
}

/**
 * The reading with these decisions applied, in their order. `decisions`: those that stand (`effectiveDecisions`), of any report. A decision
 * outranks the reader: what was accepted or corrected keeps the fields and words that the person saw, also where this reading has them
 * otherwise or not at all. Positions and clashes are left as they were: they follow from the rest and are the caller's to make again.
 */
export function applyDecisions(reading: Reading, decisions: readonly Decision[]): ReviewedReading {
  const concerning = decisions.filter((decision) => {
    const report = reportOf(decision);
    return report === null || report === reading.report.id;
  });
  if (concerning.length === 0) {
    return { reading, reviews: new Map(), rejected: { statements: [], events: [] }, unplaced: [] };
  }
  const draft = openDraft(reading);
  for (const decision of concerning) applyOne(draft, decision);
  return closeDraft(reading, draft);
}

function applyOne(draft: Draft, decision: Decision): void {
  switch (decision.kind) {
    case 'accept':
      settle(draft, decision, decision.ref, decision.finding, 'accepted');
      break;
    case 'correct': {
      const { what: _, ...changes } = decision.changes;
      settle(draft, decision, decision.ref, { ...decision.finding, ...changes } as PortableFinding, 'corrected');
      break;
    }
    case 'add':
      addMissed(draft, decision);
      break;
    case 'reject':
      reject(draft, decision);
      break;
    case 'note':
      annotate(draft, decision);
      break;
    case 'merge-actors':
      mergeActors(draft, decision);
      break;
    case 'split-actor':
      splitActor(draft, decision);
      break;
    case 'set-party':
      setParty(draft, decision);
      break;
    case 'rename-issue':
      renameIssue(draft, decision);
      break;
    case 'merge-issues':
      mergeIssues(draft, decision);
      break;
    case 'edit-report': {
      draft.report = editReport(draft.report, decision.changes);
      break;
    }
    case 'set-story':
    case 'undo':
      return;
  }
}

/** What a person set right of what a report says of itself. Detail by detail: a detail that is not named stays. */
export function editReport<Details extends object>(
  report: Details,
  changes: Extract<Decision, { kind: 'edit-report' }>['changes'],
): Details {
  const named = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...report, ...Object.fromEntries(named) };
}

const GONE = 'its words are no longer in the text of the report';

type Settled = Extract<ReviewState, 'accepted' | 'corrected' | 'added'>;

function settle(draft: Draft, decision: Decision, ref: FindingRef, finding: PortableFinding, state: Settled): void {
  const id = findFinding(draft, ref) ?? freeId(draft, ref.id, decision.id);
  if (!writeFinding(draft, id, finding)) {
    draft.unplaced.push({ decision, why: GONE });
    return;
  }
  const before = draft.reviews.get(id)?.state;
  const kept = state === 'accepted' && (before === 'corrected' || before === 'added') ? before : state;
  mark(draft, id, decision, before === 'added' ? 'added' : kept);
}

/** A reader that now finds what was once missed finds the same: these words of this speaker, or this type of event. */
function addMissed(draft: Draft, decision: Extract<Decision, { kind: 'add' }>): void {
  const { ref, finding } = decision;
  const id = findFinding(draft, ref);
  const found = [...draft.statements, ...draft.events].find((one) => one.id === id);
  const same =
    found !== undefined &&
    (finding.what === 'statement'
      ? 'cue' in found && actorKey(finding.speaker ?? '') === actorKey(nameIn(draft, found.speaker) ?? '')
      : 'type' in found && finding.type === found.type);
  if (same) {
    settle(draft, decision, ref, finding, 'added');
    return;
  }
  const fresh = freeId(draft, ref.id, decision.id);
  if (writeFinding(draft, fresh, finding)) mark(draft, fresh, decision, 'added');
  else draft.unplaced.push({ decision, why: GONE });
}

function nameIn({ actors }: Draft, id: string | null): string | null {
  return actors.find((actor) => actor.id === id)?.name ?? null;
}

/** Nothing to reject is nothing lost: the reader no longer suggests it. */
function reject(draft: Draft, decision: Extract<Decision, { kind: 'reject' }>): void {
  const id = findFinding(draft, decision.ref);
  if (id !== null) mark(draft, id, decision, 'rejected');
}

function annotate(draft: Draft, decision: Extract<Decision, { kind: 'note' }>): void {
  const { on, by, at, text } = decision;
  if (on.what !== 'statement' && on.what !== 'event') return;
  const id = findFinding(draft, on);
  if (id === null) {
    draft.unplaced.push({ decision, why: 'the finding that it notes is no longer in the record' });
    return;
  }
  const review = draft.reviews.get(id) ?? UNREVIEWED;
  draft.reviews.set(id, {
    ...review,
    notes: [...review.notes, { by, at, text }],
    decisions: [...review.decisions, decision.id],
  });
}

function mark(draft: Draft, id: string, { by, at, id: decision }: Decision, state: ReviewState): void {
  const verdicts = draft.verdicts.get(id) ?? new Map<string, boolean>();
  draft.verdicts.set(id, verdicts.set(by, state !== 'rejected'));
  const review = draft.reviews.get(id) ?? UNREVIEWED;
  draft.reviews.set(id, {
    ...review,
    state,
    by,
    at,
    decisions: [...review.decisions, decision],
    contested: new Set(verdicts.values()).size > 1,
  });
}

/** The finding's old id if no other finding has it now, else the decision's. */
function freeId({ statements, events }: Draft, wanted: string, decision: string): string {
  const taken = [...statements, ...events].some(({ id }) => id === wanted);
  return taken ? `d-${decision}` : wanted;
}

/** The record without what was rejected; what pointed at it points at nothing, or at what it stood in. */
function closeDraft(reading: Reading, draft: Draft): ReviewedReading {
  const gone = new Set([...draft.reviews].filter(([, { state }]) => state === 'rejected').map(([id]) => id));
  const outer = new Map(draft.statements.map(({ id, within }) => [id, within]));
  const standing = (id: StatementId | null): StatementId | null => {
    let at = id;
    for (
      const seen = new Set<StatementId>();
      at !== null && gone.has(at) && !seen.has(at);
      at = outer.get(at) ?? null
    ) {
      seen.add(at);
    }
    return at !== null && gone.has(at) ? null : at;
  };
  const known = new Set<string>(draft.issues.map(({ id }) => id));
  const statements = draft.statements.filter(({ id }) => !gone.has(id));
  const events = draft.events.filter(({ id }) => !gone.has(id));
  const there = new Set<string>([...statements, ...events].map(({ id }) => id));
  return {
    reading: {
      ...reading,
      report: draft.report,
      actors: draft.actors,
      statements: statements.map((one) => ({ ...one, within: standing(one.within) })),
      events: events.map((one) => ({
        ...one,
        claimedBy: one.claimedBy === null || there.has(one.claimedBy) ? one.claimedBy : null,
        sameAs: one.sameAs.filter((id: EventId) => there.has(id)),
      })),
      issues: draft.issues,
      positions: reading.positions.flatMap((position) => {
        const evidence = position.evidence.filter((id) => there.has(id));
        const stands = evidence.length > 0 && known.has(position.issue);
        return stands && draft.actors.some(({ id }) => id === position.party) ? [{ ...position, evidence }] : [];
      }),
      clashes: reading.clashes.filter(({ a, b }) => there.has(a) && there.has(b)),
    },
    reviews: draft.reviews,
    rejected: {
      statements: draft.statements.filter(({ id }) => gone.has(id)),
      events: draft.events.filter(({ id }) => gone.has(id)),
    },
    unplaced: draft.unplaced,
  };
}
