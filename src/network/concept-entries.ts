import type { Coding } from './coding.ts';

/** Who spoke of one concept, at which level, how much; three parallel lists, every (actor, level) once. */
export interface ConceptEntries {
  readonly actors: number[];
  readonly levels: number[];
  readonly amounts: number[];
}

/** The entries of each concept. `weights`: what each statement counts, 1 if not given; those that count nothing make no entry. */
export function entriesByConcept(coding: Coding, weights?: Float64Array): ConceptEntries[] {
  const levelCount = coding.levels.values.length;
  const byConcept = coding.columns.map((): ConceptEntries => ({ actors: [], levels: [], amounts: [] }));
  const places = coding.columns.map(() => new Map<number, number>());
  for (let s = 0; s < coding.row.length; s++) {
    const weight = weights ? weights[s]! : 1;
    if (weight === 0) continue;
    const [actor, level, concept] = [coding.row[s]!, coding.level[s]!, coding.column[s]!];
    const entries = byConcept[concept]!;
    const place = places[concept]!.get(actor * levelCount + level);
    if (place !== undefined) entries.amounts[place]! += weight;
    else {
      places[concept]!.set(actor * levelCount + level, entries.actors.length);
      entries.actors.push(actor);
      entries.levels.push(level);
      entries.amounts.push(weight);
    }
  }
  return byConcept;
}
