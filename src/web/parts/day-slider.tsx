import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { dateText } from './date-text.ts';
import { dayNumber, isIsoDate, isoOfDay } from './days.ts';
import { TextField } from './field.tsx';
import './day-slider.css';

interface DaySliderProps {
  /** What the day is for, as "As of". */
  readonly label: string;
  readonly first: string;
  readonly last: string;
  /** The day chosen; null: all there is. */
  readonly value: string | null;
  readonly onChoose: (day: string | null) => void;
}

/** A day between two, by slider or date field. What is chosen is told once the slider rests. */
export function DaySlider({ label, first, last, value, onChoose }: DaySliderProps) {
  const [moving, setMoving] = useState<number | null>(null);
  const [from, to] = [dayNumber(first), dayNumber(last)];
  const day = moving ?? (value ? Math.min(to, Math.max(from, dayNumber(value))) : to);
  useEffect(() => {
    if (moving === null) return;
    const timer = setTimeout(() => {
      setMoving(null);
      onChoose(moving >= to ? null : isoOfDay(moving));
    }, 250);
    return () => clearTimeout(timer);
  }, [moving, to, onChoose]);
  return (
    <div className="day-slider no-print">
      <TextField
        label={label}
        type="date"
        min={first}
        value={isoOfDay(day)}
        onChange={(event) => isIsoDate(event.target.value) && onChoose(event.target.value)}
      />
      <input
        type="range"
        className="day-slider-range"
        aria-label={`${label}, by day`}
        aria-valuetext={dateText(isoOfDay(day))}
        min={from}
        max={to}
        step={1}
        value={day}
        disabled={from === to}
        onChange={(event) => setMoving(Number(event.target.value))}
      />
      <Button small kind="quiet" disabled={value === null} onClick={() => onChoose(null)}>
        All there is
      </Button>
    </div>
  );
}
