import { useMemo } from 'react';
import type { ReadAnswer } from '../../api/contract.ts';
import { FindingCard } from '../report/finding-card.tsx';
import { actorsById, findingsOf } from '../report/findings.ts';
import '../report/report-page.css';

/** The record of a text that is stored nowhere. */
export function FreshRecord({ read }: { readonly read: ReadAnswer }) {
  const { record } = read;
  const findings = useMemo(() => findingsOf(record), [record]);
  const actors = useMemo(() => actorsById(record), [record]);
  const issues = useMemo(() => new Map<string, string>(record.issues.map(({ id, name }) => [id, name])), [record]);
  return (
    <section aria-label="Its record" className="stack">
      <h3 role="status">
        {record.statements.length} {record.statements.length === 1 ? 'statement' : 'statements'}, {record.events.length}{' '}
        {record.events.length === 1 ? 'event' : 'events'}
      </h3>
      {findings.length === 0 && (
        <p className="muted">
          Nobody says anything here that could be told from the rest, and nothing happens that it knows.
        </p>
      )}
      <ol className="findings">
        {findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding} actors={actors} issues={issues} selected={false} />
        ))}
      </ol>
    </section>
  );
}
