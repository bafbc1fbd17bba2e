/** The name most like `wanted`, or null if none is near: at most a third of its letters (and one) may differ. Case is ignored. */
export function nearestName(wanted: string, names: readonly string[]): string | null {
  const target = wanted.toLowerCase().slice(0, 64);
  const allowed = Math.floor(target.length / 3) + 1;
  let best: string | null = null;
  let least = allowed + 1;
  for (const name of names) {
    const candidate = name.toLowerCase().slice(0, 64);
    const distance = editDistance(target, candidate);
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  if (best) return best;
  return target.length >= 3 ? (names.find((name) => name.toLowerCase().includes(target)) ?? null) : null;
}

/** `Did you mean "x"?`, or the names there are. */
export function suggestName(wanted: string, names: readonly string[]): string {
  const near = nearestName(wanted, names);
  if (near !== null) return `Did you mean "${near}"?`;
  const shown = names.slice(0, 12).map((name) => `"${name}"`);
  return `Known here: ${shown.join(', ')}${names.length > shown.length ? ', …' : ''}.`;
}

/** Insertions, deletions, replacements and swaps of neighbours (Damerau–Levenshtein, restricted). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
