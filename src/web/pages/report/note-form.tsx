import { type FormEvent, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { useFirstFocus } from '../../parts/use-first-focus.ts';

/** A note on a finding. Enter saves, Escape leaves. */
export function NoteForm({
  onSave,
  onCancel,
}: {
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const input = useFirstFocus<HTMLInputElement>();
  const [text, setText] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') onCancel();
    else onSave(text.trim());
  };
  return (
    <form className="finding-note-form" onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <Field label="Note">
        {(id) => (
          <input
            id={id}
            className="input"
            dir="auto"
            ref={input}
            maxLength={20_000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="finding-actions">
        <Button kind="primary" small type="submit" hint="Enter">
          Save
        </Button>
        <Button small onClick={onCancel} hint="Esc">
          Cancel
        </Button>
      </div>
    </form>
  );
}
