/**
 * Checks a proof of stability or of its lack against the plain game, trusting nothing that made it: only payoffs, feasibility
 * and which bits a player may change. Returns what is wrong, or null.
 */
import type { Game } from '../engine/game.ts';
import type { Proof, Step } from '../local/proof.ts';

export function flawIn(game: Game, proof: Proof): string | null {
  const { side: i, state, concept } = proof;
  const better = (j: number, from: number, to: number) => game.players[j]!.payoff[to]! > game.players[j]!.payoff[from]!;
  const improvements = reachedBy(game, i, state).filter((to) => better(i, state, to));
  if (proof.stable) {
    const answered = proof.improvements.map((improvement) => improvement.to);
    const left = improvements.find((to) => !answered.includes(to));
    if (left !== undefined) return `the improvement to ${left} is not spoken of`;
    for (const { to, sanction } of proof.improvements) {
      if (!sanction) return `the improvement to ${to} has no sanction`;
      const flaw =
        concept === 'sim'
          ? jointFlaw(game, proof, to, sanction.steps, sanction.result)
          : sequenceFlaw(game, proof, to, sanction.steps, sanction.result);
      if (flaw) return flaw;
    }
    return null;
  }
  const [improvement] = proof.improvements;
  if (!improvement || !improvements.includes(improvement.to)) return 'the improvement that upsets it is none';
  if (concept === 'nash') return null;
  const harmless = new Map((improvement.harmless ?? []).map((one) => [one.state, one.escape]));
  for (const [at, way] of harmless) {
    const fine = way === null ? better(i, state, at) : reachedBy(game, i, at).includes(way) && better(i, state, way);
    if (!fine) return `state ${at} is not harmless`;
  }
  for (const at of allAnswers(game, proof, improvement.to))
    if (!harmless.has(at)) return `the answer ${at} is left out`;
  return null;
}

/** Every state the player can move to, by going through all states. */
function reachedBy(game: Game, j: number, from: number): number[] {
  const { both, forward, backward, unseen, payoff } = game.players[j]!;
  const blind = (state: number) => unseen !== null && ((unseen[state >>> 5]! >>> (state & 31)) & 1) === 1;
  if (blind(from)) return [];
  return [...payoff.keys()].filter((to) => {
    const changed = from ^ to;
    const allowed = both | (forward & to) | (backward & from);
    return to !== from && payoff[to]! > 0 && (changed & ~allowed) === 0 && !blind(to);
  });
}

function sequenceFlaw(
  game: Game,
  { side: i, state, concept }: Proof,
  start: number,
  steps: readonly Step[],
  result: number,
) {
  const byGains = concept === 'seq' || concept === 'sseq';
  let at = start;
  let last = -1;
  for (const { mover, to } of steps) {
    const { payoff } = game.players[mover]!;
    if (mover === i) return 'the sanction has the sanctioned move';
    if (mover === last) return 'a mover moves twice in a row';
    if (!reachedBy(game, mover, at).includes(to)) return `no move from ${at} to ${to}`;
    if (byGains && payoff[to]! <= payoff[at]!) return `the step from ${at} to ${to} is no improvement`;
    at = to;
    last = mover;
  }
  const { payoff } = game.players[i]!;
  if (steps.length === 0 || at !== result) return 'the sanction does not lead where it says';
  if (payoff[at]! > payoff[state]!) return `state ${at} does not deter`;
  const symmetric = concept === 'smr' || concept === 'sseq';
  if (symmetric && reachedBy(game, i, at).some((to) => payoff[to]! > payoff[state]!))
    return `there is an escape from ${at}`;
  return null;
}

function jointFlaw(game: Game, { side: i, state }: Proof, start: number, steps: readonly Step[], result: number) {
  let at = start;
  for (const { mover, to } of steps) {
    const { payoff } = game.players[mover]!;
    if (mover === i || !reachedBy(game, mover, state).includes(to)) return `no move from ${state} to ${to}`;
    if (payoff[to]! <= payoff[state]!) return `the move to ${to} is no improvement`;
    at ^= state ^ to;
  }
  const { payoff } = game.players[i]!;
  if (new Set(steps.map((step) => step.mover)).size < steps.length) return 'somebody moves twice at once';
  return at === result && payoff[at]! > 0 && payoff[at]! <= payoff[state]! ? null : `state ${at} does not deter`;
}

/** What the others can bring about, by closing the set of states under their moves; moves are transitive, so turns do not matter. */
function allAnswers(game: Game, { side: i, state, concept }: Proof, start: number): Set<number> {
  const others = game.players.map((_, j) => j).filter((j) => j !== i);
  const gains = (j: number, from: number) =>
    reachedBy(game, j, from).filter((to) => game.players[j]!.payoff[to]! > game.players[j]!.payoff[from]!);
  if (concept === 'sim') {
    let joint = [start];
    for (const j of others) joint = joint.flatMap((at) => [at, ...gains(j, state).map((to) => at ^ state ^ to)]);
    return new Set(joint.filter((at) => game.players[i]!.payoff[at]! > 0));
  }
  const found = new Set<number>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const j of others) {
      const next = concept === 'seq' || concept === 'sseq' ? gains(j, at) : reachedBy(game, j, at);
      for (const to of next) {
        if (found.has(to)) continue;
        found.add(to);
        open.push(to);
      }
    }
  }
  // Back at the improvement itself nobody is deterred, and a lone opponent could not even return to it.
  found.delete(start);
  return found;
}
