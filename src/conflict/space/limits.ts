/** The largest state space that is solved: 2^24 states, some 16.8 million, about 1 GB for four decision makers. */
export const MAX_BITS = 24;

/**
 * Bytes that solving takes: per state and decision maker 4 for the payoff and 4 for the order of improvements, and 20 for
 * what is at work at one time (two passes, three counts while an order is built).
 */
export function memoryNeeded(bits: number, decisionMakers: number): number {
  return 2 ** bits * (8 * decisionMakers + 20);
}

/** A number of bytes for people: `55 MB`, `1.2 GB`; powers of 1000, no more than two digits after the point. */
export function inBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value >= 100 || unit === 0 ? Math.round(value) : Number(value.toPrecision(2))} ${units[unit]}`;
}
