import { Link } from 'wouter';
import type { ReportPage } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import { dateText } from '../../parts/date-text.ts';
import { reportAddress } from '../../parts/report-address.ts';
import type { Evidence } from './model-edit.ts';

/** The words that a choice of the model rests on. Those of the desk's own reports open there. */
export function EvidenceList({ of }: { readonly of: Evidence }) {
  const reports = useGet<ReportPage>('/api/reports', { limit: 1000 }, { enabled: of.length > 0 }).data?.lines ?? [];
  if (of.length === 0) return <p className="muted small">Rests on no words of a report.</p>;
  return (
    <ul className="evidence">
      {of.map(({ report, finding, text, speaker, date, start }) => {
        const known = reports.find(({ id, file }) => id === report || file === report);
        const where = [speaker, date && dateText(date)].filter(Boolean).join(', ');
        const words = <q dir="auto">{text}</q>;
        return (
          <li key={`${report} ${finding ?? start ?? text}`}>
            {known ? <Link href={reportAddress(known.id, finding ?? null)}>{words}</Link> : words}{' '}
            <span className="muted small">{where || (known ? '' : report)}</span>
          </li>
        );
      })}
    </ul>
  );
}
