import { CheckField, TextField } from '../../parts/field.tsx';
import { momentFrom, type StatementFields } from './changes-of.ts';

interface MomentFieldProps {
  readonly value: StatementFields['moment'];
  readonly onChange: (value: StatementFields['moment']) => void;
}

/** When: a day, or a first and a last day. */
export function MomentField({ value, onChange }: MomentFieldProps) {
  const from = value?.from ?? '';
  const to = value?.to ?? '';
  const stated = value?.stated ?? true;
  return (
    <fieldset className="moment-field">
      <legend className="unseen">When</legend>
      <TextField
        label="From"
        type="date"
        value={from}
        onChange={(event) => onChange(momentFrom(event.target.value, to, stated))}
      />
      <TextField
        label="To"
        type="date"
        value={to}
        onChange={(event) => onChange(momentFrom(from, event.target.value, stated))}
      />
      {value && (
        <CheckField
          label="the text states it"
          checked={stated}
          onChange={(event) => onChange({ ...value, stated: event.target.checked })}
        />
      )}
    </fieldset>
  );
}
