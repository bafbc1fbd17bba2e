import type { CodedStatement } from './coded-statement.ts';
import { levelsOf } from './coding.ts';
import type { NetworkOptions } from './options.ts';
import { selectStatements } from './select-statements.ts';

/** How a concept is spoken of: statements at each level of the qualifier, and the share of the highest ("40 % in favour"). */
export interface ConceptShare {
  readonly concept: string;
  /** Parallel to the qualifier's levels, ascending: for agreement [against, for]. */
  readonly counts: readonly number[];
  /** Share of statements at the highest level. */
  readonly inFavour: number;
  /** The actors who spoke of it, and how many of them only at the highest level. */
  readonly actors: number;
  readonly actorsInFavour: number;
}

/** One row a concept, in UTF-16 order. `counts` is DNA's bar plot. */
export function conceptShares(statements: readonly CodedStatement[], options: NetworkOptions): ConceptShare[] {
  const levels = levelsOf(statements, options.qualifier);
  const top = levels.values.length - 1;
  const table = new Map<string, { counts: number[]; actors: Map<string, boolean> }>();
  for (const { values } of selectStatements(statements, options)) {
    const concept = String(values[options.variable2]);
    const row = table.get(concept) ?? { counts: levels.values.map(() => 0), actors: new Map() };
    table.set(concept, row);
    const level = options.qualifier === null ? 0 : levels.indexOf(values[options.qualifier]);
    row.counts[level]!++;
    const actor = String(values[options.variable1]);
    row.actors.set(actor, (row.actors.get(actor) ?? true) && level === top);
  }
  return [...table.keys()].sort().map((concept) => {
    const { counts, actors } = table.get(concept)!;
    return {
      concept,
      counts,
      inFavour: counts[top]! / counts.reduce((a, b) => a + b, 0),
      actors: actors.size,
      actorsInFavour: [...actors.values()].filter(Boolean).length,
    };
  });
}
