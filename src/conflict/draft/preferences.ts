import type { DraftOption } from './options.ts';
import type { Point } from './points.ts';
import { isFirm, latest, type StrengthOf, sealing } from './strength.ts';

/** A statement of preference in the model file's own words, and what it rests on. */
export interface DraftPreference {
  readonly statement: string;
  /** Why it stands here, in words. */
  readonly note: string;
  readonly points: readonly Point[];
}

export interface DraftPreferences {
  readonly statements: readonly DraftPreference[];
  /** What could not be said in a statement, in words. */
  readonly leftOut: readonly string[];
}

/**
 * What a party prefers, the most insistent first: what it demands of others, what it makes its own acts depend on, what it refuses.
 * Last comes what no words say and the draft assumes: that giving way and carrying out a threat cost something.
 */
export function preferencesOf(
  party: string,
  options: readonly DraftOption[],
  points: readonly Point[],
  strengthOf: StrengthOf,
): DraftPreferences {
  const said: DraftPreference[] = [];
  const assumed: DraftPreference[] = [];
  const leftOut: string[] = [];
  const say = (statement: string, note: string, from: readonly Point[]) => said.push({ statement, note, points: from });
  for (const option of options.filter(({ owner }) => owner !== party)) {
    const wanted = option.asked.filter((point) => point.party === party);
    if (wanted.length > 0) say(option.id, 'demands it', wanted);
    if (option.kind === 'threat' && option.own.some(({ target }) => target === party)) {
      assumed.push({ statement: `not ${option.id}`, note: 'assumed: it is threatened with it', points: option.own });
    }
    if (option.kind !== 'action' || wanted.length > 0) continue;
    const judged = points.filter((point) => point.party === party && point.issue === option.issue && isFirm(point));
    const last = latest(judged.filter(({ stance }) => JUDGING.has(stance)));
    if (last) say(last.stance === 'supports' ? option.id : `not ${option.id}`, `${last.stance} it`, [last]);
  }
  for (const option of options.filter(({ owner }) => owner === party)) {
    const { statements, costs, unlinked } = ownStatements(option, options, points);
    said.push(...statements);
    assumed.push(...costs);
    leftOut.push(...unlinked);
  }
  const insistence = new Map(said.map((one) => [one, strengthOf(one.points)]));
  said.sort((a, b) => insistence.get(b)! - insistence.get(a)!);
  const seen = new Set<string>();
  const statements = [...said, ...assumed].filter(({ statement }) => !seen.has(statement) && seen.add(statement));
  return { statements, leftOut };
}

const JUDGING: ReadonlySet<string> = new Set(['supports', 'opposes', 'rejects']);

interface OwnStatements {
  readonly statements: readonly DraftPreference[];
  readonly costs: readonly DraftPreference[];
  readonly unlinked: readonly string[];
}

/** What a party prefers about an option of its own. */
function ownStatements(option: DraftOption, options: readonly DraftOption[], points: readonly Point[]): OwnStatements {
  const { id, own, kind } = option;
  const last = sealing(own) ?? latest(own);
  if (!last) return { statements: [], costs: [], unlinked: [] };
  const recent = own.filter(
    ({ when, sourcing }) => when === last.when && (sourcing === 'deed') === (last.sourcing === 'deed'),
  );
  const needed = neededFor(option, recent, options, points);
  const joined = needed.length === 1 ? needed[0]! : `(${needed.join(' and ')})`;
  const refused = own.filter(({ stance }) => stance === 'rejects');
  const cost = (note: string, from: readonly Point[]) => ({
    statement: `not ${id}`,
    note: `assumed: ${note}`,
    points: from,
  });
  const costs =
    kind === 'action' && refused.length > 0 && last.stance !== 'rejects'
      ? [cost('it refused this before', refused)]
      : [];
  if (kind === 'threat') {
    const statements =
      needed.length === 0 ? [] : [{ statement: `${id} if not ${joined}`, note: 'threatens it otherwise', points: own }];
    return { statements, costs: [cost('a threat costs whoever carries it out', own)], unlinked: [] };
  }
  if (needed.length > 0) {
    const note = last.sourcing === 'deed' ? 'agreed to it together with the rest' : 'makes it depend on this';
    return {
      statements: [
        { statement: `${id} iff ${joined}`, note, points: [...recent, ...own.filter((one) => !recent.includes(one))] },
      ],
      costs,
      unlinked: [],
    };
  }
  if (last.stance === 'conditional') {
    const text = recent.find(({ condition }) => condition !== null)?.condition?.text;
    const what = text === undefined ? 'names no condition' : `waits for “${text}”, which no option stands for`;
    return { statements: [], costs, unlinked: [`${option.name}: ${what}`] };
  }
  const refuses = last.stance === 'rejects';
  const of = own.filter(({ stance }) => (stance === 'rejects') === refuses);
  const note = refuses ? 'refuses it' : last.stance === 'offers' ? 'offers it' : 'accepts it';
  return { statements: [{ statement: refuses ? `not ${id}` : id, note, points: of }], costs, unlinked: [] };
}

/** "If those two things happen": the condition points back at what the same report has the party demand. */
const POINTS_BACK = /\b(?:this|that|these|those|both|they|it|two|three)\b/iu;

/** Ids of the others' options that the latest words, or the deed done together, make this one depend on. */
function neededFor(
  option: DraftOption,
  recent: readonly Point[],
  options: readonly DraftOption[],
  points: readonly Point[],
): readonly string[] {
  const others = options.filter(({ owner, kind }) => owner !== option.owner && kind !== 'threat');
  const needed = new Set<string>();
  const need = (issue: string | null) => {
    for (const other of others)
      if (issue !== null && other.kind === 'action' && other.issue === issue) needed.add(other.id);
  };
  for (const point of recent) {
    if (point.sourcing === 'deed') {
      const together = ({ report, finding }: Point) => report === point.report && finding === point.finding;
      for (const other of others) if (other.own.some(together)) needed.add(other.id);
      continue;
    }
    if (option.kind === 'agreement') need(point.issue);
    for (const issue of point.condition?.issues ?? []) need(issue);
    if (point.condition && point.condition.issues.length === 0 && POINTS_BACK.test(point.condition.text)) {
      const asked = points.filter(
        ({ party, stance, report }) => party === option.owner && stance === 'demands' && report === point.report,
      );
      for (const { issue } of asked.filter(isFirm)) need(issue);
    }
  }
  return options.flatMap(({ id }) => (needed.has(id) ? [id] : []));
}
