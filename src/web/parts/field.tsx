import { type InputHTMLAttributes, type ReactNode, type Ref, type SelectHTMLAttributes, useId } from 'react';
import './field.css';

/** A label over whatever takes the input; `bad` says what is wrong with it. */
export function Field({
  label,
  bad,
  children,
}: {
  readonly label: string;
  readonly bad?: string | null;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children(id)}
      {bad && <p className="field-bad">{bad}</p>}
    </div>
  );
}

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly bad?: string | null;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of text, or a date with `type="date"`. */
export function TextField({ label, bad, ...rest }: TextFieldProps) {
  return (
    <Field label={label} bad={bad ?? null}>
      {(id) => <input id={id} className="input" aria-invalid={bad ? true : undefined} autoComplete="off" {...rest} />}
    </Field>
  );
}

interface ChoiceFieldProps extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly label: string;
  /** Value and word, in the order shown. */
  readonly options: readonly (readonly [value: string, word: string])[];
}

/** One of a few. */
export function ChoiceField({ label, options, ...rest }: ChoiceFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} className="input" {...rest}>
          {options.map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Yes or no. */
export function CheckField({ label, ...rest }: InputHTMLAttributes<HTMLInputElement> & { readonly label: string }) {
  return (
    <label className="check">
      <input type="checkbox" {...rest} />
      {label}
    </label>
  );
}
