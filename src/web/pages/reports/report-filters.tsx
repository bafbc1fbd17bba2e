import { CheckField, ChoiceField, TextField } from '../../parts/field.tsx';
import type { ReportChoice } from './report-choice.ts';

/** Narrows and orders the list of reports. */
export function ReportFilters({
  choice,
  onChange,
}: {
  readonly choice: ReportChoice;
  readonly onChange: (choice: ReportChoice) => void;
}) {
  const put = (part: Partial<ReportChoice>) => onChange({ ...choice, ...part });
  return (
    <search className="report-filters no-print" aria-label="Reports">
      <TextField
        label="Words in the report"
        type="search"
        value={choice.text}
        onChange={(event) => put({ text: event.target.value })}
      />
      <TextField label="Source" value={choice.source} onChange={(event) => put({ source: event.target.value })} />
      <TextField label="From" type="date" value={choice.from} onChange={(event) => put({ from: event.target.value })} />
      <TextField label="To" type="date" value={choice.to} onChange={(event) => put({ to: event.target.value })} />
      <ChoiceField
        label="Order"
        value={choice.order}
        options={[
          ['date', 'by date'],
          ['added', 'as added'],
          ['relevance', 'best match first'],
        ]}
        onChange={(event) => put({ order: event.target.value as ReportChoice['order'] })}
      />
      <CheckField
        label="To review"
        checked={choice.unreviewed}
        onChange={(event) => put({ unreviewed: event.target.checked })}
      />
      <CheckField label="Fold copies" checked={choice.once} onChange={(event) => put({ once: event.target.checked })} />
    </search>
  );
}
