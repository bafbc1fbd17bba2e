/** How long a large debate takes: 100,000 statements, 1,000 actors, 300 issues. */
import {
  type CodedStatement,
  calendarWindows,
  computeNetwork,
  DEFAULT_OPTIONS,
  kernelWindows,
  type Network,
} from '../src/network/index.ts';
import { line, seconds } from './timing.ts';

export function network(): void {
  const debate = largeDebate(100_000, 1_000, 300);
  const timed = (name: string, work: () => unknown) => line(name, `${seconds(work).toFixed(2)} s`);
  timed('100,000 statements, one-mode, duplicates a document', () => computeNetwork(debate, DEFAULT_OPTIONS));
  timed('the same two-mode', () =>
    computeNetwork(debate, { ...DEFAULT_OPTIONS, network: 'two-mode', normalization: 'no' }),
  );
  timed('the same in windows of 7 days over 4 years', () =>
    count(calendarWindows(debate, DEFAULT_OPTIONS, { unit: 'days', size: 7 })),
  );
  const few = largeDebate(10_000, 100, 50);
  timed('10,000 statements, 100 actors, windows of 91 days', () =>
    count(calendarWindows(few, DEFAULT_OPTIONS, { unit: 'days', size: 91 })),
  );
  timed('the same under an Epanechnikov kernel', () =>
    count(kernelWindows(few, DEFAULT_OPTIONS, { unit: 'days', size: 90, kernel: 'epanechnikov', indent: true })),
  );
}

/** Windows are made when asked for: asking for each is the work. */
function count(windows: Iterable<Network>): number {
  let found = 0;
  for (const _ of windows) found++;
  return found;
}

/** A debate without chance: remainders of primes spread actors, issues and days. */
function largeDebate(count: number, actors: number, issues: number): CodedStatement[] {
  return Array.from({ length: count }, (_, i) => ({
    id: String(i),
    time: Date.UTC(2020, 0, 1) + ((i * 7919) % 1461) * 864e5,
    document: String(i >> 2),
    start: i,
    stop: i + 1,
    values: {
      organization: `actor ${(i * 104_729) % actors}`,
      concept: `issue ${(i * 1_299_709 + ((i / issues) | 0)) % issues}`,
      agreement: (i * 31) % 7 < 4,
    },
  }));
}
