import { useId } from 'react';
import './month-bars.css';

interface Month {
  /** "2024-04" */
  readonly month: string;
  readonly statements: number;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const HEIGHT = 44;
const STEP = 18;

/** Statements by month as small bars, months without any between; the figures stand in their names. */
export function MonthBars({ months }: { readonly months: readonly Month[] }) {
  const name = useId();
  const all = withGaps(months);
  const most = Math.max(1, ...all.map(({ statements }) => statements));
  const text = months.map(({ month, statements }) => `${monthWord(month)}: ${statements}`).join(', ');
  return (
    <figure className="months">
      <div className="months-frame">
        <svg width={all.length * STEP} height={HEIGHT} role="img" aria-labelledby={name}>
          <title id={name}>{`Statements by month. ${text}`}</title>
          {all.map(({ month, statements }, index) => (
            <rect
              key={month}
              x={index * STEP + 2}
              width={STEP - 4}
              y={HEIGHT - Math.max(statements > 0 ? 3 : 1, (statements / most) * HEIGHT)}
              height={Math.max(statements > 0 ? 3 : 1, (statements / most) * HEIGHT)}
            />
          ))}
        </svg>
      </div>
      <figcaption className="muted small">
        {monthWord(all[0]?.month)}
        {all.length > 1 && ` to ${monthWord(all.at(-1)?.month)}, at most ${most} a month`}
      </figcaption>
    </figure>
  );
}

/** Every month from the first to the last; of more than ten years only those that have statements. */
export function withGaps(months: readonly Month[]): readonly Month[] {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const length = number(last.month) - number(first.month) + 1;
  if (length > 120) return months;
  const known = new Map(months.map(({ month, statements }) => [number(month), statements]));
  return Array.from({ length }, (_, index) => {
    const at = number(first.month) + index;
    const month = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
    return { month, statements: known.get(at) ?? 0 };
  });
}

function monthWord(month: string | undefined): string {
  return month ? `${MONTHS[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}` : '';
}
