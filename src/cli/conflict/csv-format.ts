import { hasBit, lettersOf, levelsOf, statesOf } from '../../conflict/index.ts';
import type { ConflictReport } from './conflict-report.ts';

/** One row a feasible state: options, each decision maker's rank and flags, equilibria. With a summary, one row a concept. */
export function toCsv(report: ConflictReport): string {
  const { game, solution } = report;
  const { model, players, space } = game;
  const flagged = (set: Parameters<typeof hasBit>[0] | undefined, state: number) => (hasBit(set!, state) ? '1' : '0');
  if (report.summary) {
    const head = ['concept', ...players.map((player) => player.name), 'equilibria'];
    const rows = solution.concepts.map((concept) => [
      concept,
      ...solution.stable.map((own) => String(statesOf(own[concept]!).length)),
      String(statesOf(solution.equilibria[concept]!).length),
    ]);
    return [head, ...rows].map(csvRow).join('');
  }
  const head = [
    'state',
    'pattern',
    ...model.options.map((option) => option.name),
    ...players.map((player) => `rank: ${player.name}`),
    ...players.flatMap((player) => solution.concepts.map((concept) => `${concept}: ${player.name}`)),
    ...solution.concepts.map((concept) => `equilibrium: ${concept}`),
  ];
  const lines = [csvRow(head)];
  for (const state of statesOf(space.feasible)) {
    lines.push(
      csvRow([
        String(state),
        lettersOf(model, state),
        ...levelsOf(model, state).map((level, k) => model.options[k]!.levels[level]!),
        ...players.map((player) => String(player.payoff[state])),
        ...solution.stable.flatMap((own) => solution.concepts.map((concept) => flagged(own[concept], state))),
        ...solution.concepts.map((concept) => flagged(solution.equilibria[concept], state)),
      ]),
    );
  }
  return lines.join('');
}

/** RFC 4180; a leading sign that spreadsheets take for a formula gets an apostrophe. */
function csvRow(cells: readonly string[]): string {
  return `${cells
    .map((cell) => {
      const safe = /^[=+@\t\r-]/.test(cell) ? `'${cell}` : cell;
      return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    })
    .join(',')}\r\n`;
}
