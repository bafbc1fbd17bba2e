import type { ReportDetail } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import { Answer } from '../../parts/answer.tsx';
import { Page } from '../../parts/page.tsx';
import { ReportHead } from './report-head.tsx';
import { ReviewDesk } from './review-desk.tsx';
import { reportPath } from './use-review.ts';
import './report-page.css';

/** A report as published beside its record, to be reviewed by keyboard. */
export default function ReportPage({ id }: { readonly id: string }) {
  const report = useGet<ReportDetail>(reportPath(id));
  return (
    <Answer of={report} what="Opening the report">
      {(detail) => (
        <div className="report">
          <Page
            title={detail.report.title ?? detail.report.file ?? 'Untitled report'}
            lead={<ReportHead detail={detail} />}
          >
            {null}
          </Page>
          <ReviewDesk detail={detail} />
        </div>
      )}
    </Answer>
  );
}
