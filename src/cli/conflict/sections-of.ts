import { CONCEPT_NAMES, countEquilibria, hasBit, lettersOf, statesOf, wordsOf } from '../../conflict/index.ts';
import type { ConflictReport } from './conflict-report.ts';
import { evolutionSection, furtherSections, sensitivitySection, unlockSections } from './further-sections.ts';
import type { Section } from './sections.ts';

/** States and equilibria listed at most; the JSON and CSV formats hold all. */
const MAX_LISTED = 100;

/** What text and Markdown print, in order. */
export function sectionsOf(report: ConflictReport): Section[] {
  const sections = [overview(report)];
  if (report.summary) return [...sections, summary(report)];
  if (report.game.space.count <= MAX_LISTED) sections.push(states(report));
  sections.push(equilibria(report));
  if (report.evolution) sections.push(evolutionSection(report));
  sections.push(...furtherSections(report));
  sections.push(...unlockSections(report));
  if (report.sensitivity) sections.push(sensitivitySection(report, MAX_LISTED));
  if (report.explanations.length > 0) {
    sections.push({ title: 'Why', paragraphs: report.explanations.map((explanation) => explanation.words) });
  }
  return sections;
}

function overview({ game, notes }: ConflictReport): Section {
  const { model, space } = game;
  const owners = model.decisionMakers.map(({ name, options }) => {
    const own = options.map((index) => {
      const { name: option, direction } = model.options[index]!;
      return direction === 'both' ? option : `${option} (${direction} only)`;
    });
    return `${name}: ${own.length > 0 ? own.join(', ') : 'no options'}`;
  });
  return {
    title: model.title ?? 'Conflict',
    paragraphs: [
      ...owners,
      `${space.count} feasible states of ${space.size}.`,
      ...notes.map((note) => `Note: ${note}.`),
    ],
  };
}

function summary({ game, solution }: ConflictReport): Section {
  return {
    title: 'Stable states, counted',
    table: {
      head: ['concept', ...game.players.map((player) => player.name), 'equilibria'],
      rows: solution.concepts.map((concept) => [
        concept,
        ...game.players.map((_, i) => String(statesOf(solution.stable[i]![concept]!).length)),
        String(countEquilibria(solution, concept)),
      ]),
    },
  };
}

function states({ game }: ConflictReport): Section {
  const { model, space } = game;
  return {
    title: 'States',
    paragraphs: [
      'Under options a sign for each: Y, N, or the level of one that has levels. Under each decision maker its rank of the state: higher is better.',
    ],
    table: {
      head: ['state', 'options', ...game.players.map((player) => player.name), 'what is done'],
      rows: [...statesOf(space.feasible)].map((state) => [
        String(state),
        lettersOf(model, state),
        ...game.players.map((player) => String(player.payoff[state])),
        wordsOf(model, state),
      ]),
    },
  };
}

function equilibria({ game, solution }: ConflictReport): Section {
  const { model } = game;
  const all = new Set(solution.concepts.flatMap((concept) => [...statesOf(solution.equilibria[concept]!)]));
  const listed = [...all].sort((a, b) => a - b);
  const more =
    listed.length > MAX_LISTED ? [`The first ${MAX_LISTED} of ${listed.length}; --format csv holds all.`] : [];
  if (listed.length === 0) return { title: 'Equilibria', paragraphs: ['None under the concepts asked for.'] };
  return {
    title: 'Equilibria',
    paragraphs: [...solution.concepts.map((concept) => `${concept}: ${CONCEPT_NAMES[concept]}`), ...more],
    table: {
      head: ['state', 'options', ...solution.concepts, 'what is done'],
      rows: listed
        .slice(0, MAX_LISTED)
        .map((state) => [
          String(state),
          lettersOf(model, state),
          ...solution.concepts.map((concept) => (hasBit(solution.equilibria[concept]!, state) ? 'yes' : '-')),
          wordsOf(model, state),
        ]),
    },
  };
}
