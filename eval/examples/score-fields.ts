import type { ActorId } from '../../src/record/index.ts';
import type { GoldReport, GoldStatement } from './gold.ts';
import type { StatementPair } from './match-statements.ts';
import { type Miss, showStatement } from './miss.ts';
import type { Share, Tally } from './tally.ts';

const FIELDS = ['speaker', 'party', 'act', 'target', 'via', 'within', 'kind'] as const;
export type StatementField = (typeof FIELDS)[number];

export interface FieldScore {
  /**
   * Over pairs where the gold or the reading has a value; speaker and party where the gold has one, kind and via outside other
   * statements.
   */
  readonly fields: Readonly<Record<StatementField, Share>>;
  /** The act that the gold names first, without those that it also accepts. */
  readonly firstAct: Share;
  /** Issues of paired statements. */
  readonly issues: Tally;
  readonly misses: readonly Miss[];
}

/** Judged only where the gold has a value: who stays unnamed in the gold may be named by a bolder reader. */
const NEEDS_GOLD: ReadonlySet<StatementField> = new Set(['speaker', 'party']);

/** Inside another statement the words come through its speaker, and the quotation marks around them are that speaker's. */
const OUTERMOST_ONLY: ReadonlySet<StatementField> = new Set(['kind', 'via']);

/** Scores what is said of the paired statements. `nameOf` gives the gold name of a found actor. */
export function scoreFields(
  report: GoldReport,
  pairs: readonly StatementPair[],
  nameOf: (id: ActorId | null) => string | null,
): FieldScore {
  const misses: Miss[] = [];
  const fields = Object.fromEntries(FIELDS.map((field) => [field, { right: 0, of: 0 }])) as Record<
    StatementField,
    { right: number; of: number }
  >;
  const firstAct = { right: 0, of: 0 };
  const issues = { foundRight: 0, found: 0, goldMet: 0, gold: 0 };
  const partyOf = new Map(report.actors.map((actor) => [actor.id, actor.party ?? actor.id]));
  const goldOfFound = new Map(pairs.map((pair) => [pair.found.id, pair.gold.id]));
  for (const { gold, found } of pairs) {
    const note = (measure: string, expected: string, got: string) =>
      misses.push({ report: report.name, measure, expected, found: got, words: `${gold.id} ${showStatement(gold)}` });
    const values: Record<StatementField, readonly [string | null, string | null]> = {
      speaker: [gold.speaker, nameOf(found.speaker)],
      party: [gold.party, nameOf(found.party)],
      act: [gold.act, found.act],
      target: [gold.target, nameOf(found.target)],
      via: [gold.via, nameOf(found.via)],
      within: [gold.within, found.within === null ? null : (goldOfFound.get(found.within) ?? '?')],
      kind: [gold.kind, found.kind],
    };
    for (const field of FIELDS) {
      const [expected, got] = values[field];
      if (expected === null && (got === null || NEEDS_GOLD.has(field))) continue;
      if (OUTERMOST_ONLY.has(field) && gold.within !== null) continue;
      fields[field].of++;
      if (expected === got || alsoAccepted(gold, field, got, partyOf)) fields[field].right++;
      else note(field, String(expected), String(got));
    }
    firstAct.of++;
    if (gold.act === found.act) firstAct.right++;
    const shared = gold.issues.filter((issue) => found.issues.some((one) => one === issue)).length;
    issues.gold += gold.issues.length;
    issues.goldMet += shared;
    issues.found += found.issues.length;
    issues.foundRight += shared;
    if (shared < Math.max(gold.issues.length, found.issues.length)) {
      note('issues', gold.issues.join(' ') || 'none', found.issues.join(' ') || 'none');
    }
  }
  return { fields, firstAct, issues, misses };
}

function alsoAccepted(
  gold: GoldStatement,
  field: StatementField,
  got: string | null,
  partyOf: ReadonlyMap<string, string>,
): boolean {
  if (field === 'act') return gold.orAct.some((act) => act === got);
  if (field !== 'target') return false;
  // Words against a ministry are words against its party.
  return [gold.target, ...gold.orTarget].some(
    (one) => one === got || (one !== null && got !== null && partyOf.get(one) === partyOf.get(got)),
  );
}
