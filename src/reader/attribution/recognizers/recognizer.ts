import type { Analysis, TokenRange } from '../../../language/index.ts';
import type { Attribution } from '../../work.ts';
import type { TokenFacts } from '../features/token-facts.ts';
import { kindBy } from '../kind.ts';
import type { Extents } from '../syntax/clause.ts';

/** What every recognizer looks at, computed once a text. */
export interface Ground {
  readonly analysis: Analysis;
  readonly facts: TokenFacts;
  readonly extents: Extents;
}

/** Proposes attributions. */
export interface AttributionRecognizer {
  readonly name: string;
  readonly propose: (ground: Ground) => readonly Attribution[];
}

/** Merges, corrects or drops attributions. */
export interface AttributionRefiner {
  readonly name: string;
  readonly refine: (found: readonly Attribution[], ground: Ground) => readonly Attribution[];
}

/** An attribution at the top level. */
export function proposal(
  analysis: Analysis,
  source: readonly TokenRange[],
  cue: readonly TokenRange[],
  content: readonly TokenRange[],
  confidence: number,
  rule: string,
): Attribution {
  return { source, cue, content, kind: kindBy(rule, analysis, content), within: null, confidence, rule };
}
