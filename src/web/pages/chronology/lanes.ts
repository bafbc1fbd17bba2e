/** Something with a place on a line. */
export interface Placed {
  readonly from: number;
  readonly to: number;
}

/** A lane for each, so that none overlaps another of its lane: the first lane that is free, in order of beginning. `gap` is kept between. */
export function lanesOf(items: readonly Placed[], gap: number): readonly number[] {
  const order = items
    .map((_, index) => index)
    .sort((a, b) => items[a]!.from - items[b]!.from || items[b]!.to - items[a]!.to);
  const ends: number[] = [];
  const lanes = new Array<number>(items.length).fill(0);
  for (const index of order) {
    const { from, to } = items[index]!;
    const free = ends.findIndex((end) => end + gap <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    lanes[index] = lane;
  }
  return lanes;
}
