/** Seconds of one run of `work`. */
export function seconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** Seconds of the quickest of several runs: the others waited for something else. */
export function best(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => seconds(work)));
}

/** A text as `repeats` of a unit costs; what twice the length costs in times of it. 2 is linear, 4 quadratic. */
export function ratio(longer: number, shorter: number): string {
  return `ratio ${(longer / shorter).toFixed(2)}`;
}

export function line(name: string, value: string): void {
  console.log(`  ${name.padEnd(46)}${value}`);
}
