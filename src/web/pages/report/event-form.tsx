import { type FormEvent, useState } from 'react';
import type { RecordAnswer } from '../../api/contract.ts';
import { Button } from '../../parts/button.tsx';
import { Combobox } from '../../parts/combobox.tsx';
import { changedFields, type EventFields } from './changes-of.ts';
import { MomentField } from './moment-field.tsx';
import { SeveralField } from './several-field.tsx';
import { useActorChoices } from './use-actor-choices.ts';
import { STATUS_CHOICES, TYPE_CHOICES } from './vocabulary-choices.ts';

interface EventFormProps {
  readonly record: RecordAnswer;
  readonly fields: EventFields;
  readonly onSave: (changes: Partial<EventFields>, all: EventFields) => void;
  readonly onCancel: () => void;
  readonly saveWord?: string;
}

/** The fields of an event: who did what to whom, where and when. Enter saves, Escape leaves. */
export function EventForm({ record, fields, onSave, onCancel, saveWord = 'Save' }: EventFormProps) {
  const [draft, setDraft] = useState(fields);
  const actors = useActorChoices(record);
  const put =
    <K extends keyof EventFields>(key: K) =>
    (value: EventFields[K]) =>
      setDraft((now) => ({ ...now, [key]: value }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(changedFields(fields, draft) ?? {}, draft);
  };
  return (
    <form className="finding-form" onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <Combobox
        label="Type"
        value={draft.type}
        choices={TYPE_CHOICES}
        onChoose={(type) => type && put('type')(type as EventFields['type'])}
        focusFirst
      />
      <Combobox
        label="Status"
        value={draft.status}
        choices={STATUS_CHOICES}
        onChoose={(status) => status && put('status')(status as EventFields['status'])}
      />
      <SeveralField label="Who acts" value={draft.actors} {...actors} onChange={put('actors')} />
      <SeveralField label="To whom" value={draft.recipients} {...actors} onChange={put('recipients')} />
      <Combobox label="Place" value={draft.place} {...actors} onChoose={put('place')} free clearable />
      <MomentField value={draft.moment} onChange={put('moment')} />
      <div className="finding-actions">
        <Button kind="primary" small type="submit" hint="Enter">
          {saveWord}
        </Button>
        <Button small onClick={onCancel} hint="Esc">
          Cancel
        </Button>
      </div>
    </form>
  );
}
