import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type Choice, fitting } from './type-ahead.ts';
import { useFirstFocus } from './use-first-focus.ts';
import './combobox.css';
import './field.css';

interface ComboboxProps {
  readonly label: string;
  /** The value chosen; null: nothing. */
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string | null) => void;
  /** True: what is typed may be none of the choices, and is then the value itself. */
  readonly free?: boolean;
  /** True: nothing is a choice too, made by emptying the field. */
  readonly clearable?: boolean;
  readonly placeholder?: string;
  /** True: takes the focus when it appears. */
  readonly focusFirst?: boolean;
  /** Where choices are found as one types. */
  readonly onType?: (typed: string) => void;
}

/** A field that offers what fits as one types: arrows move, Enter takes, Escape puts back what stood there. */
export function Combobox({
  label,
  value,
  choices,
  onChoose,
  free,
  clearable,
  placeholder,
  onType,
  focusFirst,
}: ComboboxProps) {
  const id = useId();
  const input = useFirstFocus<HTMLInputElement>(focusFirst ?? false);
  const word = choices.find((choice) => choice.value === value)?.word ?? value ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const open = typed !== null;
  const offered = open ? fitting(choices, typed === word ? '' : typed) : [];

  useEffect(() => {
    if (open) list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at, open]);

  const finish = (chosen: Choice | undefined) => {
    if (typed === null) return;
    const text = typed.trim();
    setTyped(null);
    if (chosen) return onChoose(chosen.value);
    if (text === word) return;
    if (text === '' && clearable) return onChoose(null);
    const exact = choices.find((choice) => choice.word.toLowerCase() === text.toLowerCase());
    if (exact) onChoose(exact.value);
    else if (free && text !== '') onChoose(text);
  };
  const move = (step: number) => {
    if (!open) setTyped(word);
    else if (offered.length > 0) setAt((at + step + offered.length) % offered.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      finish(typed.trim() === '' || typed === word ? undefined : offered[at]);
      if (typed === word && offered[at] && at > 0) onChoose(offered[at].value);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    }
  };

  return (
    <div className="field combobox">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        className="input"
        role="combobox"
        aria-expanded={open && offered.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && offered[at] ? `${id}-${at}` : undefined}
        autoComplete="off"
        dir="auto"
        placeholder={placeholder}
        value={typed ?? word}
        onFocus={(event) => event.target.select()}
        onClick={() => !open && setTyped(word)}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
          onType?.(event.target.value);
        }}
        onBlur={() => finish(undefined)}
        onKeyDown={onKeyDown}
      />
      {open && offered.length > 0 && (
        <div ref={list} id={`${id}-list`} className="combobox-list" role="listbox" aria-label={label}>
          {offered.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled on the input
            // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the option
            <div
              key={choice.value}
              id={`${id}-${index}`}
              className="combobox-option"
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => finish(choice)}
            >
              <span dir="auto">{choice.word}</span>{' '}
              {choice.beside && <span className="muted small">{choice.beside}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
