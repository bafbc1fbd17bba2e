import { useMemo } from 'react';
import type { RecordAnswer } from '../../api/contract.ts';
import { fieldsOfEvent, fieldsOfStatement } from './changes-of.ts';
import { EventForm } from './event-form.tsx';
import { actorsById, type Finding } from './findings.ts';
import { NoteForm } from './note-form.tsx';
import { StatementForm } from './statement-form.tsx';
import type { Review } from './use-review.ts';

interface FindingFormsProps {
  readonly open: 'edit' | 'note';
  readonly finding: Finding;
  readonly record: RecordAnswer;
  readonly review: Review;
  readonly onClose: () => void;
}

/** What is typed about the selected finding. A correction says only what was changed. */
export function FindingForms({ open, finding, record, review, onClose }: FindingFormsProps) {
  const actors = useMemo(() => actorsById(record), [record]);
  const save = (changes: object) => {
    if (Object.keys(changes).length > 0) review.correct(finding, changes);
    onClose();
  };
  if (open === 'note') {
    return (
      <NoteForm
        onCancel={onClose}
        onSave={(text) => {
          review.note(finding, text);
          onClose();
        }}
      />
    );
  }
  if (finding.what === 'statement') {
    return (
      <StatementForm record={record} fields={fieldsOfStatement(finding.of, actors)} onSave={save} onCancel={onClose} />
    );
  }
  return <EventForm record={record} fields={fieldsOfEvent(finding.of, actors)} onSave={save} onCancel={onClose} />;
}
