import { Combobox } from '../../parts/combobox.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Choice } from '../../parts/type-ahead.ts';

interface SeveralFieldProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly choices: readonly Choice[];
  readonly onChange: (value: readonly string[]) => void;
  readonly onType?: (typed: string) => void;
  /** False: only what is offered can be chosen. */
  readonly free?: boolean;
}

/** Several names: each can be taken out, and one more is added by typing it. */
export function SeveralField({ label, value, choices, onChange, onType, free = true }: SeveralFieldProps) {
  const word = (one: string) => choices.find((choice) => choice.value === one)?.word ?? one;
  return (
    <div className="several">
      <Combobox
        label={label}
        value={null}
        choices={choices.filter((choice) => !value.includes(choice.value))}
        placeholder={value.length > 0 ? 'add another' : 'none'}
        free={free}
        {...(onType && { onType })}
        onChoose={(one) => one !== null && !value.includes(one) && onChange([...value, one])}
      />
      {value.length > 0 && (
        <ul className="several-list">
          {value.map((one) => (
            <li key={one} className="chip">
              <span dir="auto">{word(one)}</span>
              <button
                type="button"
                aria-label={`Take out ${word(one)}`}
                onClick={() => onChange(value.filter((other) => other !== one))}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
