import { type FormEvent, useState } from 'react';
import type { RecordAnswer } from '../../api/contract.ts';
import { Button } from '../../parts/button.tsx';
import { Combobox } from '../../parts/combobox.tsx';
import { changedFields, type StatementFields } from './changes-of.ts';
import { IssueField } from './issue-field.tsx';
import { MomentField } from './moment-field.tsx';
import { useActorChoices } from './use-actor-choices.ts';
import { ACT_CHOICES, STANCE_CHOICES } from './vocabulary-choices.ts';

interface StatementFormProps {
  readonly record: RecordAnswer;
  readonly fields: StatementFields;
  /** Takes what was changed; everything, when a statement is added. */
  readonly onSave: (changes: Partial<StatementFields>, all: StatementFields) => void;
  readonly onCancel: () => void;
  readonly saveWord?: string;
}

/** The fields of a statement, each with type-ahead. Enter saves, Escape leaves. */
export function StatementForm({ record, fields, onSave, onCancel, saveWord = 'Save' }: StatementFormProps) {
  const [draft, setDraft] = useState(fields);
  const actors = useActorChoices(record);
  const put =
    <K extends keyof StatementFields>(key: K) =>
    (value: StatementFields[K]) =>
      setDraft((now) => ({ ...now, [key]: value }));
  const actor = (label: string, key: 'speaker' | 'party' | 'target' | 'via', first = false) => (
    <Combobox label={label} value={draft[key]} {...actors} onChoose={put(key)} free clearable focusFirst={first} />
  );
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(changedFields(fields, draft) ?? {}, draft);
  };
  return (
    <form className="finding-form" onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      {actor('Speaker', 'speaker', true)}
      {actor('Party', 'party')}
      <Combobox
        label="Act"
        value={draft.act}
        choices={ACT_CHOICES}
        onChoose={(act) => act && put('act')(act as StatementFields['act'])}
      />
      {actor('Target', 'target')}
      <IssueField record={record} value={draft.issues} onChange={put('issues')} />
      <Combobox
        label="Stance"
        value={draft.stance}
        choices={STANCE_CHOICES}
        clearable
        placeholder="as its act tells"
        onChoose={(stance) => put('stance')(stance as StatementFields['stance'])}
      />
      {actor('Via', 'via')}
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
