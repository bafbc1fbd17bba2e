import {
  type Game,
  lettersOf,
  type RankingCount,
  type StatementChange,
  type Step,
  shortestPaths,
  statesOf,
  wordsOf,
} from '../../conflict/index.ts';
import type { ConflictReport } from './conflict-report.ts';
import type { Section } from './sections.ts';

/** Listed per decision maker: sets of demotions, and changes of statements. */
const MAX_WAYS = 5;

/** How each equilibrium is reached from the status quo. */
export function evolutionSection({ game, solution, evolution }: ConflictReport): Section {
  const found = evolution!;
  const targets = new Set(solution.concepts.flatMap((concept) => [...statesOf(solution.equilibria[concept]!)]));
  const count = (distance: number) => (distance < 0 ? 'unreachable' : String(distance));
  return {
    title: `From state ${found.start} (${wordsOf(game.model, found.start)})`,
    paragraphs: ['Fewest moves to each equilibrium, by any moves and by improvements alone, with a shortest path.'],
    table: {
      head: ['state', 'moves', 'improvements', 'path'],
      rows: [...targets]
        .sort((a, b) => a - b)
        .slice(0, 100)
        .map((state) => {
          const improving = found.byImprovements[state]! >= 0;
          const path = shortestPaths(game, found, state, improving, 1)[0];
          return [
            String(state),
            count(found.byMoves[state]!),
            count(found.byImprovements[state]!),
            path ? pathInWords(game, found.start, path) : '',
          ];
        }),
    },
  };
}

function pathInWords(game: Game, start: number, path: readonly Step[]): string {
  return [String(start), ...path.map(({ mover, to }) => `-${game.players[mover]!.name}-> ${to}`)].join(' ');
}

export function furtherSections({ game, further, limitedMove }: ConflictReport): Section[] {
  const sections = further.map(({ name, note, equilibria }): Section => {
    const rows = Object.entries(equilibria).map(([concept, states]) => [concept, shortList(states)]);
    return { title: `Equilibria: ${name}`, paragraphs: [note], table: { head: ['concept', 'states'], rows } };
  });
  if (!limitedMove) return sections;
  const rows = game.players.map((player, i) => [player.name, shortList([...statesOf(limitedMove.stable[i as 0 | 1])])]);
  const ties = limitedMove.ties
    ? ['Some states are tied: of equally good moves the one to the lowest number counts.']
    : [];
  return [
    ...sections,
    {
      title: `Limited-move stability, ${limitedMove.horizon} moves ahead`,
      paragraphs: ties,
      table: {
        head: ['for', 'stable states'],
        rows: [...rows, ['everybody', shortList([...statesOf(limitedMove.equilibria)])]],
      },
    },
  ];
}

export function unlockSections({ game, unlock }: ConflictReport): Section[] {
  return unlock.map(({ target, concept, byPlayer, jointly }): Section => {
    const name = `${target} (${lettersOf(game.model, target)}: ${wordsOf(game.model, target)})`;
    const paragraphs = byPlayer.flatMap(({ player, stable, demotions, rankings, statementChanges }) => {
      const who = game.players[player]!.name;
      const share = rankings ? shareInWords(rankings) : '';
      if (stable) return [`${who}: stable as it is.${share}`];
      const sets = demotions.sets.slice(0, MAX_WAYS).map((set) => `{${set.join(', ')}}`);
      const more = demotions.sets.length > MAX_WAYS || !demotions.complete ? ', and more' : '';
      const ways = sets.length > 0 ? sets.join(' or ') + more : 'too many ways to list';
      const changes = statementChanges.slice(0, MAX_WAYS).map((list) => list.map(changeInWords).join(', then '));
      return [
        `${who}: becomes stable if it liked no better than ${target} all of ${ways}.${share}`,
        ...(changes.length > 0 ? [`${who}, by its statements: ${changes.join('; or ')}.`] : []),
      ];
    });
    const joint = byPlayer.every((one) => one.stable)
      ? 'It is an equilibrium already.'
      : jointly
        ? 'With the first of these ways for each, it is an equilibrium.'
        : 'The first of these ways for each do not add up to an equilibrium: one undoes what holds another.';
    return { title: `What would unlock state ${name} under ${concept}`, paragraphs: [...paragraphs, joint] };
  });
}

function changeInWords(change: StatementChange): string {
  const statement = `(${change.text})`;
  if (change.kind === 'insert') return `add ${statement} as number ${change.at + 1}`;
  if (change.kind === 'move') return `move ${statement} to place ${change.to + 1}`;
  return change.kind === 'remove' ? `drop ${statement}` : `turn ${statement} into its opposite`;
}

/** `17% of its 720 strict rankings do`; without the number where nobody could read it (JSON has it exactly). */
function shareInWords({ stable, all }: RankingCount): string {
  const share = Number((stable * 100_000n) / all) / 1000;
  const percent = `${share >= 10 ? share.toFixed(0) : share.toPrecision(2)}%`;
  return all < 10n ** 9n
    ? ` ${stable} of its ${all} strict rankings (${percent}) do.`
    : ` ${percent} of its strict rankings do.`;
}

export function sensitivitySection({ game, sensitivity }: ConflictReport, limit: number): Section {
  const { runs, seed, concepts, states } = sensitivity!;
  const best = (share: Readonly<Partial<Record<string, number>>>) =>
    Math.max(...Object.values(share).map((x) => x ?? 0));
  const listed = [...states].sort((a, b) => best(b.share) - best(a.share) || a.state - b.state).slice(0, limit);
  return {
    title: `Sensitivity: ${runs} variations, seed ${seed}`,
    paragraphs: [
      'Share of the variations in which a state is an equilibrium; * marks those that are one in the model as given.',
    ],
    table: {
      head: ['state', 'options', ...concepts],
      rows: listed.map(({ state, given, share }) => [
        String(state),
        lettersOf(game.model, state),
        ...concepts.map((concept) => `${Math.round(100 * (share[concept] ?? 0))}%${given[concept] ? '*' : ''}`),
      ]),
    },
  };
}

function shortList(states: readonly number[]): string {
  if (states.length === 0) return 'none';
  return states.slice(0, 30).join(', ') + (states.length > 30 ? `, … (${states.length} in all)` : '');
}
