import { describe, expect, it } from 'vitest';
import type { Reading, Statement } from '../../src/record/index.ts';
import { EXAMPLES } from '../examples.ts';
import { goldAsReading, goldMoments } from './gold-as-reading.ts';
import { loadGold } from './load-gold.ts';
import { type ReportScore, scoreReading } from './score-examples.ts';
import { f1, precision, recall, share } from './tally.ts';

const { codebook, reports } = loadGold(EXAMPLES);
const report = reports.find(({ name }) => name.includes('filling-begins'))!;
const perfect = goldAsReading(report, codebook);

function score(change: Partial<Reading>): ReportScore {
  return scoreReading(report, { ...perfect, ...change }, goldMoments(report));
}

function measures(result: ReportScore): string[] {
  return result.misses.map((miss) => miss.measure);
}

function changed(id: string, change: Partial<Statement>): Partial<Reading> {
  return { statements: perfect.statements.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

describe('the score of an example', () => {
  it('loses recall, not precision, by a statement missed', () => {
    const { statements } = score({ statements: perfect.statements.filter((one) => one.id !== 's10') }).statements;
    expect(precision(statements)).toBe(1);
    expect(recall(statements)).toBeLessThan(1);
  });

  it('loses precision, not recall, by a statement told twice', () => {
    const twice = [...perfect.statements, { ...perfect.statements[4]!, id: 'twice' as Statement['id'] }];
    const { statements } = score({ statements: twice }).statements;
    expect(recall(statements)).toBe(1);
    expect(precision(statements)).toBeLessThan(1);
  });

  it('does not charge an optional statement, present or absent', () => {
    const { statements } = score({ statements: perfect.statements.filter((one) => one.id !== 's12') }).statements;
    expect(f1(statements)).toBe(1);
  });

  it('does not pair a statement with another source', () => {
    const source = perfect.statements.find((one) => one.id === 's10')!.source;
    expect(measures(score(changed('s5', { source })))).toEqual(['statement missed', 'statement too many']);
  });

  it('sees a direct quotation given to the wrong actor', () => {
    const veldria = perfect.actors.find((one) => one.id === 'veldria')!.id;
    const wrong = score(changed('s6', { speaker: veldria }));
    expect(measures(wrong)).toEqual(['speaker', 'direct quotation']);
    expect(share(wrong.statements.direct)).toBeLessThan(1);
  });

  it('accepts an actor under an alias and refuses one under another name', () => {
    const rename = (name: string, text: string) => ({
      actors: perfect.actors.map((one) =>
        one.id === 'serrak' ? { ...one, name, mentions: [{ start: 0, end: text.length, text }] } : one,
      ),
    });
    expect(score(rename('the minister', 'Serrak')).misses).toEqual([]);
    expect(measures(score(rename('the minister', 'the minister')))).toContain('speaker');
  });

  it('wants type, actor and status of an event', () => {
    const events = (change: object) => ({
      events: perfect.events.map((one) => (one.id === 'e8' ? { ...one, ...change } : one)),
    });
    for (const change of [{ type: 'ACCUSE' }, { status: 'denied' }, { actors: ['lu'] }]) {
      const result = score(events(change)).events;
      expect(f1(result.events)).toBeLessThan(1);
    }
    const party = score(events({ actors: ['kasmor'] })).events;
    expect(f1(party.events)).toBe(1);
  });

  it('counts a wrong date against the value, not against the finding', () => {
    const moments = goldMoments(report).map((one) => ({ ...one, from: '2024-01-01', to: '2024-01-01' }));
    const result = scoreReading(report, perfect, moments).moments;
    expect(f1(result.moments)).toBe(1);
    expect(share(result.values)).toBe(0);
  });
});
