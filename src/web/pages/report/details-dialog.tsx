import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { EditReport, ReportDetail } from '../../api/contract.ts';
import { send } from '../../api/request.ts';
import { useCoder } from '../../api/use-desk.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { say } from '../../parts/toast.tsx';
import { changedFields } from './changes-of.ts';
import { reportPath } from './use-review.ts';

type Report = ReportDetail['report'];
const FIELDS = [
  ['title', 'Title'],
  ['published', 'Published'],
  ['source', 'Source'],
  ['author', 'Author'],
  ['url', 'Address'],
] as const;

/** Sets the details of a report right; each says where it was taken from. */
export function DetailsDialog({ report, onClose }: { readonly report: Report; readonly onClose: () => void }) {
  const before = Object.fromEntries(FIELDS.map(([key]) => [key, report[key] ?? ''])) as Record<
    (typeof FIELDS)[number][0],
    string
  >;
  const [draft, setDraft] = useState(before);
  const [bad, setBad] = useState<string | null>(null);
  const by = useCoder();
  const client = useQueryClient();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const changed = changedFields(before, draft);
    if (!changed) return onClose();
    const changes = Object.fromEntries(
      Object.entries(changed).map(([key, value]) => [key, value.trim() === '' ? null : value.trim()]),
    );
    try {
      await send(reportPath(report.id), { method: 'PATCH', body: { by, changes } satisfies EditReport });
      await client.invalidateQueries();
      say('Details set right.');
      onClose();
    } catch (error) {
      setBad(error instanceof Error ? error.message : 'not saved');
    }
  };
  return (
    <Dialog title="Details of the report" onClose={onClose}>
      <form className="stack" onSubmit={save}>
        {FIELDS.map(([key, label]) => (
          <TextField
            key={key}
            label={`${label}${report.origins[key] ? ` (from the ${originWord(report.origins[key])})` : ''}`}
            type={key === 'published' ? 'date' : 'text'}
            dir="auto"
            value={draft[key]}
            onChange={(event) => setDraft({ ...draft, [key]: event.target.value })}
          />
        ))}
        {bad && (
          <p className="field-bad" role="alert">
            {bad}
          </p>
        )}
        <div className="row">
          <Button kind="primary" type="submit">
            Save
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Where a detail comes from, in words; `given`: somebody said so when it was added. */
const originWord = (origin: string): string => (origin === 'given' ? 'person who added it' : origin);
