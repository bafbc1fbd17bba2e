/** Scores time expressions against gold. Offsets are UTF-16, half-open. */

export interface GoldDate {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

export interface DatedText {
  readonly name: string;
  readonly text: string;
  /** ISO date of the document. */
  readonly created: string | null;
  readonly dates: readonly GoldDate[];
  /** Only what lies before this offset is annotated. */
  readonly annotatedTo: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Outcome {
  readonly relaxed: Figures;
  readonly strict: Figures;
  readonly value: Figures;
  readonly gold: number;
}

/** A gold date with the finding that overlaps it most, if any; or a finding without gold. */
export interface Pair {
  readonly gold: GoldDate | null;
  readonly found: FoundDate | null;
}

export function score(texts: readonly DatedText[], find: (text: DatedText) => readonly FoundDate[]): Outcome {
  let [gold, found, overlapping, exact, valued] = [0, 0, 0, 0, 0];
  for (const text of texts) {
    for (const pair of pairs(text, find(text))) {
      if (pair.gold) gold++;
      if (pair.found) found++;
      if (!pair.gold || !pair.found) continue;
      overlapping++;
      if (sameSpan(text.text, pair.gold, pair.found)) exact++;
      if (sameValue(pair.gold.value, pair.found.value)) valued++;
    }
  }
  const figures = (right: number): Figures => {
    const precision = found ? right / found : 0;
    const recall = gold ? right / gold : 0;
    return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 };
  };
  return { relaxed: figures(overlapping), strict: figures(exact), value: figures(valued), gold };
}

/** Pairs each gold date with one finding at most, the largest overlap first. */
export function pairs(text: DatedText, findings: readonly FoundDate[]): Pair[] {
  const inside = findings.filter(({ start }) => start < text.annotatedTo);
  const candidates = text.dates.flatMap((gold) =>
    inside.map((found) => ({ gold, found, shared: Math.min(gold.end, found.end) - Math.max(gold.start, found.start) })),
  );
  const taken = new Set<GoldDate | FoundDate>();
  const result: Pair[] = [];
  for (const { gold, found } of candidates
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.gold.start - b.gold.start)) {
    if (taken.has(gold) || taken.has(found)) continue;
    taken.add(gold).add(found);
    result.push({ gold, found });
  }
  return [
    ...result,
    ...text.dates.filter((gold) => !taken.has(gold)).map((gold) => ({ gold, found: null })),
    ...inside.filter((found) => !taken.has(found)).map((found) => ({ gold: null, found })),
  ];
}

function sameSpan(text: string, a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const bare = ({ start, end }: { start: number; end: number }) =>
    text
      .slice(start, end)
      .replace(/^(?:(?:on|the|in)\s+)*/i, '')
      .trim()
      .toLowerCase();
  return a.end === b.end && bare(a) === bare(b);
}

/** Equal, or equal down to the gold's granularity; a gold without a value is met by any finding without one. */
export function sameValue(gold: string, found: string | null): boolean {
  const wanted = normal(gold);
  const ours = normal(found ?? '');
  if (wanted === ours) return true;
  return /^\d{4}(?:-\d{2})?$/.test(wanted) && ours.startsWith(`${wanted}-`) && /^[\d-]+$/.test(ours);
}

/** Empty, null and all-unknown values are one; unknown tails and time zones do not count. */
function normal(value: string): string {
  if (/^(?:null|XXXX(?:-XX)*(?:TXX)?)?$/.test(value)) return '';
  return value
    .replace(/(?:-XX)+$/, '')
    .replace(/(T\d{2}:\d{2})(?:Z|[+-]\d{2})$/, '$1')
    .replace(/^P([MY])(\d+)$/, 'P$2$1');
}
