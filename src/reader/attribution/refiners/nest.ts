import type { TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { type Ground, proposal } from '../recognizers/recognizer.ts';
import { LONGEST_SENTENCE } from '../syntax/clause.ts';

/**
 * Statements within statements: of what was `proposed`, that whose cue and source stand inside the content of a statement found. Each is
 * cut to that content and points at the innermost one around it; the list stays in the order of the cues.
 */
export function nest(found: readonly Attribution[], proposed: readonly Attribution[], ground: Ground): Attribution[] {
  const { analysis } = ground;
  const all: Attribution[] = [...found];
  const innermost = new Int32Array(analysis.tokens.length).fill(-1);
  const cueOf = new Int32Array(analysis.tokens.length).fill(-1);
  found.forEach((one, k) => {
    for (const { from, to } of one.content) innermost.fill(k, from, to);
    for (const { from, to } of one.cue) cueOf.fill(k, from, to);
  });
  const size = (one: Attribution): number => one.content.reduce((sum, { from, to }) => sum + to - from, 0);
  const order = [...proposed].sort((a, b) => size(b) - size(a) || a.cue[0]!.from - b.cue[0]!.from);
  for (const one of order) {
    const cue = one.cue[0]!;
    const sentence = analysis.sentences[analysis.tokens[cue.from]!.sentence]!;
    const around = innermost[cue.from]!;
    if (around < 0 || sentence.to - sentence.from > LONGEST_SENTENCE) continue;
    const inside = (range: TokenRange): boolean => everyToken(range, (i) => innermost[i] === around);
    if (!one.cue.every(inside) || !one.source.every(inside) || !everyToken(cue, (i) => cueOf[i] === -1)) continue;
    const content = one.content.flatMap((range) => parts(range, (i) => innermost[i] === around && cueOf[i] === -1));
    if (content.length === 0) continue;
    const k = all.length;
    for (const { from, to } of content) innermost.fill(k, from, to);
    cueOf.fill(k, cue.from, cue.to);
    const nested = proposal(analysis, one.source, one.cue, content, one.confidence, one.rule);
    all.push({ ...nested, within: around, confidence: nested.confidence * all[around]!.confidence });
  }
  return inOrder(all);
}

/** Sorted by cue, with `within` following the statements to their new places. */
function inOrder(all: readonly Attribution[]): Attribution[] {
  const order = [...all.keys()].sort((a, b) => all[a]!.cue[0]!.from - all[b]!.cue[0]!.from || a - b);
  const place = new Map(order.map((old, now) => [old, now]));
  return order.map((k) => {
    const { within } = all[k]!;
    return within === null ? all[k]! : { ...all[k]!, within: place.get(within)! };
  });
}

function everyToken({ from, to }: TokenRange, holds: (token: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (!holds(i)) return false;
  return from < to;
}

/** The stretches of a range for whose tokens `holds`. */
export function parts(range: TokenRange, holds: (token: number) => boolean): TokenRange[] {
  const out: TokenRange[] = [];
  let from = -1;
  for (let i = range.from; i <= range.to; i++) {
    const open = i < range.to && holds(i);
    if (open && from < 0) from = i;
    if (!open && from >= 0) {
      out.push({ from, to: i });
      from = -1;
    }
  }
  return out;
}
