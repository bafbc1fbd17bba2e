/** Decisions about actors and issues: they hold in every reading of the desk. */
import type { Actor, ActorId, IssueId } from '../../record/index.ts';
import { compareSpans, folded, overlaps } from '../../record/index.ts';
import type { DecisionDraft } from './decision.ts';
import { actorIdFor, actorsNamed, type Draft, replaceActors } from './draft.ts';

type Of<Kind extends DecisionDraft['kind']> = Extract<DecisionDraft, { readonly kind: Kind }>;

/** These actors are one, called `into`. */
export function mergeActors(draft: Draft, { names, into }: Of<'merge-actors'>): void {
  const found = [...new Set([into, ...names].flatMap((name) => actorsNamed(draft, name)))];
  const [kept] = found;
  if (!kept) return;
  const mentions = found.flatMap((actor) => actor.mentions).sort(compareSpans);
  draft.actors = draft.actors.map((actor) => (actor.id === kept.id ? { ...kept, name: into, mentions } : actor));
  replaceActors(draft, new Set(found.slice(1).map(({ id }) => id)), kept.id);
}

/** The mentions that use these words mean somebody else; what stands on them goes with them. */
export function splitActor(draft: Draft, { name, mentions, as, report }: Of<'split-actor'>): void {
  if (report !== null && report !== draft.report.id) return;
  const words = new Set(mentions.map(folded));
  for (const actor of actorsNamed(draft, name)) {
    const moved = actor.mentions.filter(({ text }) => words.has(folded(text)));
    if (moved.length === 0) continue;
    const kept = actor.mentions.filter((mention) => !moved.includes(mention));
    const id = actorIdFor(draft, as, []);
    draft.actors = draft.actors.map((one) => {
      if (one.id === actor.id) return { ...one, mentions: kept };
      if (one.id !== id) return one;
      const { kind, country, sector } = one.mentions.length === 0 ? actor : one;
      const all = [...one.mentions.filter((mention) => !moved.some((other) => overlaps(other, mention))), ...moved];
      return { ...one, kind, country, sector, mentions: all.sort(compareSpans) };
    });
    const onMoved = (spans: readonly { start: number; end: number }[]) =>
      spans.some((span) => moved.some((mention) => overlaps(mention, span)));
    const onKept = (spans: readonly { start: number; end: number }[]) =>
      spans.some((span) => kept.some((mention) => overlaps(mention, span)));
    draft.statements = draft.statements.map((statement) => {
      const speaks = statement.speaker === actor.id && onMoved(statement.source);
      const meant = statement.target === actor.id && onMoved(statement.content) && !onKept(statement.content);
      return {
        ...statement,
        speaker: speaks ? id : statement.speaker,
        party: speaks && statement.party === actor.id ? id : statement.party,
        target: meant ? id : statement.target,
      };
    });
    draft.events = draft.events.map((event) => {
      if (!onMoved(event.evidence) || onKept(event.evidence)) return event;
      const swap = (ids: readonly ActorId[]) => ids.map((one) => (one === actor.id ? id : one));
      return { ...event, actors: swap(event.actors), recipients: swap(event.recipients) };
    });
  }
}

/** The actor speaks for this party, or for itself alone. */
export function setParty(draft: Draft, { actor: name, party }: Of<'set-party'>): void {
  for (const { id, party: before } of actorsNamed(draft, name)) {
    const side = party === null ? id : actorIdFor(draft, party, []);
    draft.actors = draft.actors.map((actor): Actor => (actor.id === id ? { ...actor, party: side } : actor));
    draft.statements = draft.statements.map((statement) =>
      statement.speaker === id && (statement.party === before || statement.party === null)
        ? { ...statement, party: side }
        : statement,
    );
  }
}

export function renameIssue(draft: Draft, { issue, name }: Of<'rename-issue'>): void {
  draft.issues = draft.issues.map((one) => (one.id === issue ? { ...one, name } : one));
}

/** What is said of any of these issues is said of `into`. */
export function mergeIssues(draft: Draft, { issues, into }: Of<'merge-issues'>): void {
  const target = draft.issues.find(({ id }) => id === into);
  if (!target) return;
  const gone = new Set(issues.filter((id) => id !== into));
  const others = draft.issues.filter(({ id }) => gone.has(id));
  const terms = [...target.terms, ...others.flatMap((issue) => [issue.name, ...issue.terms])];
  const merged = { ...target, terms: [...new Set(terms.filter((term) => term !== target.name))] };
  draft.issues = draft.issues.filter(({ id }) => !gone.has(id)).map((issue) => (issue.id === into ? merged : issue));
  draft.statements = draft.statements.map((statement) => ({
    ...statement,
    issues: [...new Set(statement.issues.map((id): IssueId => (gone.has(id) ? target.id : id)))],
  }));
}
