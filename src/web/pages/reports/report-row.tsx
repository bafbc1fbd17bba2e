import { useState } from 'react';
import { Link } from 'wouter';
import type { Copies, ReportLineAnswer } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import { Chip } from '../../parts/chip.tsx';
import { dateText } from '../../parts/date-text.ts';
import { reportAddress } from '../../parts/report-address.ts';
import { reviewedShare } from './report-choice.ts';

/** A report in the list: when, where, what was found, how much of it was reviewed. */
export function ReportRow({ line }: { readonly line: ReportLineAnswer }) {
  const [unfolded, setUnfolded] = useState(false);
  const share = reviewedShare(line);
  return (
    <div className="report-row">
      <p className="report-date">
        {line.published ? dateText(line.published) : <span className="muted">no date</span>}
      </p>
      <div className="report-about">
        <Link href={reportAddress(line.id)} className="report-title" dir="auto">
          {line.title ?? line.file ?? 'Untitled report'}
        </Link>
        <p className="small muted" dir="auto">
          {[line.source ?? 'no source', `${line.words} words`].join(' · ')}
          {line.copies > 0 && (
            <>
              {' · '}
              <button
                type="button"
                className="report-copies"
                aria-expanded={unfolded}
                onClick={() => setUnfolded(!unfolded)}
              >
                {line.copies} {line.copies === 1 ? 'copy' : 'copies'}
              </button>
            </>
          )}
        </p>
        {unfolded && <CopyList id={line.id} />}
      </div>
      <p className="report-found">{foundText(line)}</p>
      <p className="report-review">
        {share !== null && (
          <>
            <progress
              className="progress"
              aria-label={`Reviewed of ${line.title ?? 'the report'}`}
              max={1}
              value={share}
            />
            <span className="small muted">{share === 1 ? 'reviewed' : `${Math.round(share * 100)} % reviewed`}</span>
          </>
        )}
      </p>
    </div>
  );
}

function foundText(line: ReportLineAnswer) {
  if (line.state === 'failed') return <Chip tone="refuses">not readable</Chip>;
  if (line.state !== 'read')
    return <Chip tone="plain">{line.state === 'reading' ? 'being read' : 'waits to be read'}</Chip>;
  return `${line.statements} ${line.statements === 1 ? 'statement' : 'statements'}, ${line.events} ${line.events === 1 ? 'event' : 'events'}`;
}

function CopyList({ id }: { readonly id: string }) {
  const copies = useGet<Copies>(`/api/reports/${encodeURIComponent(id)}/copies`);
  return (
    <ul className="small">
      {copies.data?.lines.map((line) => (
        <li key={line.id}>
          <Link href={reportAddress(line.id)}>{line.title ?? line.file ?? line.id}</Link>{' '}
          <span className="muted">
            {[line.source, line.published && dateText(line.published)].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
