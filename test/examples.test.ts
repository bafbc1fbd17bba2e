import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GoldReport } from '../eval/examples/gold.ts';
import { goldAsReading, goldMoments } from '../eval/examples/gold-as-reading.ts';
import { goldFiles, loadGold, readIndex } from '../eval/examples/load-gold.ts';
import { resolveQuoted } from '../eval/examples/resolve-quoted.ts';
import { scoreReading } from '../eval/examples/score-examples.ts';
import { EXAMPLES, rowsOf } from '../eval/examples.ts';
import { overlaps, validateReading } from '../src/record/index.ts';

const { codebook, reports, positions, clashes, chronology } = loadGold(EXAMPLES);
const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);

describe('the quoted strings of a gold file', () => {
  const text = 'He said no. She said yes.';

  it('resolve to their span', () => {
    expect(resolveQuoted(text, 'She', 'f', 'source')).toEqual({ start: 12, end: 15, text: 'She' });
    expect(resolveQuoted(text, { text: 'said', at: 2 }, 'f', 'cue').start).toBe(16);
  });

  it('are refused where they are absent, ambiguous or counted beyond the last', () => {
    expect(() => resolveQuoted(text, 'shouted', 'f', 'cue')).toThrow(/f: cue: the report does not hold "shouted"/);
    expect(() => resolveQuoted(text, 'said', 'f', 'cue')).toThrow(/stands 2 times; say which/);
    expect(() => resolveQuoted(text, { text: 'said', at: 3 }, 'f', 'cue')).toThrow(/stands 2 times, not 3/);
  });
});

describe('the examples', () => {
  it('give every report a gold reading and every gold reading a report', () => {
    const names = readIndex(EXAMPLES).map((line) => basename(line.file, '.txt'));
    expect(goldFiles(EXAMPLES)).toEqual(names.map((name) => `${name}.gold.json`).sort());
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(reports)('$name: the gold is sound', (report) => {
    expect(report.text.startsWith(`${report.title}\n\n`)).toBe(true);
    expect(report.name.startsWith(report.published)).toBe(true);
    expect(faults(report)).toEqual([]);
    expect(validateReading(goldAsReading(report, codebook))).toEqual([]);
  });

  it.each(reports)('$name: the gold scores full marks against itself', (report) => {
    const score = scoreReading(report, goldAsReading(report, codebook), goldMoments(report));
    expect(score.misses).toEqual([]);
    for (const row of rowsOf([score])) expect([row.measure, row.ours ?? 1]).toEqual([row.measure, 1]);
  });

  it('cite only what the reports hold, in positions, clashes and chronology', () => {
    const known = new Set(
      reports.flatMap((report) => ids([...report.statements, ...report.events]).map((id) => `${report.name}#${id}`)),
    );
    const cited = [
      ...positions.flatMap((position) => position.evidence),
      ...clashes.flatMap((clash) => [clash.a, clash.b]),
      ...chronology.flatMap((happening) => happening.mentions),
    ];
    expect(cited.filter((citation) => !known.has(citation))).toEqual([]);
  });

  it('tell every happening of the chronology in the reports that name it', () => {
    const told = new Map<string, string[]>();
    for (const report of reports) {
      for (const event of report.events) {
        if (event.happening === undefined) continue;
        told.set(event.happening, [...(told.get(event.happening) ?? []), `${report.name}#${event.id}`]);
      }
    }
    for (const happening of chronology)
      expect([happening.id, [...happening.mentions].sort()]).toEqual([
        happening.id,
        (told.get(happening.id) ?? []).sort(),
      ]);
    expect([...told.keys()].sort()).toEqual(ids(chronology).sort());
  });

  it('know every party and issue of the positions from the codebook', () => {
    const parties = new Set(codebook.parties.map((party) => party.name));
    const issues = new Set(codebook.issues.map((issue) => issue.id));
    expect(positions.filter(({ party, issue }) => !parties.has(party) || !issues.has(issue))).toEqual([]);
  });
});

/** What is wrong with the references and dates of a gold reading. */
function faults(report: GoldReport): string[] {
  const actors = new Set(ids(report.actors));
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  const moments = new Set(ids(report.moments));
  const events = new Map(report.events.map((event) => [event.id, event]));
  const issues = new Set(codebook.issues.map((issue) => issue.id));
  const found: string[] = [];
  const must = (ok: boolean, fault: string) => {
    if (!ok) found.push(fault);
  };
  const known = (set: { has(id: string): boolean }, refs: readonly (string | null)[], of: string) => {
    for (const ref of refs) must(ref === null || set.has(ref), `${of}: no ${ref}`);
  };
  for (const list of [report.actors, report.statements, report.events, report.moments]) {
    must(new Set(ids(list)).size === list.length, `an id twice in ${ids(list)}`);
  }
  for (const actor of report.actors) known(actors, [actor.party], actor.id);
  for (const { id, within, moment, speaker, party, target, via, ...statement } of report.statements) {
    known(actors, [speaker, party, target, via], id);
    known(statements, [within], id);
    known(moments, [moment], id);
    known(issues, statement.issues, id);
    const outer = within === null ? undefined : statements.get(within);
    const inside = outer?.content.some((piece) => statement.cue.some((cue) => overlaps(piece, cue)));
    must(within === null || inside === true, `${id} does not stand in the content of ${within}`);
    const pieces = [...statement.cue, ...statement.content];
    must(
      pieces.every((a, i) => pieces.slice(i + 1).every((b) => !overlaps(a, b))),
      `${id}: cue and content overlap`,
    );
  }
  for (const event of report.events) {
    known(actors, [...event.actors, ...event.recipients, event.place], event.id);
    known(statements, [event.claimedBy], event.id);
    known(moments, [event.moment], event.id);
    known(events, event.sameAs, event.id);
    for (const other of event.sameAs) {
      must(events.get(other)?.sameAs.includes(event.id) === true, `${event.id}: ${other} does not point back`);
    }
    const claim = event.claimedBy === null ? undefined : statements.get(event.claimedBy);
    const inside = claim?.content.some((piece) => event.trigger.some((trigger) => overlaps(piece, trigger)));
    must(claim === undefined || inside === true, `${event.id} does not stand in the content of ${event.claimedBy}`);
  }
  for (const { id, from, to } of report.moments) {
    must((from === null) === (to === null), `${id}: half a date`);
    must(from === null || to === null || from <= to, `${id}: ends before it begins`);
    must(from === null || from >= '1900-01-01', `${id}: before the dispute`);
    must(to === null || to <= '2030-12-31', `${id}: after the dispute`);
  }
  return found;
}
