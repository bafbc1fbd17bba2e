import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Concept, flagsOf, parseGame, solve, statesOf } from '../../src/conflict/index.ts';

interface Case {
  readonly published: readonly number[];
  readonly concept: string;
  readonly match: boolean;
  readonly model: unknown;
  readonly textbook: Readonly<Record<string, readonly number[]>> & {
    readonly stability: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
}

export interface NorthKoreaResult {
  /** Flags and equilibrium sets as the formal definitions give them. */
  readonly agree: number;
  readonly all: number;
  /** Published hand analyses reproduced, of those that the formal definitions reproduce. */
  readonly published: number;
  readonly publishable: number;
}

/** Retyped rankings of a published analysis: its sets of equilibria, and the formal ones. */
export function scoreNorthKorea(data: string): NorthKoreaResult {
  const file = JSON.parse(readFileSync(join(data, 'gmcr/NorthKorea2017.expected.json'), 'utf8'));
  const cases = Object.values(file.cases as Record<string, Case>);
  let agree = 0;
  let all = 0;
  let published = 0;
  let publishable = 0;
  const check = (a: unknown, b: unknown) => {
    all++;
    const same = JSON.stringify(a) === JSON.stringify(b);
    if (same) agree++;
    return same;
  };
  for (const { model, textbook, concept, match, published: theirs } of cases) {
    const game = parseGame(JSON.stringify(model));
    const solution = solve(game);
    const sets = Object.fromEntries(solution.concepts.map((c) => [c, [...statesOf(solution.equilibria[c]!)]]));
    for (const c of solution.concepts) check(sets[c], textbook[c]);
    game.players.forEach((player, i) => {
      for (const [c, row] of Object.entries(textbook.stability[player.name] ?? {})) {
        const own = solution.stable[i]![c as Concept];
        if (own) check(flagsOf(game, own), row);
      }
    });
    // The author counts a state as an equilibrium if each side is SEQ- or SIM-stable there.
    const either = [...statesOf(game.space.feasible)].filter((_, k) =>
      solution.stable.every((own) => flagsOf(game, own.seq!)[k] === '1' || flagsOf(game, own.sim!)[k] === '1'),
    );
    sets.seq_or_sim = either;
    check(either, textbook.seq_or_sim);
    if (!match) continue;
    publishable++;
    if (JSON.stringify(sets[concept]) === JSON.stringify(theirs)) published++;
  }
  return { agree, all, published, publishable };
}
