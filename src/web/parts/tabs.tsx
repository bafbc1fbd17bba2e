import './tabs.css';

interface TabsProps<Value extends string> {
  /** What is chosen between, as "Show as"; read out. */
  readonly label: string;
  readonly options: readonly (readonly [value: Value, word: string])[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** A choice of a few ways to see the same, as buttons side by side. */
export function Tabs<Value extends string>({ label, options, value, onChoose }: TabsProps<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would frame what is a row of buttons
    <div className="tabs no-print" role="group" aria-label={label}>
      {options.map(([one, word]) => (
        <button key={one} type="button" className="tab" aria-pressed={one === value} onClick={() => onChoose(one)}>
          {word}
        </button>
      ))}
    </div>
  );
}
