import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ReportDetail } from '../../api/contract.ts';
import { send } from '../../api/request.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { say } from '../../parts/toast.tsx';
import { reportPath } from './use-review.ts';

/** Puts another text in the place of a report's, as when it was published corrected. */
export function ReplaceTextDialog({
  report,
  onClose,
}: {
  readonly report: ReportDetail['report'];
  readonly onClose: () => void;
}) {
  const [text, setText] = useState(report.text);
  const [bad, setBad] = useState<string | null>(null);
  const client = useQueryClient();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (text === report.text) return onClose();
    try {
      await send(`${reportPath(report.id)}/text`, { method: 'PUT', body: { text } });
      await client.invalidateQueries();
      say('The text was replaced; the report is being read again.');
      onClose();
    } catch (error) {
      setBad(error instanceof Error ? error.message : 'not saved');
    }
  };
  return (
    <Dialog title="Replace the text" onClose={onClose}>
      <form className="stack" onSubmit={save}>
        <p className="muted">
          Decisions are kept: each is put where its words stand in the new text, and those without a place are listed.
        </p>
        <Field label="Text">
          {(id) => (
            <textarea
              id={id}
              className="input"
              dir="auto"
              rows={14}
              required
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        {bad && (
          <p className="field-bad" role="alert">
            {bad}
          </p>
        )}
        <div className="row">
          <Button kind="primary" type="submit">
            Replace
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
