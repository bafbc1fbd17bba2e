import { dayNumber, isoOfDay } from '../../parts/days.ts';

/** The stretch of time in sight, in days; `to` is where the last day ends, so a single day is 1 wide. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** At least three days are in sight, at most the whole with a margin. */
const LEAST_DAYS = 3;
const MARGIN = 0.03;

/** All days of these ranges with a small margin; null where there is none. */
export function stretchOf(ranges: readonly { readonly from: string; readonly to: string }[]): Stretch | null {
  if (ranges.length === 0) return null;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const range of ranges) {
    from = Math.min(from, dayNumber(range.from));
    to = Math.max(to, dayNumber(range.to) + 1);
  }
  const margin = Math.max((to - from) * MARGIN, 1);
  return { from: from - margin, to: to + margin };
}

/** Zooms by a factor (below 1: closer) about a day that stays where it is, within the whole. */
export function zoomed({ from, to }: Stretch, factor: number, about: number, whole: Stretch): Stretch {
  const width = Math.min(Math.max((to - from) * factor, LEAST_DAYS), whole.to - whole.from);
  const share = to === from ? 0.5 : (about - from) / (to - from);
  return within({ from: about - share * width, to: about + (1 - share) * width }, whole);
}

/** Moves by so many days, within the whole. */
export function shifted({ from, to }: Stretch, days: number, whole: Stretch): Stretch {
  return within({ from: from + days, to: to + days }, whole);
}

function within({ from, to }: Stretch, whole: Stretch): Stretch {
  const width = to - from;
  if (width >= whole.to - whole.from) return whole;
  if (from < whole.from) return { from: whole.from, to: whole.from + width };
  if (to > whole.to) return { from: whole.to - width, to: whole.to };
  return { from, to };
}

export interface Tick {
  readonly day: number;
  readonly text: string;
  /** Where a larger unit begins. */
  readonly major: boolean;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Months apart that ticks may stand. */
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const DAY_STEPS = [1, 2, 7, 14];

/** Where the axis is marked: days, months or years, so that at most `most` marks stand in the stretch. */
export function ticksOf({ from, to }: Stretch, most: number): readonly Tick[] {
  const days = DAY_STEPS.find((step) => (to - from) / step <= most);
  if (days !== undefined) {
    const first = Math.ceil(from / days) * days;
    return Array.from({ length: Math.max(0, Math.floor((to - first) / days) + 1) }, (_, k) => {
      const day = first + k * days;
      const [year = '', month = '', date = ''] = isoOfDay(day).split('-');
      const major = k === 0 || Number(date) <= days;
      const text = `${Number(date)}${major ? ` ${MONTHS[Number(month) - 1]}` : ''}${k === 0 ? ` ${year}` : ''}`;
      return { day, text, major };
    });
  }
  const months = MONTH_STEPS.find((step) => (to - from) / 30.4 / step <= most) ?? 2400;
  const start = isoOfDay(Math.floor(from));
  let month = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
  month = Math.ceil(month / months) * months;
  const ticks: Tick[] = [];
  for (; ; month += months) {
    const [year, index] = [Math.floor(month / 12), month % 12];
    const day = dayNumber(`${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}-01`);
    if (!(day <= to)) return ticks;
    if (day < from) continue;
    const major = index === 0;
    ticks.push({ day, major, text: major ? String(year) : `${MONTHS[index]}${ticks.length === 0 ? ` ${year}` : ''}` });
  }
}
