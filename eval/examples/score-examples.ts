import type { Moment, Reading } from '../../src/record/index.ts';
import type { GoldReport } from './gold.ts';
import { matchActors } from './match-actors.ts';
import { matchStatements } from './match-statements.ts';
import type { Miss } from './miss.ts';
import { type ActorScore, scoreActors } from './score-actors.ts';
import { type EventScore, scoreEvents } from './score-events.ts';
import { type MomentScore, scoreMoments } from './score-moments.ts';
import { type StatementScore, scoreStatements } from './score-statements.ts';

/** How one reading compares with the gold of its report. */
export interface ReportScore {
  readonly report: string;
  readonly statements: StatementScore;
  readonly actors: ActorScore;
  readonly events: EventScore;
  readonly moments: MomentScore;
  readonly misses: readonly Miss[];
}

/** Compares a reading with the gold of its report. `moments`: every date found in the text. */
export function scoreReading(report: GoldReport, reading: Reading, moments: readonly Moment[]): ReportScore {
  const matched = matchActors(reading, report.actors);
  const pairs = matchStatements(report.statements, reading.statements);
  const statements = scoreStatements(report, reading, matched);
  const actors = scoreActors(report, reading, matched);
  const events = scoreEvents(report, reading, matched, new Map(pairs.map(({ gold, found }) => [found.id, gold.id])));
  const when = scoreMoments(report, moments);
  return {
    report: report.name,
    statements,
    actors,
    events,
    moments: when,
    misses: [...statements.misses, ...actors.misses, ...events.misses, ...when.misses],
  };
}
