/**
 * The stability concepts as the textbooks write them: lists of moves, and the matrix form of Xu, Hipel and Kilgour for the
 * sanctions (s is stable where the diagonal of M is 0). Slow, and shares no code with the engine: it is what the engine is tested by.
 */
import { feasibleStates, matches, type PlainMaker, type PlainModel } from './plain-model.ts';

type Matrix = readonly (readonly boolean[])[];

export interface TextbookResult {
  readonly states: readonly number[];
  /** By maker: flags in order of the states. */
  readonly flags: readonly Readonly<Record<'nash' | 'gmr' | 'smr' | 'seq' | 'sseq' | 'sim', readonly boolean[]>>[];
}

export function textbook(model: PlainModel): TextbookResult {
  const states = feasibleStates(model);
  const worth = model.makers.map((maker) => states.map((state) => worthOf(maker, state)));
  const moves = model.makers.map((maker) => moveMatrix(model, maker, states));
  const gains = moves.map((matrix, i) =>
    matrix.map((row, s) => row.map((move, q) => move && worth[i]![q]! > worth[i]![s]!)),
  );
  const flags = model.makers.map((_, i) => {
    const others = model.makers.map((_, j) => j).filter((j) => j !== i);
    const byMoves = sequences(
      others.map((j) => moves[j]!),
      states.length,
    );
    const byGains = sequences(
      others.map((j) => gains[j]!),
      states.length,
    );
    const noBetter = states.map((_, s) => states.map((_, t) => worth[i]![t]! <= worth[i]![s]!));
    const noEscape = noBetter.map((row, s) =>
      row.map((fine, t) => fine && !states.some((_, h) => moves[i]![t]![h]! && worth[i]![h]! > worth[i]![s]!)),
    );
    const stable = (answers: Matrix, deterring: Matrix) =>
      states.map((_, s) =>
        states.every((_, u) => !gains[i]![s]![u]! || states.some((_, t) => answers[u]![t]! && deterring[s]![t]!)),
      );
    return {
      nash: states.map((_, s) => !gains[i]![s]!.includes(true)),
      gmr: stable(byMoves, noBetter),
      smr: stable(byMoves, noEscape),
      seq: stable(byGains, noBetter),
      sseq: stable(byGains, noEscape),
      sim: states.map((_, s) => simultaneous(i, s, states, gains, worth)),
    };
  });
  return { states, flags };
}

/** A number that orders states as the maker does: statement weights 2^(k-j) as whole numbers without bound, or the place from the end. */
function worthOf(maker: PlainMaker, state: number): bigint {
  if (maker.ranking) return BigInt(-maker.ranking.findIndex((group) => group.includes(state)));
  const statements = maker.statements ?? [];
  return statements.reduce(
    (sum, any, j) =>
      sum + (any.some((pattern) => matches(pattern, state)) ? 2n ** BigInt(statements.length - 1 - j) : 0n),
    0n,
  );
}

function moveMatrix(model: PlainModel, maker: PlainMaker, states: readonly number[]): Matrix {
  const blind = (state: number) => maker.misperceived !== null && matches(maker.misperceived, state);
  return states.map((from) =>
    states.map((to) => {
      if (from === to || blind(from) || blind(to)) return false;
      return model.directions.every((direction, option) => {
        const before = (from >> option) & 1;
        const after = (to >> option) & 1;
        if (before === after) return true;
        if (!maker.options.includes(option)) return false;
        return direction === 'both' || (direction === 'forward' ? after === 1 : after === 0);
      });
    }),
  );
}

/**
 * M_H: reached by a sequence of the movers in which nobody moves twice in a row. M_j^(1) = J_j; M_j^(t) continues with j what
 * ended with somebody else; until no (state, last mover) is new.
 */
function sequences(movers: readonly Matrix[], size: number): Matrix {
  let last: boolean[][][] = movers.map((matrix) => matrix.map((row) => [...row]));
  const all = movers.map((matrix) => matrix.map((row) => [...row]));
  for (let grown = true; grown; ) {
    grown = false;
    const next = movers.map((matrix, j) =>
      Array.from({ length: size }, (_, s) => {
        const row = new Array<boolean>(size).fill(false);
        for (let x = 0; x < size; x++) {
          if (!last.some((other, k) => k !== j && other[s]![x]!)) continue;
          for (let t = 0; t < size; t++) if (matrix[x]![t]!) row[t] = true;
        }
        return row;
      }),
    );
    next.forEach((matrix, j) => {
      matrix.forEach((row, s) => {
        row.forEach((reached, t) => {
          if (!reached || all[j]![s]![t]!) return;
          all[j]![s]![t] = true;
          grown = true;
        });
      });
    });
    last = next;
  }
  return Array.from({ length: size }, (_, s) =>
    Array.from({ length: size }, (_, t) => all.some((matrix) => matrix[s]![t]!)),
  );
}

function simultaneous(
  i: number,
  s: number,
  states: readonly number[],
  gains: readonly Matrix[],
  worth: readonly (readonly bigint[])[],
): boolean {
  let joint = [0];
  gains.forEach((matrix, j) => {
    if (j === i) return;
    const own = states.map((to) => to ^ states[s]!).filter((_, q) => matrix[s]![q]!);
    joint = joint.flatMap((change) => [change, ...own.map((other) => change ^ other)]);
  });
  return states.every((to, u) => {
    if (!gains[i]![s]![u]!) return true;
    return joint.some((change) => {
      const at = states.indexOf(to ^ change);
      return at >= 0 && worth[i]![at]! <= worth[i]![s]!;
    });
  });
}
