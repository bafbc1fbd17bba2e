import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Copies, ReportDetail } from '../../api/contract.ts';
import { send } from '../../api/request.ts';
import { useGet } from '../../api/use-get.ts';
import { Button } from '../../parts/button.tsx';
import { dateText } from '../../parts/date-text.ts';
import { reportAddress } from '../../parts/report-address.ts';
import { sayRefused } from '../../parts/toast.tsx';
import { reportPath } from './use-review.ts';

/** What a person should know before the cards: that reading goes on or failed, warnings, decisions that lost their place, copies. */
export function RecordNotes({ detail }: { readonly detail: ReportDetail }) {
  const { id } = detail.report;
  const client = useQueryClient();
  const copies = useGet<Copies>(`${reportPath(id)}/copies`);
  const { warnings = [], unplaced = [] } = detail.record ?? {};
  const reread = () =>
    send('/api/queue/reread', { body: { which: id } }).then(
      () => client.invalidateQueries(),
      (error: Error) => sayRefused(error.message),
    );
  return (
    <div className="record-notes">
      {(detail.state === 'waiting' || detail.state === 'reading') && (
        <p role="status">This report is being read. Its record appears here by itself.</p>
      )}
      {detail.state === 'failed' && (
        <div className="state state-bad">
          <p>It could not be read: {detail.error ?? 'no reason was given'}</p>
          <Button small onClick={reread}>
            Read it again
          </Button>
        </div>
      )}
      {warnings.length > 0 && (
        <details>
          <summary>
            {warnings.length} {warnings.length === 1 ? 'warning' : 'warnings'}
          </summary>
          <ul>
            {warnings.map(({ code, message, span }) => (
              <li key={`${code}${span?.start}${message}`}>{message}</li>
            ))}
          </ul>
        </details>
      )}
      {unplaced.length > 0 && (
        <details open>
          <summary>
            {unplaced.length} {unplaced.length === 1 ? 'decision has' : 'decisions have'} lost{' '}
            {unplaced.length === 1 ? 'its' : 'their'} place
          </summary>
          <ul>
            {unplaced.map(({ decision, why }) => (
              <li key={decision.id}>
                {decision.kind.replaceAll('-', ' ')} by {decision.by}, {dateText(decision.at)}: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
      {copies.data && copies.data.lines.length > 0 && (
        <details>
          <summary>
            {copies.data.lines.length} more {copies.data.lines.length === 1 ? 'report tells' : 'reports tell'} this
            story
          </summary>
          <ul>
            {copies.data.lines.map((line) => (
              <li key={line.id}>
                <Link href={reportAddress(line.id)}>{line.title ?? line.file ?? line.id}</Link>{' '}
                <span className="muted">
                  {[line.source, line.published && dateText(line.published)].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
