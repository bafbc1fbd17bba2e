/** The address of a report, opened at one of its findings where one is named. */
export function reportAddress(report: string, finding?: string | null): string {
  const path = `/reports/${encodeURIComponent(report)}`;
  return finding ? `${path}?finding=${encodeURIComponent(finding)}` : path;
}
