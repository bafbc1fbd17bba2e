import {
  type CodedStatement,
  calendarWindows,
  computeNetwork,
  conceptShares,
  DEFAULT_OPTIONS,
  type Network,
  type NetworkOptions,
  nodeMeasures,
  polarization,
  statementsBehind,
} from '../../network/index.ts';
import type { Query } from '../contract/index.ts';
import { Refusal } from '../http/refusal.ts';
import { FORMULAS } from './network-formulas.ts';
import { type Computed, paged, type View } from './view.ts';
import type { World } from './world.ts';

const VARIABLES: readonly string[] = ['person', 'organization', 'concept', 'agreement', 'source', 'title'];
/** In larger networks ties do not name their statements: the lists would outgrow the network. */
const MOST_NODES_CITED = 150;
/** The best split into camps is looked for up to so many actors. */
const MOST_NODES_SPLIT = 200;
const MOST_WINDOWS = 500;

/** A network of the desk's statements, with what is measured of it. */
export const networkView: View<'GET /api/network'> = (world, query) => {
  const { statements, options } = selected(world, query);
  const network = refusing(() => computeNetwork(statements, options));
  const two = options.network === 'two-mode';
  const counts = spokenBy(network);
  const measures = nodeMeasures(network);
  const cited = network.rows.length <= MOST_NODES_CITED && network.columns.length <= MOST_NODES_CITED;
  const behind = cited ? statementsBehind(network) : null;
  const isSplit =
    !two && options.qualifier !== null && network.rows.length > 1 && network.rows.length <= MOST_NODES_SPLIT;
  const camps = isSplit ? polarization(statements, options, { permutations: 0 }) : null;
  return {
    options: shownOptions(options),
    start: network.start,
    stop: network.stop,
    statements: network.coding.statements.length,
    undated: world.coded().undated,
    nodes: measures.map(({ node, ...rest }, index) => {
      const first = index < network.rows.length;
      const place = first ? index : index - network.rows.length;
      return {
        id: first ? `r${place}` : `c${place}`,
        label: node,
        mode: first ? (1 as const) : (2 as const),
        ...rest,
        statements: (first ? counts.rows[place] : counts.columns[place]) ?? 0,
      };
    }),
    edges: tiesOf(network).map(([i, j, weight]) => ({
      source: `r${i}`,
      target: two ? `c${j}` : `r${j}`,
      weight,
      statements: behind ? behind[i]![j]!.map(String) : null,
    })),
    polarization: camps && { score: finite(camps.score), exact: camps.exact, camps: [camps.camps[0], camps.camps[1]] },
    shares: conceptShares(statements, options).map((share) => ({ ...share, inFavour: finite(share.inFavour) })),
    formulas: FORMULAS,
  };
};

/** The statements behind one tie. Only what its two ends said bears on it, so only that is looked at. */
export const tieView: View<'GET /api/network/tie'> = (world, { a, b, limit, after, ...query }) => {
  const { statements, options } = selected(world, query);
  const { variable1, variable2 } = options;
  const two = options.network === 'two-mode';
  const ends = statements.filter(({ values }) =>
    two ? values[variable1] === a && values[variable2] === b : values[variable1] === a || values[variable1] === b,
  );
  const network = refusing(() => computeNetwork(ends, { ...options, isolates: false }));
  const [i, j] = [network.rows.indexOf(a), network.columns.indexOf(b)];
  const ids = i < 0 || j < 0 ? [] : statementsBehind(network)[i]![j]!;
  const weight = i < 0 || j < 0 ? 0 : finite(network.matrix.cells[i * network.columns.length + j] ?? 0);
  const byId = new Map(ends.map((one) => [one.id, one]));
  const page = paged(ids, { limit: limit ?? 500, after }, (id) => {
    const { values, document } = byId.get(id)!;
    const finding = id.slice(document.length + 1);
    return {
      ...world.quote({ report: document as never, id: finding as never }),
      actor: String(values[variable1] ?? ''),
      concept: String(values[variable2] ?? ''),
      agreement: typeof values.agreement === 'boolean' ? values.agreement : null,
    };
  });
  return { a, b, weight, lines: page.lines, total: page.total };
};

/** One network a window of time, for the slider. */
export const windowsView: View<'GET /api/network/windows'> = (world, { unit = 'months', size = 3, ...query }) => {
  const { statements, options } = selected(world, query);
  const index = new Map<string, number>();
  const labels: string[] = [];
  const place = (label: string) => {
    const known = index.get(label);
    if (known !== undefined) return known;
    index.set(label, labels.length);
    labels.push(label);
    return labels.length - 1;
  };
  const windows: Computed<'GET /api/network/windows'>['windows'][number][] = [];
  let cut = false;
  if (unit === 'seconds' || unit === 'minutes' || unit === 'hours') {
    throw new Refusal(422, 'bad-options', 'unit: reports are dated by the day; use days, weeks, months or years', {
      path: 'unit',
    });
  }
  for (const network of refusing(() => calendarWindows(statements, options, { unit, size }))) {
    if (windows.length === MOST_WINDOWS) {
      cut = true;
      break;
    }
    const two = options.network === 'two-mode';
    const rows = network.rows.map(place);
    const columns = two ? network.columns.map(place) : rows;
    windows.push({
      start: network.start,
      stop: network.stop,
      middle: network.middle,
      statements: network.coding.statements.length,
      nodes: two ? [...rows, ...columns] : rows,
      edges: tiesOf(network).map(([i, j, weight]): [number, number, number] => [rows[i]!, columns[j]!, weight]),
    });
  }
  return { options: shownOptions(options), unit, size, labels, windows, cut };
};

/** The options asked for, and the statements of the desk without those of actors left out. Refuses what does not go together. */
function selected(world: World, query: Query<'GET /api/network'>) {
  const { without = [], qualifier: asked = 'agreement', ...rest } = query;
  const qualifier = asked === 'none' ? null : asked;
  const network = rest.network ?? 'one-mode';
  const options: NetworkOptions = {
    ...DEFAULT_OPTIONS,
    network,
    qualifier,
    aggregation: rest.aggregation ?? (qualifier === null ? 'ignore' : 'subtract'),
    normalization: rest.normalization ?? (network === 'two-mode' ? 'no' : 'average'),
    variable1: rest.variable1 ?? DEFAULT_OPTIONS.variable1,
    variable2: rest.variable2 ?? DEFAULT_OPTIONS.variable2,
    duplicates: rest.duplicates ?? DEFAULT_OPTIONS.duplicates,
    isolates: rest.isolates ?? false,
    mode: rest.mode ?? 'rapporteur',
    from: rest.from ?? null,
    to: rest.to ?? null,
    exclude: [],
  };
  for (const name of ['variable1', 'variable2', 'qualifier'] as const) {
    const variable = options[name];
    if (variable === null || VARIABLES.includes(variable)) continue;
    throw new Refusal(422, 'bad-options', `${name}: there is no variable "${variable}"`, {
      path: name,
      help: `use ${VARIABLES.join(', ')}`,
    });
  }
  const gone = new Set(without);
  const all = world.coded().statements;
  const statements: readonly CodedStatement[] =
    gone.size === 0 ? all : all.filter(({ values }) => !gone.has(String(values[options.variable1] ?? '')));
  return { statements, options };
}

function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(422, 'bad-options', error.message);
    throw error;
  }
}

/** Ties that are not 0, each once. */
function tiesOf({ matrix, options, rows, columns }: Network): [number, number, number][] {
  const ties: [number, number, number][] = [];
  const two = options.network === 'two-mode';
  for (let i = 0; i < rows.length; i++) {
    for (let j = two ? 0 : i + 1; j < columns.length; j++) {
      const weight = matrix.cells[i * columns.length + j]!;
      if (weight !== 0 && Number.isFinite(weight)) ties.push([i, j, weight]);
    }
  }
  return ties;
}

function spokenBy({ coding, rows, columns }: Network) {
  const counts = { rows: new Array<number>(rows.length).fill(0), columns: new Array<number>(columns.length).fill(0) };
  for (let s = 0; s < coding.row.length; s++) {
    counts.rows[coding.row[s]!]!++;
    if (coding.column[s]! < columns.length) counts.columns[coding.column[s]!]!++;
  }
  return counts;
}

function shownOptions({ exclude: _, ...options }: NetworkOptions) {
  return options;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
