/** CPU seconds of one run of `work`, of all threads of this process: what one core would need, whatever else the machine does. */
export function seconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Seconds of the quickest of several runs: the others were disturbed. */
export function best(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => seconds(work)));
}

/** What more work costs in times of less. */
export function ratio(more: number, less: number): string {
  return `ratio ${(more / less).toFixed(2)}`;
}

export function line(name: string, value: string): void {
  console.log(`  ${name.padEnd(66)}${value}`);
}
