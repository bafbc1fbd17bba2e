import { lengthOf, overlapLength, type Span, union } from '../../record/index.ts';
import type { CodedFinding } from './coded-finding.ts';

/** One thing that coders found: the finding of each, undefined where a coder has none. */
export type Unit = readonly (CodedFinding | undefined)[];

/** Findings are one unit if at least this share of their words is common (Dice: twice the common over the sum of both). */
export const LEAST_OVERLAP = 0.5;

/**
 * The units of one report: findings of one kind are the same unit if their contents (an event's triggers) overlap by half or more
 * and their cues touch. The best overlaps are joined first, each finding once; further coders join the unit whose best member they overlap most.
 */
export function unitsAmong(codings: readonly (readonly CodedFinding[])[]): readonly Unit[] {
  let units: Unit[] = [];
  codings.forEach((findings, coder) => {
    const pairs = units
      .flatMap((unit, at) =>
        findings.flatMap((finding) => {
          const overlap = Math.max(...unit.map((member) => (member ? overlapOf(member, finding) : 0)));
          return overlap < LEAST_OVERLAP ? [] : [{ at, finding, overlap }];
        }),
      )
      .sort((a, b) => b.overlap - a.overlap || a.at - b.at || startOf(a.finding) - startOf(b.finding));
    const taken = new Map<number, CodedFinding>();
    const placed = new Set<CodedFinding>();
    for (const { at, finding } of pairs) {
      if (taken.has(at) || placed.has(finding)) continue;
      taken.set(at, finding);
      placed.add(finding);
    }
    const alone = findings.filter((finding) => !placed.has(finding));
    const nobody = Array.from<undefined>({ length: coder });
    units = [...units.map((unit, at) => [...unit, taken.get(at)]), ...alone.map((finding) => [...nobody, finding])];
  });
  return units.sort((a, b) => startOf(firstOf(a)) - startOf(firstOf(b)));
}

/** Dice overlap of what must overlap; 0 for different kinds and where the anchors do not touch. */
export function overlapOf(a: CodedFinding, b: CodedFinding): number {
  if (a.kind !== b.kind || endOf(a) <= startOf(b) || endOf(b) <= startOf(a)) return 0;
  const anchored = a.anchor.length > 0 && b.anchor.length > 0;
  if (anchored && overlapLength(union(a.anchor), union(b.anchor)) === 0) return 0;
  const [left, right] = [union(a.spans), union(b.spans)];
  const whole = [...left, ...right].reduce((sum, span) => sum + lengthOf(span), 0);
  return whole === 0 ? 0 : (2 * overlapLength(left, right)) / whole;
}

export function firstOf(unit: Unit): CodedFinding {
  return unit.find((finding) => finding !== undefined)!;
}

function startOf({ spans }: { readonly spans: readonly Span[] }): number {
  return spans.reduce((first, { start }) => Math.min(first, start), spans[0]?.start ?? 0);
}

function endOf({ spans }: { readonly spans: readonly Span[] }): number {
  return spans.reduce((last, { end }) => Math.max(last, end), 0);
}
