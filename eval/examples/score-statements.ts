import { type ActorId, overlapLength, type Reading, type Statement } from '../../src/record/index.ts';
import type { GoldReport, GoldStatement } from './gold.ts';
import { lengthOf, matchStatements } from './match-statements.ts';
import { type Miss, shorten, show, showStatement } from './miss.ts';
import type { Share, Tally } from './tally.ts';

export const STATEMENT_FIELDS = ['speaker', 'party', 'act', 'target', 'via', 'within', 'kind', 'issues'] as const;
export type StatementField = (typeof STATEMENT_FIELDS)[number];

export interface StatementScore {
  readonly statements: Tally;
  /** The same without statements that stand within statements. */
  readonly outermost: Tally;
  /** Direct quotations whose words are found and given to the right actor. */
  readonly direct: Share;
  /**
   * Over pairs where the gold or the reading has a value; speaker and party where the gold has one; kind and via outside other
   * statements;
   * issues: equal sets.
   */
  readonly fields: Readonly<Record<StatementField, Share>>;
  /** The act that the gold names first, without those that it also accepts. */
  readonly firstAct: Share;
  readonly misses: readonly Miss[];
}

/** Judged only where the gold has a value: who stays unnamed in the gold may be named by a bolder reader. */
const NEEDS_GOLD: ReadonlySet<StatementField> = new Set(['speaker', 'party']);

/** Inside another statement the words come through its speaker, and the quotation marks around them are that speaker's. */
const OUTERMOST_ONLY: ReadonlySet<StatementField> = new Set(['kind', 'via']);

/** A found direct quotation must cover this much of the gold's words to count as found. */
const QUOTATION_COVER = 0.5;

/** Scores the statements of one reading. `actors` says which gold actor each found actor is. */
export function scoreStatements(
  report: GoldReport,
  reading: Reading,
  actors: ReadonlyMap<ActorId, string>,
): StatementScore {
  const misses: Miss[] = [];
  const miss = (measure: string, expected: string, found: string, words: string) =>
    misses.push({ report: report.name, measure, expected, found, words });
  const pairs = matchStatements(report.statements, reading.statements);
  const pairOfGold = new Map(pairs.map((pair) => [pair.gold.id, pair.found]));
  const goldOfFound = new Map(pairs.map((pair) => [pair.found.id, pair.gold]));

  for (const gold of report.statements) {
    if (gold.optional || pairOfGold.has(gold.id)) continue;
    const near = reading.statements.find((s) => overlapLength(s.cue, gold.cue) > 0);
    miss('statement missed', showStatement(gold), near ? showStatement(near) : 'nothing', gold.id);
  }
  for (const found of reading.statements) {
    if (!goldOfFound.has(found.id)) miss('statement too many', 'nothing', showStatement(found), found.rule);
  }

  const fields = Object.fromEntries(STATEMENT_FIELDS.map((field) => [field, { right: 0, of: 0 }])) as Record<
    StatementField,
    { right: number; of: number }
  >;
  const nameOf = (id: ActorId | null): string | null => {
    if (id === null) return null;
    return actors.get(id) ?? `?${reading.actors.find((actor) => actor.id === id)?.name ?? id}`;
  };
  const firstAct = { right: 0, of: 0 };
  const partyOf = new Map(report.actors.map((actor) => [actor.id, actor.party ?? actor.id]));
  const accepts = (gold: GoldStatement, field: StatementField, got: string | null): boolean => {
    if (field === 'act') return gold.orAct.some((act) => act === got);
    if (field !== 'target') return false;
    // Words against a ministry are words against its party.
    return [gold.target, ...gold.orTarget].some(
      (one) => one === got || (one !== null && got !== null && partyOf.get(one) === partyOf.get(got)),
    );
  };
  for (const { gold, found } of pairs) {
    const values: Record<StatementField, readonly [string | null, string | null]> = {
      speaker: [gold.speaker, nameOf(found.speaker)],
      party: [gold.party, nameOf(found.party)],
      act: [gold.act, found.act],
      target: [gold.target, nameOf(found.target)],
      via: [gold.via, nameOf(found.via)],
      within: [gold.within, found.within === null ? null : (goldOfFound.get(found.within)?.id ?? '?')],
      kind: [gold.kind, found.kind],
      issues: [[...gold.issues].sort().join(' ') || null, [...found.issues].sort().join(' ') || null],
    };
    for (const field of STATEMENT_FIELDS) {
      const [expected, got] = values[field];
      if (field === 'act') {
        firstAct.of++;
        if (expected === got) firstAct.right++;
      }
      if (expected === null && (got === null || NEEDS_GOLD.has(field))) continue;
      if (OUTERMOST_ONLY.has(field) && gold.within !== null) continue;
      fields[field].of++;
      if (expected === got || accepts(gold, field, got)) fields[field].right++;
      else miss(field, String(expected), String(got), `${gold.id} ${showStatement(gold)}`);
    }
  }

  const quotations = report.statements.filter(
    (gold) => gold.kind === 'direct' && gold.within === null && gold.speaker !== null && !gold.optional,
  );
  const right = quotations.filter((gold) => {
    const takers = reading.statements.filter((found) => coverage(gold, found) >= QUOTATION_COVER);
    const ok = takers.some((found) => nameOf(found.speaker) === gold.speaker);
    if (!ok) {
      const got = takers.map((found) => nameOf(found.speaker)).join(', ') || 'no statement';
      miss('direct quotation', String(gold.speaker), got, `${gold.id} ${shorten(show(gold.content))}`);
    }
    return ok;
  });

  return {
    statements: tally(report.statements, reading.statements, pairOfGold, goldOfFound),
    outermost: tally(
      report.statements.filter((gold) => gold.within === null),
      reading.statements.filter((found) => (goldOfFound.get(found.id)?.within ?? found.within) === null),
      pairOfGold,
      goldOfFound,
    ),
    direct: { right: right.length, of: quotations.length },
    fields,
    firstAct,
    misses,
  };
}

/** What is paired with an optional gold statement counts neither for nor against. */
function tally(
  gold: readonly GoldStatement[],
  found: readonly Statement[],
  pairOfGold: ReadonlyMap<string, Statement>,
  goldOfFound: ReadonlyMap<string, GoldStatement>,
): Tally {
  const wanted = gold.filter((one) => !one.optional);
  const judged = found.filter((one) => !goldOfFound.get(one.id)?.optional);
  return {
    gold: wanted.length,
    goldMet: wanted.filter((one) => pairOfGold.has(one.id)).length,
    found: judged.length,
    foundRight: judged.filter((one) => goldOfFound.has(one.id)).length,
  };
}

function coverage(gold: GoldStatement, found: Statement): number {
  return overlapLength(gold.content, found.content) / lengthOf(gold.content);
}
