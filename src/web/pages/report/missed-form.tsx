import type { RecordAnswer } from '../../api/contract.ts';
import { EventForm } from './event-form.tsx';
import { StatementForm } from './statement-form.tsx';
import type { Missed } from './statement-from-text.ts';
import { placesOf, type Review } from './use-review.ts';

interface MissedFormProps {
  readonly missed: Missed;
  readonly text: string;
  readonly record: RecordAnswer;
  readonly review: Review;
  readonly onClose: () => void;
}

/** Adds a finding that was missed, at the words that were selected. */
export function MissedForm({ missed, text, record, review, onClose }: MissedFormProps) {
  const words = text.slice(missed.place.start, missed.place.end);
  const places = placesOf([missed.place]);
  return (
    <div className="finding finding-missed">
      <h3>Add a missed {missed.what}</h3>
      <p className="finding-words" dir="auto">
        {words}
      </p>
      {missed.what === 'statement' ? (
        <StatementForm
          record={record}
          fields={missed.fields}
          saveWord="Add"
          onCancel={onClose}
          onSave={(_, all) => {
            review.addStatement({
              ...all,
              content: places,
              kind: /^["“«].*["”»]$/su.test(words) ? 'direct' : 'indirect',
            });
            onClose();
          }}
        />
      ) : (
        <EventForm
          record={record}
          fields={missed.fields}
          saveWord="Add"
          onCancel={onClose}
          onSave={(_, all) => {
            review.addEvent({ ...all, trigger: places, evidence: places });
            onClose();
          }}
        />
      )}
    </div>
  );
}
