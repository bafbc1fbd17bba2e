/** Versions of a reader are numbers with dots between; what is no number, and what follows a `+` (which weights), is left out. */
function compareVersions(a: string, b: string): number {
  const numbers = (version: string) => (version.replace(/\+.*/s, '').match(/\d+/g) ?? []).map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Those of `versions` that are older than `reader`. */
export function olderReaders(versions: readonly string[], reader: string): string[] {
  return versions.filter((version) => compareVersions(version, reader) < 0);
}
