import type { TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import { type Ground, proposal } from '../recognizers/recognizer.ts';
import { parts } from './nest.ts';

export interface Divided {
  /** Statements beside the settled ones, without the tokens that those have. */
  readonly outside: readonly Attribution[];
  /** Statements whose cue stands in the content of a settled one. */
  readonly inside: readonly Attribution[];
}

/**
 * Divides what else was found by where the `settled` statements stand, those whose form alone says who speaks. What claims their source or
 * cue is dropped.
 */
export function giveWay(settled: readonly Attribution[], others: readonly Attribution[], ground: Ground): Divided {
  if (settled.length === 0) return { outside: others, inside: [] };
  const { analysis } = ground;
  const [content, form] = [new Uint8Array(analysis.tokens.length), new Uint8Array(analysis.tokens.length)];
  for (const one of settled) {
    for (const { from, to } of one.content) content.fill(1, from, to);
    for (const { from, to } of [...one.source, ...one.cue]) form.fill(1, from, to);
  }
  const touches = ({ from, to }: TokenRange, marks: Uint8Array): boolean => marks.subarray(from, to).includes(1);
  const [outside, inside]: [Attribution[], Attribution[]] = [[], []];
  for (const one of others) {
    if (one.cue.some((range) => touches(range, form))) continue;
    if (one.cue.every((range) => touches(range, content))) {
      inside.push(one);
      continue;
    }
    if (one.source.some((range) => touches(range, content))) continue;
    const own = (i: number): boolean => one.source.some(({ from, to }) => from <= i && i < to);
    const pieces = one.content.flatMap((range) => parts(range, (i) => !content[i] && !form[i] && !own(i)));
    const worded = pieces.some(({ from, to }) => ground.facts.mark.subarray(from, to).includes(0));
    if (worded) outside.push(proposal(analysis, one.source, one.cue, pieces, one.confidence, one.rule));
  }
  return { outside, inside };
}
