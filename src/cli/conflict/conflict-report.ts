import type {
  Concept,
  Evolution,
  Game,
  LimitedMoveStability,
  Sensitivity,
  Solution,
  UnlockReport,
} from '../../conflict/index.ts';

/** Everything that one run of the command found, before it is printed in some format. */
export interface ConflictReport {
  readonly game: Game;
  readonly solution: Solution;
  readonly evolution: Evolution | null;
  readonly unlock: readonly UnlockReport[];
  readonly sensitivity: Sensitivity | null;
  readonly limitedMove: LimitedMoveStability | null;
  readonly further: readonly FurtherAnalysis[];
  readonly explanations: readonly Explained[];
  /** What was left out or deserves a warning, in words. */
  readonly notes: readonly string[];
  /** Counts only. */
  readonly summary: boolean;
}

/** An analysis beyond the classical concepts: coalitions, views, unknown and strong preference, attitudes. */
export interface FurtherAnalysis {
  readonly name: string;
  /** What the reader must know; says so where the literature disagrees. */
  readonly note: string;
  readonly equilibria: Readonly<Partial<Record<Concept, readonly number[]>>>;
}

export interface Explained {
  readonly state: number;
  readonly decisionMaker: string;
  readonly concept: Concept;
  readonly stable: boolean;
  readonly words: string;
  readonly proof: unknown;
}
