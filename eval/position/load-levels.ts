import { overlapLength, type Reading } from '../../src/record/index.ts';
import type { EvalContext } from '../evaluation.ts';
import type { GoldReport } from '../examples/gold.ts';
import { goldAsReading } from '../examples/gold-as-reading.ts';
import { type GoldDispute, loadGold } from '../examples/load-gold.ts';
import { matchStatements } from '../examples/match-statements.ts';

/** Readings with the gold citation (`report#s1`) that each of their statements and events is; findings that are none have no entry. */
export interface Level {
  readonly name: string;
  readonly readings: readonly Reading[];
  /** From `report id#id` of the readings to the gold's citation. */
  readonly goldOf: ReadonlyMap<string, string>;
}

/** The room judged alone, from what a person marked, and end to end, from our own readings. */
export function levels(folder: string, read: EvalContext['read']): { gold: GoldDispute; levels: readonly Level[] } {
  const gold = loadGold(folder);
  const canonical = originals(gold.reports);
  const own = gold.reports.map(({ text, title, published, source }) =>
    read(text, { title, published, source, codebook: gold.codebook }),
  );
  return { gold, levels: [goldLevel(gold, canonical), ownLevel('own readings', gold.reports, own, canonical)] };
}

export function goldLevel(gold: GoldDispute, canonical = originals(gold.reports)): Level {
  const goldOf = new Map<string, string>();
  for (const report of gold.reports) {
    for (const { id } of [...report.statements, ...report.events]) {
      const key = `${report.name}#${id}`;
      goldOf.set(key, canonical.get(key) ?? key);
    }
  }
  return {
    name: 'gold readings',
    readings: gold.reports.map((report) => goldAsReading(report, gold.codebook)),
    goldOf,
  };
}

export function ownLevel(
  name: string,
  reports: readonly GoldReport[],
  readings: readonly Reading[],
  canonical = originals(reports),
): Level {
  const goldOf = new Map<string, string>();
  reports.forEach((report, index) => {
    const reading = readings[index]!;
    const put = (found: string, id: string) => {
      const key = `${report.name}#${id}`;
      goldOf.set(`${reading.report.id}#${found}`, canonical.get(key) ?? key);
    };
    for (const { gold, found } of matchStatements(report.statements, reading.statements)) put(found.id, gold.id);
    for (const event of reading.events) {
      const one = report.events.find((candidate) => overlapLength(candidate.trigger, event.trigger) > 0);
      if (one) put(event.id, one.id);
    }
  });
  return { name, readings, goldOf };
}

/** Statements of a republished report by those of its original: same words, same outlet of origin, an earlier report. */
export function originals(reports: readonly GoldReport[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const originalOf = new Map<string, string>();
  for (const report of reports) {
    for (const { id, cue, content } of report.statements) {
      const words = [...cue, ...content].map((span) => span.text).join('|');
      const earlier = first.get(words);
      if (earlier === undefined) first.set(words, `${report.name}#${id}`);
      else if (words.length > 30) originalOf.set(`${report.name}#${id}`, earlier);
    }
  }
  return originalOf;
}
