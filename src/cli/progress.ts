import { oneLine } from './input/input-error.ts';

/** How far a long run is, on standard error, when that is a terminal: shown after the first half second, wiped at the end. */
export interface Progress {
  readonly step: (what: string) => void;
  readonly done: () => void;
}

const FIRST_AFTER_MS = 500;
const EVERY_MS = 100;

/** `total` is null where nobody knows yet how many reports there are. */
export function startProgress(
  total: number | null,
  quiet: boolean,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  if (quiet || !stream.isTTY || total === 1) return { step: () => {}, done: () => {} };
  const start = performance.now();
  let last = start + FIRST_AFTER_MS - EVERY_MS;
  let count = 0;
  let shown = false;
  return {
    step: (what) => {
      count++;
      const now = performance.now();
      if (now - last < EVERY_MS) return;
      last = now;
      shown = true;
      const rate = count / ((now - start) / 1000);
      const left = total && total > count ? `, ${Math.ceil((total - count) / rate)} s left` : '';
      const all = total ? ` of ${Math.max(total, count)}` : '';
      const line = `${count}${all} reports, ${rate.toFixed(0)}/s${left}  ${oneLine(what)}`;
      stream.write(`\r\u001b[K${line.slice(0, (stream.columns || 80) - 1)}`);
    },
    done: () => {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}
