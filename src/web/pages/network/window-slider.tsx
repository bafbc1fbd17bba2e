import type { WindowsAnswer } from '../../api/contract.ts';
import { Button } from '../../parts/button.tsx';
import { rangeText } from '../../parts/date-text.ts';
import { ChoiceField } from '../../parts/field.tsx';

export const UNITS = { weeks: 'weeks', months: 'months', years: 'years' } as const;
export type Unit = keyof typeof UNITS;

interface WindowSliderProps {
  readonly answer: WindowsAnswer;
  /** Which window is shown; -1: the whole time. */
  readonly at: number;
  readonly onChoose: (index: number) => void;
  readonly onUnit: (unit: Unit, size: number) => void;
}

/** Walks through windows of time; everybody stays in place, so that one sees what changes. */
export function WindowSlider({ answer: { windows, unit, size, cut }, at, onChoose, onUnit }: WindowSliderProps) {
  const shown = windows[at];
  const text = shown ? `${windowText(shown)}, ${shown.statements} statements` : 'the whole time';
  return (
    <div className="network-windows">
      <ChoiceField
        label="Windows of"
        value={`${size} ${unit}`}
        onChange={({ target }) => {
          const [length = '3', name = 'months'] = target.value.split(' ');
          onUnit(name as Unit, Number(length));
        }}
        options={['1 weeks', '2 weeks', '4 weeks', '1 months', '3 months', '6 months', '1 years'].map((value) => [
          value,
          value.startsWith('1 ') ? value.slice(0, -1) : value,
        ])}
      />
      <input
        type="range"
        aria-label="Window of time"
        aria-valuetext={text}
        min={-1}
        max={windows.length - 1}
        value={at}
        onChange={(event) => onChoose(Number(event.target.value))}
      />
      <Button small icon="left" aria-label="Window before" disabled={at < 0} onClick={() => onChoose(at - 1)} />
      <Button
        small
        icon="right"
        aria-label="Next window"
        disabled={at >= windows.length - 1}
        onClick={() => onChoose(at + 1)}
      />
      <p className="small" role="status">
        {text}
        {cut && '; later windows are left out'}
      </p>
    </div>
  );
}

function windowText({ start, stop }: WindowsAnswer['windows'][number]): string {
  return rangeText(start.slice(0, 10), stop.slice(0, 10));
}
