import { useState } from 'react';
import type { ReportDetail } from '../../api/contract.ts';
import { useDesk } from '../../api/use-desk.ts';
import { Button } from '../../parts/button.tsx';
import { dateText } from '../../parts/date-text.ts';
import { DetailsDialog } from './details-dialog.tsx';
import { ReplaceTextDialog } from './replace-text-dialog.tsx';

/** Where a report comes from, and what can be set right about it. */
export function ReportHead({ detail }: { readonly detail: ReportDetail }) {
  const [open, setOpen] = useState<'details' | 'text' | null>(null);
  const desk = useDesk();
  const { published, source, author, words, url } = detail.report;
  const facts = [
    published ? dateText(published) : 'no date',
    source ?? 'no source',
    author && `by ${author}`,
    `${words} words`,
  ];
  return (
    <>
      <span>{facts.filter(Boolean).join(' · ')} </span>
      {url && /^https?:/u.test(url) && (
        <a href={url} rel="noreferrer noopener" target="_blank">
          as published
        </a>
      )}
      {desk.data?.readOnly !== true && (
        <span className="no-print">
          <Button kind="quiet" small onClick={() => setOpen('details')}>
            Edit details
          </Button>
          <Button kind="quiet" small onClick={() => setOpen('text')}>
            Replace text
          </Button>
        </span>
      )}
      {open === 'details' && <DetailsDialog report={detail.report} onClose={() => setOpen(null)} />}
      {open === 'text' && <ReplaceTextDialog report={detail.report} onClose={() => setOpen(null)} />}
    </>
  );
}
