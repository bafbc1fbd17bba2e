import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { HappeningLine } from '../../api/contract.ts';
import { Button } from '../../parts/button.tsx';
import { rangeText } from '../../parts/date-text.ts';
import { dayNumber } from '../../parts/days.ts';
import { standingOf, typeWord, whoText } from './happening-words.ts';
import { lanesOf } from './lanes.ts';
import { type Stretch, shifted, stretchOf, ticksOf, zoomed } from './scale.ts';
import './timeline.css';

/** A happening with a date. */
export type Dated = HappeningLine & { readonly when: NonNullable<HappeningLine['when']> };

interface TimelineProps {
  readonly lines: readonly Dated[];
  /** The days chosen, ends inclusive, as numbers; null: all. */
  readonly brush: readonly [number, number] | null;
  readonly onBrush: (brush: readonly [number, number] | null) => void;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

const LANE = 16;
const AXIS = 22;
const MOST_LANES = 24;
const STRIP = 30;

/** Happenings on a line of time: bars as long as their dates are wide. Wheel, pinch and keys zoom; the strip below chooses a range. */
export function Timeline({ lines, brush, onBrush, selected, onSelect }: TimelineProps) {
  const frame = useRef<HTMLFieldSetElement>(null);
  const width = useWidth(frame);
  const whole = stretchOf(lines.map(({ when }) => when)) ?? { from: 0, to: 1 };
  const [chosen, setSight] = useState<Stretch | null>(null);
  const near = chosen ?? brushSight(brush) ?? ownTime(lines) ?? whole;
  const sight = zoomed(near, 1, near.from, whole);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another range chosen is looked at, whatever was in sight
  useEffect(() => setSight(null), [brush?.[0], brush?.[1]]);
  const latest = useRef({ sight, whole, width });
  latest.current = { sight, whole, width };
  const fingers = useRef(new Map<number, number>());

  const toX = (day: number) => ((day - sight.from) / (sight.to - sight.from)) * width;
  useEffect(() => {
    const element = frame.current;
    const onWheel = (event: WheelEvent) => {
      const zooms = event.ctrlKey || event.metaKey || document.activeElement === element;
      const moves = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      // a wheel that only passes over goes down the page
      if (!zooms && !moves) return;
      event.preventDefault();
      const { sight: now, whole: all, width: wide } = latest.current;
      const perPixel = (now.to - now.from) / wide;
      if (moves) return setSight(shifted(now, (event.deltaX || event.deltaY) * perPixel, all));
      const x = event.clientX - (element?.getBoundingClientRect().left ?? 0);
      setSight(zoomed(now, Math.exp(event.deltaY / 300), now.from + x * perPixel, all));
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, []);

  const zoom = (factor: number) => setSight(zoomed(sight, factor, (sight.from + sight.to) / 2, whole));
  const move = (share: number) => setSight(shifted(sight, (sight.to - sight.from) * share, whole));
  const onKeyDown = (event: KeyboardEvent) => {
    const deed = KEYS[event.key];
    if (!deed || event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    event.preventDefault();
    event.stopPropagation();
    if (deed === 'whole') setSight(whole);
    else if ('zoom' in deed) zoom(deed.zoom);
    else move(deed.move);
  };
  const onPointerMove = (event: PointerEvent) => {
    const before = fingers.current.get(event.pointerId);
    if (before === undefined) return;
    const others = [...fingers.current].filter(([id]) => id !== event.pointerId);
    fingers.current.set(event.pointerId, event.clientX);
    const perPixel = (sight.to - sight.from) / width;
    const [other] = others;
    if (!other) return setSight(shifted(sight, (before - event.clientX) * perPixel, whole));
    const [was, is] = [Math.abs(before - other[1]), Math.abs(event.clientX - other[1])];
    if (was < 8 || is < 8) return;
    const middle = (event.clientX + other[1]) / 2 - (frame.current?.getBoundingClientRect().left ?? 0);
    setSight(zoomed(sight, was / is, sight.from + middle * perPixel, whole));
  };
  const release = (event: PointerEvent) => fingers.current.delete(event.pointerId);

  const shown = lines.filter(({ when }) => dayNumber(when.to) + 1 >= sight.from && dayNumber(when.from) <= sight.to);
  const spots = shown.map(({ when }) => {
    const from = toX(dayNumber(when.from));
    return { from, to: Math.max(from + 12, toX(dayNumber(when.to) + 1)) };
  });
  const lanes = lanesOf(spots, 2);
  const used = Math.min(MOST_LANES, Math.max(1, ...lanes.map((lane) => lane + 1)));
  const cut = lanes.filter((lane) => lane >= MOST_LANES).length;
  const height = used * LANE + AXIS + 4;
  return (
    <figure className="timeline no-print">
      <div className="row timeline-tools">
        <Button small onClick={() => zoom(0.5)}>
          Closer
        </Button>
        <Button small onClick={() => zoom(2)}>
          Wider
        </Button>
        <Button small icon="left" aria-label="Earlier" onClick={() => move(-0.5)} />
        <Button small icon="right" aria-label="Later" onClick={() => move(0.5)} />
        <Button small kind="quiet" onClick={() => setSight(whole)}>
          Whole time
        </Button>
      </div>
      <fieldset
        ref={frame}
        className="timeline-frame"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move it, plus and minus zoom
        tabIndex={0}
        aria-label="Timeline. Arrow keys move it, plus and minus zoom, 0 shows the whole time. The list below holds the same."
        onKeyDown={onKeyDown}
        onPointerDown={(event) => fingers.current.set(event.pointerId, event.clientX)}
        onPointerMove={onPointerMove}
        onPointerUp={release}
        onPointerCancel={release}
        onPointerLeave={release}
      >
        <svg width={width} height={height} aria-hidden="true" focusable="false">
          {ticksOf(sight, Math.max(2, width / 90)).map(({ day, text, major }) => (
            <g key={day} className={major ? 'timeline-major' : 'timeline-tick'}>
              <line x1={toX(day)} x2={toX(day)} y1={0} y2={height - AXIS + 4} />
              <text x={toX(day) + 3} y={height - 6}>
                {text}
              </text>
            </g>
          ))}
          {shown.map((line, index) => {
            const lane = lanes[index] ?? 0;
            const spot = spots[index];
            if (!spot || lane >= MOST_LANES) return null;
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the list has the same for keyboards and readers
              <g
                key={line.id}
                className="timeline-mark"
                data-selected={line.id === selected ? '' : undefined}
                onClick={() => onSelect(line.id)}
              >
                <title>{`${rangeText(line.when.from, line.when.to)}: ${typeWord(line.type)} ${whoText(line)}`}</title>
                <Bar x={spot.from} y={lane * LANE + 3} width={spot.to - spot.from} standing={standingOf(line)} />
              </g>
            );
          })}
        </svg>
      </fieldset>
      {cut > 0 && <p className="muted small">{cut} more stand too close to be drawn here: zoom in, or see the list.</p>}
      <Strip lines={lines} whole={whole} sight={sight} width={width} brush={brush} onBrush={onBrush} />
    </figure>
  );
}

const KEYS: Readonly<Record<string, 'whole' | { readonly zoom: number } | { readonly move: number }>> = {
  ArrowLeft: { move: -0.2 },
  ArrowRight: { move: 0.2 },
  PageUp: { move: -0.9 },
  PageDown: { move: 0.9 },
  '+': { zoom: 0.5 },
  '=': { zoom: 0.5 },
  '-': { zoom: 2 },
  '0': 'whole',
  Home: 'whole',
};

/** The shape says how sure the record is: full is reported, hollow is claimed by one side, hollow and struck through is disputed. */
export function Bar({
  x,
  y,
  width,
  standing,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly standing: ReturnType<typeof standingOf>;
}) {
  const inner = Math.max(8, width - 2);
  return (
    <g className={`timeline-bar timeline-${standing}`}>
      <rect x={x + 1} y={y} width={inner} height={10} rx={standing === 'reported' ? 2 : 5} />
      {standing === 'disputed' && <path d={`M${x - 1} ${y + 12}L${x + 11} ${y - 2}`} />}
    </g>
  );
}

interface StripProps {
  readonly lines: readonly Dated[];
  readonly whole: Stretch;
  readonly sight: Stretch;
  readonly width: number;
  readonly brush: readonly [number, number] | null;
  readonly onBrush: (brush: readonly [number, number] | null) => void;
}

/** The whole time in little: drag over it to choose a range, click to choose all. The date fields do the same by keyboard. */
function Strip({ lines, whole, sight, width, brush, onBrush }: StripProps) {
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const toX = (day: number) => ((day - whole.from) / (whole.to - whole.from)) * width;
  const dayAt = (event: PointerEvent<SVGSVGElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return Math.floor(whole.from + (x / width) * (whole.to - whole.from));
  };
  const range = drag ? ordered(drag) : brush;
  return (
    <svg
      className="timeline-strip"
      width={width}
      height={STRIP}
      aria-hidden="true"
      focusable="false"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag([dayAt(event), dayAt(event)]);
      }}
      onPointerMove={(event) => drag && setDrag([drag[0], dayAt(event)])}
      onPointerUp={() => {
        if (drag) onBrush(drag[0] === drag[1] ? null : ordered(drag));
        setDrag(null);
      }}
      onPointerCancel={() => setDrag(null)}
    >
      <rect
        className="timeline-sight"
        x={toX(sight.from)}
        width={Math.max(2, toX(sight.to) - toX(sight.from))}
        y={0}
        height={STRIP}
      />
      {lines.map(({ id, when }) => (
        <rect
          key={id}
          className="timeline-dot"
          x={toX(dayNumber(when.from))}
          width={Math.max(2, toX(dayNumber(when.to) + 1) - toX(dayNumber(when.from)))}
          y={8}
          height={STRIP - 16}
        />
      ))}
      {range && (
        <rect
          className="timeline-brush"
          x={toX(range[0])}
          width={Math.max(2, toX(range[1] + 1) - toX(range[0]))}
          y={1}
          height={STRIP - 2}
        />
      )}
    </svg>
  );
}

const ordered = ([a, b]: readonly [number, number]): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

function brushSight(brush: readonly [number, number] | null): Stretch | null {
  if (!brush) return null;
  const margin = Math.max(1, (brush[1] - brush[0]) * 0.05);
  return { from: brush[0] - margin, to: brush[1] + 1 + margin };
}

/** What is in sight at first: the time of the dispute, without what reports recall of years before. */
function ownTime(lines: readonly Dated[]): Stretch | null {
  return stretchOf(
    lines.filter(({ status, when }) => status !== 'historical' && FINE.has(when.grain)).map(({ when }) => when),
  );
}

const FINE: ReadonlySet<string> = new Set(['time', 'part-of-day', 'day', 'week', 'span']);

function useWidth(ref: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(600);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const watch = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(160, Math.floor(entry.contentRect.width))),
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [ref]);
  return width;
}
