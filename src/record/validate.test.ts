import { describe, expect, test } from 'vitest';
import { assertReading, validateReading } from './validate.ts';

const TEXT = '“The gates stay shut,” minister Mara Tolin said. Veldria objected.';
const span = (text: string) => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length, text });

/** A valid reading, open to changes by the tests. */
// biome-ignore lint/suspicious/noExplicitAny: the tests break the reading on purpose
function reading(): any {
  return {
    schema: 'rapporteur/reading@1',
    report: {
      id: 'r1',
      file: null,
      title: null,
      published: '2024-03-26',
      source: null,
      url: null,
      words: 9,
      text: TEXT,
    },
    actors: [
      {
        id: 'a1',
        name: 'Mara Tolin',
        kind: 'person',
        party: 'a1',
        country: null,
        sector: null,
        anonymous: false,
        mentions: [span('Mara Tolin')],
      },
    ],
    statements: [
      {
        id: 's1',
        source: [span('minister Mara Tolin')],
        cue: [span('said')],
        content: [span('“The gates stay shut,”')],
        kind: 'direct',
        speaker: 'a1',
        party: 'a1',
        target: null,
        act: 'state',
        via: null,
        within: null,
        moment: { from: '2024-03-25', to: '2024-03-26', grain: 'day', stated: true, span: null },
        issues: [],
        confidence: 0.9,
        rule: 'test',
      },
    ],
    events: [],
    positions: [],
    clashes: [],
    issues: [],
    warnings: [],
  };
}

test('a sound reading has no violations', () => {
  expect(validateReading(reading())).toEqual([]);
  expect(assertReading(reading()).statements).toHaveLength(1);
});

describe('every fault is named with its path', () => {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const faults: [string, (r: any) => void, string, RegExp][] = [
    [
      'a span that quotes other words',
      (r) => (r.statements[0].cue[0].text = 'says'),
      'statements[0].cue[0]',
      /does not quote/,
    ],
    ['a span past the end', (r) => (r.actors[0].mentions[0].end = 999), 'actors[0].mentions[0]', /does not quote/],
    ['a span of another unit', (r) => (r.statements[0].cue[0].start = 1.5), 'statements[0].cue[0].start', /int/],
    [
      'a speaker who does not exist',
      (r) => (r.statements[0].speaker = 'a9'),
      'statements[0].speaker',
      /points nowhere/,
    ],
    ['a statement within nothing', (r) => (r.statements[0].within = 's9'), 'statements[0].within', /points nowhere/],
    ['an id used twice', (r) => r.actors.push(r.actors[0]), 'actors[1].id', /used twice/],
    ['an act we do not know', (r) => (r.statements[0].act = 'shout'), 'statements[0].act', /Invalid option/],
    [
      'a moment that ends before it begins',
      (r) => (r.statements[0].moment.to = '2024-03-01'),
      'statements[0].moment',
      /ends before/,
    ],
    ['a date that is none', (r) => (r.report.published = '2024-02-30'), 'report.published', /date/i],
    ['too much confidence', (r) => (r.statements[0].confidence = 1.2), 'statements[0].confidence', /<=1/],
    ['another schema', (r) => (r.schema = 'rapporteur/reading@9'), 'schema', /expected/i],
  ];
  test.each(faults)('%s', (_, damage, path, reason) => {
    const damaged = structuredClone(reading());
    damage(damaged);
    const violations = validateReading(damaged);
    expect(violations.map((violation) => violation.path)).toContain(path);
    expect(violations.find((violation) => violation.path === path)?.reason).toMatch(reason);
    expect(() => assertReading(damaged)).toThrow(/^not a rapporteur\/reading@1: /);
  });

  test('what is no object at all', () => {
    expect(validateReading(null)).toEqual([{ path: '(root)', reason: expect.stringContaining('expected object') }]);
  });
});
