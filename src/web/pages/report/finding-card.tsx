import { memo, type ReactNode } from 'react';
import { ActChip, Chip, StateChip, StatusChip } from '../../parts/chip.tsx';
import { rangeText } from '../../parts/date-text.ts';
import { Icon } from '../../parts/icon.tsx';
import type { ActorNames, Finding } from './findings.ts';
import { nameOf } from './findings.ts';
import './finding-card.css';

interface FindingCardProps {
  readonly finding: Finding;
  readonly actors: ActorNames;
  /** Names of issues by id. */
  readonly issues: ReadonlyMap<string, string>;
  readonly selected: boolean;
  /** Shown under the selected card: buttons, or the form that edits it. */
  readonly children?: ReactNode;
}

/** One statement or event: through whom it comes, what its words do, what was decided of it. */
export const FindingCard = memo(function FindingCard({
  finding,
  actors,
  issues,
  selected,
  children,
}: FindingCardProps) {
  const depth = Math.min(finding.depth, 4);
  return (
    <li
      data-finding={finding.id}
      id={`finding-${finding.id}`}
      className={`finding finding-depth-${depth} finding-${finding.state}`}
      tabIndex={selected ? 0 : -1}
      aria-current={selected ? 'true' : undefined}
    >
      <p className="finding-head">
        <Chain names={finding.chain} />
        {finding.what === 'statement' ? (
          <StatementHead finding={finding} actors={actors} />
        ) : (
          <EventHead finding={finding} actors={actors} />
        )}
      </p>
      <p className="finding-words" dir="auto">
        {finding.words}
      </p>
      <p className="finding-facts">
        {facts(finding, issues, actors).map((fact) => (
          <span key={fact} className="fact">
            {fact}
          </span>
        ))}
        {finding.state !== 'suggested' && <StateChip state={finding.state} by={finding.review?.by ?? null} />}
        {finding.review?.contested && <Chip tone="warns">contested</Chip>}
      </p>
      {finding.review?.notes.map(({ by, at, text }) => (
        <p key={`${at}${by}`} className="finding-note" dir="auto">
          <Icon name="note" size={14} /> {text} <span className="muted">{by}</span>
        </p>
      ))}
      {children}
    </li>
  );
});

function Chain({ names }: { readonly names: readonly string[] }) {
  return names.map((name, index) => (
    <span key={name} className={index === names.length - 1 ? 'finding-speaker' : 'finding-through'} dir="auto">
      {name}
      {index < names.length - 1 && ' ← '}
    </span>
  ));
}

function StatementHead({
  finding,
  actors,
}: {
  readonly finding: Finding & { what: 'statement' };
  readonly actors: ActorNames;
}) {
  const { of } = finding;
  const target = nameOf(actors, of.target);
  const party = nameOf(actors, of.party);
  return (
    <>
      {finding.chain.length === 0 && <span className="muted">nobody named</span>}
      {party && party !== finding.chain.at(-1) && <span className="muted">for {party}</span>}
      <ActChip act={of.act} />
      {of.stance && <ActChip act={of.stance} />}
      {target && <span className="muted">at {target}</span>}
    </>
  );
}

function EventHead({
  finding,
  actors,
}: {
  readonly finding: Finding & { what: 'event' };
  readonly actors: ActorNames;
}) {
  const { of } = finding;
  const all = (ids: readonly string[]) =>
    ids
      .map((id) => nameOf(actors, id))
      .filter(Boolean)
      .join(', ');
  return (
    <>
      {finding.chain.length > 0 && <span className="muted">tells of</span>}
      <Chip tone="wants">{of.type.toLowerCase()}</Chip>
      <span className="finding-speaker">{all(of.actors) || <span className="muted">somebody</span>}</span>
      {of.recipients.length > 0 && <span>→ {all(of.recipients)}</span>}
      <StatusChip status={of.status} />
    </>
  );
}

function facts(finding: Finding, issues: ReadonlyMap<string, string>, actors: ActorNames): readonly string[] {
  const { moment } = finding.of;
  return [
    ...(finding.what === 'statement' ? finding.of.issues.map((id) => issues.get(id) ?? id) : []),
    ...(finding.what === 'event' && finding.of.place ? [nameOf(actors, finding.of.place) ?? ''] : []),
    ...(moment ? [`${rangeText(moment.from, moment.to)}${moment.stated ? '' : ', inferred'}`] : []),
    `confidence ${finding.confidence.toFixed(2)}`,
  ].filter((fact) => fact !== '');
}
