import { type ActorId, overlapLength, type Reading, type Statement } from '../../src/record/index.ts';
import type { GoldReport, GoldStatement } from './gold.ts';
import { lengthOf, matchStatements } from './match-statements.ts';
import { type Miss, shorten, show, showStatement } from './miss.ts';
import { type FieldScore, scoreFields } from './score-fields.ts';
import type { Share, Tally } from './tally.ts';

export interface StatementScore extends FieldScore {
  readonly statements: Tally;
  /** The same without statements that stand within statements. */
  readonly outermost: Tally;
  /** Direct quotations whose words are found and given to the right actor. */
  readonly direct: Share;
}

/** A found direct quotation must cover this much of the gold's words to count as found. */
const QUOTATION_COVER = 0.5;

/** Scores the statements of one reading. `actors` says which gold actor each found actor is. */
export function scoreStatements(
  report: GoldReport,
  reading: Reading,
  actors: ReadonlyMap<ActorId, string>,
): StatementScore {
  const pairs = matchStatements(report.statements, reading.statements);
  const pairOfGold = new Map(pairs.map((pair) => [pair.gold.id, pair.found]));
  const goldOfFound = new Map(pairs.map((pair) => [pair.found.id, pair.gold]));
  const nameOf = (id: ActorId | null): string | null => {
    if (id === null) return null;
    return actors.get(id) ?? `?${reading.actors.find((actor) => actor.id === id)?.name ?? id}`;
  };
  const fields = scoreFields(report, pairs, nameOf);
  const quotations = scoreQuotations(report, reading, nameOf);
  return {
    ...fields,
    statements: tally(report.statements, reading.statements, pairOfGold, goldOfFound),
    outermost: tally(
      report.statements.filter((gold) => gold.within === null),
      reading.statements.filter((found) => (goldOfFound.get(found.id)?.within ?? found.within) === null),
      pairOfGold,
      goldOfFound,
    ),
    direct: quotations.direct,
    misses: [...unpaired(report, reading, pairOfGold, goldOfFound), ...fields.misses, ...quotations.misses],
  };
}

function unpaired(
  report: GoldReport,
  reading: Reading,
  pairOfGold: ReadonlyMap<string, Statement>,
  goldOfFound: ReadonlyMap<string, GoldStatement>,
): readonly Miss[] {
  const missed = report.statements.filter((gold) => !gold.optional && !pairOfGold.has(gold.id));
  const extra = reading.statements.filter((found) => !goldOfFound.has(found.id));
  return [
    ...missed.map((gold) => {
      const near = reading.statements.find((found) => overlapLength(found.cue, gold.cue) > 0);
      const found = near ? showStatement(near) : 'nothing';
      return { report: report.name, measure: 'statement missed', expected: showStatement(gold), found, words: gold.id };
    }),
    ...extra.map((found) => ({
      report: report.name,
      measure: 'statement too many',
      expected: 'nothing',
      found: showStatement(found),
      words: found.rule,
    })),
  ];
}

function scoreQuotations(
  report: GoldReport,
  reading: Reading,
  nameOf: (id: ActorId | null) => string | null,
): { readonly direct: Share; readonly misses: readonly Miss[] } {
  const misses: Miss[] = [];
  const quotations = report.statements.filter(
    (gold) => gold.kind === 'direct' && gold.within === null && gold.speaker !== null && !gold.optional,
  );
  for (const gold of quotations) {
    const takers = reading.statements.filter((found) => coverage(gold, found) >= QUOTATION_COVER);
    if (takers.some((found) => nameOf(found.speaker) === gold.speaker)) continue;
    misses.push({
      report: report.name,
      measure: 'direct quotation',
      expected: String(gold.speaker),
      found: takers.map((found) => nameOf(found.speaker)).join(', ') || 'no statement',
      words: `${gold.id} ${shorten(show(gold.content))}`,
    });
  }
  return { direct: { right: quotations.length - misses.length, of: quotations.length }, misses };
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
