/** The dependency parser: greedy arc-hybrid transitions, two a token, so the time is linear in the length of the sentence. */
import type { TaggedTokens, TreeParser } from '../parse.ts';
import { createColumns, fillColumns, LONGEST_RUN } from './columns.ts';
import { Configuration, LEFT, SHIFT } from './configuration.ts';
import { loadScorer } from './scorer.ts';

/** Ties the runs of a sentence that is too long to be parsed as one. */
const BETWEEN_RUNS = 'parataxis';

/**
 * The parser of the weights in `bytes` (`models/parser.bin`). Every sentence gets exactly one root and no cycle, whatever its tokens; trees
 * are projective. Throws an Error if `bytes` is not a model of this parser. Not reentrant, like any closure over buffers.
 */
export function createParser(bytes: Uint8Array): TreeParser {
  const scorer = loadScorer(bytes);
  const columns = createColumns();
  const state = new Configuration();

  /** Parses at most LONGEST_RUN tokens and returns the root's index. */
  function parseRun(tokens: TaggedTokens, from: number, to: number, heads: Int32Array, relations: string[]): number {
    const n = to - from;
    fillColumns(columns, scorer.classes, tokens, from, to);
    scorer.begin(columns);
    state.reset(n);
    while (!state.finished) {
      if (state.depth === 0) state.shift();
      else if (state.front === n && state.depth === 1) state.attach(LEFT, 1);
      else {
        const move = scorer.move(state);
        if (move === SHIFT) state.shift();
        else state.attach(move, scorer.label(move));
      }
    }
    let root = from;
    for (let i = 0; i < n; i++) {
      const head = state.heads[i]!;
      if (head === n) root = from + i;
      heads[from + i] = head === n ? -1 : from + head;
      relations[from + i] = scorer.labels[state.labels[i]! - 1]!;
    }
    return root;
  }

  return {
    parse(tokens, from, to, heads, relations) {
      let first = -1;
      for (let start = from; start < to; start += LONGEST_RUN) {
        const root = parseRun(tokens, start, Math.min(to, start + LONGEST_RUN), heads, relations);
        if (first < 0) {
          first = root;
          continue;
        }
        heads[root] = first;
        relations[root] = BETWEEN_RUNS;
      }
    },
  };
}
