import { individualSides, lettersOf, statesOf, wordsOf } from '../../conflict/index.ts';
import { InputError } from '../input/input-error.ts';
import { printable } from '../output/lines.ts';
import type { ConflictReport } from './conflict-report.ts';

/** More states than this make no readable drawing. */
const MAX_DRAWN = 256;
/** Distinguishable without red and green side by side (Okabe and Ito). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000', '#999999'];

/** The graph of improvements for Graphviz: an arrow for each move its mover gains by, equilibria in double frames. */
export function toDot({ game, solution, evolution }: ConflictReport): string {
  const { model, space, players } = game;
  if (space.count > MAX_DRAWN) {
    throw new InputError(
      '--format dot',
      `${space.count} states make no readable drawing (limit ${MAX_DRAWN}); use csv`,
    );
  }
  const equilibria = new Set(solution.concepts.flatMap((concept) => [...statesOf(solution.equilibria[concept]!)]));
  const lines = ['digraph conflict {', '  rankdir=LR;', '  node [shape=box, fontname="sans-serif"];'];
  players.forEach((player, i) => {
    lines.push(`  // ${printable(player.name)}: ${COLOURS[i % COLOURS.length]}`);
  });
  const sides = individualSides(game);
  for (const state of statesOf(space.feasible)) {
    const held = solution.concepts.filter((concept) => statesOf(solution.equilibria[concept]!).includes(state));
    const label = [`${state} ${lettersOf(model, state)}`, wordsOf(model, state), held.join(' ')].filter(Boolean);
    const frame = equilibria.has(state) ? ', peripheries=2' : '';
    const start = evolution?.start === state ? ', style=filled, fillcolor="#eeeeee"' : '';
    lines.push(`  ${state} [label=${quoted(label)}${frame}${start}];`);
    sides.forEach((side, i) => {
      const colour = COLOURS[i % COLOURS.length]!;
      side.eachMove(state, (to) => {
        if (side.improves(state, to)) {
          lines.push(`  ${state} -> ${to} [color="${colour}", tooltip=${quoted([side.name])}];`);
        }
        return false;
      });
    });
  }
  return `${[...lines, '}'].join('\n')}\n`;
}

/** Lines of a label; a line break within a name is folded, not drawn. */
function quoted(lines: readonly string[]): string {
  return `"${lines.map((line) => printable(line).replace(/["\\]/g, (sign) => `\\${sign}`)).join('\\n')}"`;
}
