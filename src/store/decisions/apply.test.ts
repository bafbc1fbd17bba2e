import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertReading, type Reading, type RecordedEvent, type Statement } from '../../record/index.ts';
import { applyDecisions, UNREVIEWED } from './apply.ts';
import { type Decision, type DecisionDraft, parseDecision } from './decision.ts';
import { effectiveDecisions } from './effective.ts';
import { portableOf, refOf } from './to-portable.ts';

const TEXT = `Envoys trade blame over Lake Sarn

Veldria demanded on Monday that Kasmor stop filling the dam. "We will not sign," the Kasmori minister, Ilo Tarn, said.
The minister added that Veldrian troops had crossed the border. Gate staff struck the lock.`;

const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`no "${words}" in the text`);
  return { start, end: start + words.length, text: words };
};

const actor = (id: string, name: string, party: string, mentions: readonly string[]) => ({
  id,
  name,
  kind: 'government',
  party,
  country: null,
  sector: null,
  anonymous: false,
  mentions: mentions.map((words) => at(words)),
});

const statement = (id: string, words: Partial<Record<keyof Statement, unknown>>) => ({
  id,
  kind: 'indirect',
  target: null,
  act: 'state',
  via: null,
  within: null,
  moment: null,
  issues: [],
  confidence: 0.8,
  rule: 'model',
  ...words,
});

const READING: Reading = assertReading({
  schema: 'rapporteur/reading@1',
  report: {
    id: 'r1',
    file: null,
    title: 'Envoys trade blame over Lake Sarn',
    published: '2024-03-26',
    source: 'Lakes Press',
    url: null,
    words: 50,
    text: TEXT,
  },
  actors: [
    actor('a1', 'Veldria', 'a1', ['Veldria']),
    actor('a2', 'Kasmor', 'a2', ['Kasmor']),
    { ...actor('a3', 'Ilo Tarn', 'a2', ['the Kasmori minister', 'Ilo Tarn', 'The minister']), kind: 'person' },
  ],
  statements: [
    statement('s1', {
      source: [at('Veldria')],
      cue: [at('demanded')],
      content: [at('that Kasmor stop filling the dam')],
      speaker: 'a1',
      party: 'a1',
      target: 'a2',
      act: 'demand',
      issues: ['dam'],
    }),
    statement('s2', {
      source: [at('the Kasmori minister, Ilo Tarn')],
      cue: [at('said')],
      content: [at('"We will not sign,"')],
      speaker: 'a3',
      party: 'a2',
      kind: 'direct',
    }),
    statement('s3', {
      source: [at('The minister')],
      cue: [at('added')],
      content: [at('that Veldrian troops had crossed the border')],
      speaker: 'a3',
      party: 'a2',
    }),
  ],
  events: [
    {
      id: 'e1',
      type: 'ASSAULT',
      mode: null,
      trigger: [at('crossed')],
      evidence: [at('Veldrian troops had crossed the border')],
      actors: ['a1'],
      recipients: [],
      place: null,
      moment: null,
      status: 'happened',
      claimedBy: 's3',
      sameAs: [],
      confidence: 0.6,
      rule: 'verb',
    },
  ],
  positions: [],
  clashes: [],
  issues: [{ id: 'dam', name: 'The dam', terms: ['dam'] }],
  warnings: [],
});

const [s1, s2, s3] = READING.statements as [Statement, Statement, Statement];
const [e1] = READING.events as [RecordedEvent];

let clock = 0;
/** A decision, signed one second after the one before. */
function by(who: string, draft: DecisionDraft): Decision {
  clock++;
  return parseDecision({ id: `d${clock}`, at: new Date(clock * 1000).toISOString(), by: who, ...draft });
}
const accept = (finding: Statement | RecordedEvent, who = 'Ana') =>
  by(who, { kind: 'accept', ref: refOf(READING, finding), finding: portableOf(READING, finding) });
const reject = (finding: Statement | RecordedEvent, who = 'Ana') =>
  by(who, { kind: 'reject', ref: refOf(READING, finding) });

/** The same report read by another reader: other ids, other fields. */
function otherReading(change: (reading: Reading) => Partial<Reading>): Reading {
  const changed = { ...READING, ...change(READING) };
  return assertReading(changed);
}

describe('without decisions', () => {
  test('a reading stays the very same object', () => {
    expect(applyDecisions(READING, []).reading).toBe(READING);
    expect(applyDecisions(READING, [by('Ana', { kind: 'undo', decision: 'd0' as never })]).reading).toEqual(READING);
  });

  test('decisions about another report change nothing', () => {
    const elsewhere = accept(s1);
    const moved = { ...elsewhere, ref: { ...refOf(READING, s1), report: 'r2' } } as Decision;
    expect(applyDecisions(READING, [moved]).reading).toBe(READING);
  });
});

describe('accept', () => {
  test('leaves the finding as it was, and says who accepted it', () => {
    const { reading, reviews } = applyDecisions(READING, [accept(s1)]);
    expect(reading).toEqual(READING);
    expect(reviews.get('s1')).toMatchObject({ state: 'accepted', by: 'Ana', contested: false });
    expect(reviews.get('s2')).toBeUndefined();
  });

  test('outranks a later reader that numbers and judges otherwise', () => {
    const later = otherReading(({ statements }) => ({
      statements: [
        { ...statements[1]!, id: 's1' as Statement['id'] },
        { ...statements[0]!, id: 's2' as Statement['id'], act: 'ask', cue: [at('demanded on Monday')] },
      ],
      events: [],
    }));
    const { reading, reviews } = applyDecisions(later, [accept(s1)]);
    expect(reading.statements.map(({ id, act }) => [id, act])).toEqual([
      ['s1', 'state'],
      ['s2', 'demand'],
    ]);
    expect(reading.statements[1]!.cue).toEqual(s1.cue);
    expect(reviews.get('s2')?.state).toBe('accepted');
    expect(reviews.get('s1')).toBeUndefined();
  });

  test('puts back what a later reader no longer finds, with its actors', () => {
    const later = otherReading(() => ({ statements: [], events: [], actors: [] }));
    const { reading, reviews } = applyDecisions(later, [accept(s1)]);
    assertReading(reading);
    const [back] = reading.statements;
    expect(back).toMatchObject({ act: 'demand', rule: 'decision', issues: ['dam'] });
    expect(reading.actors.map(({ name }) => name)).toEqual(['Veldria', 'Kasmor']);
    expect(reviews.get(back!.id)?.state).toBe('accepted');
  });

  test('finds its words again where the text was replaced', () => {
    const text = `Corrected.\n\n${TEXT.replace('filling the dam', 'the filling of the dam')}`;
    const later: Reading = { ...READING, report: { ...READING.report, text }, statements: [], events: [], actors: [] };
    const { reading, unplaced } = applyDecisions(later, [accept(s1), accept(s2)]);
    expect(unplaced).toEqual([]);
    expect(reading.statements.map(({ content }) => content[0]!.text)).toEqual([
      'that Kasmor stop the filling of the dam',
      '"We will not sign,"',
    ]);
    assertReading(reading);
  });

  test('is shown for review where its words are gone', () => {
    const text = 'Another text altogether, about the weather.';
    const later: Reading = { ...READING, report: { ...READING.report, text }, statements: [], events: [], actors: [] };
    const { reading, unplaced } = applyDecisions(later, [accept(s1), reject(s2)]);
    expect(reading.statements).toEqual([]);
    expect(unplaced.map(({ decision }) => decision.kind)).toEqual(['accept']);
  });
});

describe('reject', () => {
  test('takes the finding out and points nothing at it', () => {
    const { reading, rejected, reviews } = applyDecisions(READING, [reject(s3)]);
    assertReading(reading);
    expect(reading.statements.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(reading.events[0]!.claimedBy).toBeNull();
    expect(rejected.statements).toEqual([s3]);
    expect(reviews.get('s3')?.state).toBe('rejected');
  });

  test('gives what stood within it to what it stood in', () => {
    const nested = otherReading(({ statements }) => ({
      statements: [statements[0]!, { ...statements[1]!, within: s1.id }, { ...statements[2]!, within: s2.id }],
    }));
    expect(applyDecisions(nested, [reject(s2)]).reading.statements.at(-1)!.within).toBe('s1');
  });

  test('holds when the same words are found under another id, and no further', () => {
    const later = otherReading(({ statements }) => ({
      statements: [{ ...statements[0]!, id: 's9' as Statement['id'] }, statements[1]!],
      events: [],
    }));
    expect(applyDecisions(later, [reject(s1)]).reading.statements.map(({ id }) => id)).toEqual(['s2']);
  });

  test('after an accept by somebody else is contested; by the same person it is a change of mind', () => {
    expect(applyDecisions(READING, [accept(s1, 'Ana'), reject(s1, 'Ben')]).reviews.get('s1')?.contested).toBe(true);
    expect(applyDecisions(READING, [accept(s1, 'Ana'), reject(s1, 'Ana')]).reviews.get('s1')).toMatchObject({
      state: 'rejected',
      contested: false,
    });
  });
});

describe('correct', () => {
  const correction = (changes: Extract<DecisionDraft, { kind: 'correct' }>['changes'], finding = s1) =>
    by('Ana', { kind: 'correct', ref: refOf(READING, finding), finding: portableOf(READING, finding), changes });

  test('changes what it names and nothing else', () => {
    const { reading, reviews } = applyDecisions(READING, [
      correction({ what: 'statement', act: 'threaten', target: null, stance: 'rejects' }),
    ]);
    expect(reading.statements[0]).toEqual({ ...s1, act: 'threaten', target: null, stance: 'rejects' });
    expect(reading.statements.slice(1)).toEqual([s2, s3]);
    expect(reviews.get('s1')?.state).toBe('corrected');
  });

  test('makes an actor that the reading did not have, where the text names it', () => {
    const { reading } = applyDecisions(READING, [correction({ what: 'statement', target: 'Gate staff' })]);
    const made = reading.actors.find(({ name }) => name === 'Gate staff');
    expect(made?.mentions.map(({ text }) => text)).toEqual(['Gate staff']);
    expect(reading.statements[0]!.target).toBe(made?.id);
    assertReading(reading);
  });

  test('stays a correction when accepted afterwards', () => {
    const first = correction({ what: 'statement', act: 'ask' });
    const after = applyDecisions(READING, [first]).reading;
    const second = by('Ben', {
      kind: 'accept',
      ref: refOf(after, after.statements[0]!),
      finding: portableOf(after, after.statements[0]!),
    });
    const { reviews, reading } = applyDecisions(READING, [first, second]);
    expect(reviews.get('s1')).toMatchObject({ state: 'corrected', by: 'Ben' });
    expect(reading.statements[0]!.act).toBe('ask');
  });

  test('that changes nothing is no decision', () => {
    expect(() => correction({ what: 'statement' })).toThrow(/changes nothing/);
  });
});

test('add writes a missed statement where it belongs, within the one around it', () => {
  const content = [at('Veldrian troops had crossed the border')];
  const finding = {
    ...portableOf(READING, { ...s3, content, cue: [], source: [at('The minister')] }),
    speaker: 'Gate staff',
  };
  const ref = {
    report: 'r1',
    what: 'statement' as const,
    id: 'p1',
    anchor: finding.what === 'statement' ? finding.content : [],
  };
  const { reading, reviews } = applyDecisions(READING, [by('Ana', { kind: 'add', ref, finding } as DecisionDraft)]);
  assertReading(reading);
  expect(reviews.get('s3')).toBeUndefined();
  expect(reviews.get('p1')?.state).toBe('added');
  expect(reading.statements.find(({ id }) => id === 'p1')?.within).toBe('s3');
});

describe('the whole desk', () => {
  test('merging actors makes one of them, in statements, events and parties', () => {
    const { reading } = applyDecisions(READING, [
      by('Ana', { kind: 'merge-actors', names: ['Kasmor', 'ilo tarn'], into: 'Government of Kasmor' }),
    ]);
    assertReading(reading);
    expect(reading.actors.map(({ name }) => name)).toEqual(['Veldria', 'Government of Kasmor']);
    expect(reading.actors[1]!.mentions).toHaveLength(4);
    expect(reading.statements.map(({ speaker }) => speaker)).toEqual(['a1', 'a2', 'a2']);
  });

  test('merging names that this report does not have changes nothing', () => {
    const merge = by('Ana', { kind: 'merge-actors', names: ['Orrin', 'Harrow Gorge'], into: 'Orrin' });
    expect(applyDecisions(READING, [merge]).reading).toEqual(READING);
  });

  test('splitting an actor takes the mentions that use these words, and what stands on them', () => {
    const { reading } = applyDecisions(READING, [
      by('Ana', {
        kind: 'split-actor',
        name: 'Ilo Tarn',
        mentions: ['the minister'],
        as: 'Minister of Veldria',
        report: null,
      }),
    ]);
    assertReading(reading);
    const other = reading.actors.find(({ name }) => name === 'Minister of Veldria')!;
    expect(other).toMatchObject({ kind: 'person', mentions: [at('The minister')] });
    expect(reading.statements.map(({ speaker }) => speaker)).toEqual(['a1', 'a3', other.id]);
  });

  test('a party set by a person goes to the statements that followed the old one', () => {
    const { reading } = applyDecisions(READING, [
      by('Ana', { kind: 'set-party', actor: 'Ilo Tarn', party: 'Veldria' }),
    ]);
    expect(reading.statements.map(({ party }) => party)).toEqual(['a1', 'a1', 'a1']);
  });

  test('merged issues give their statements to one', () => {
    const two = otherReading(({ issues, statements }) => ({
      issues: [...issues, { id: 'water' as never, name: 'Water', terms: ['lake'] }],
      statements: [statements[0]!, { ...statements[1]!, issues: ['water' as never, 'dam' as never] }, statements[2]!],
    }));
    const { reading } = applyDecisions(two, [by('Ana', { kind: 'merge-issues', issues: ['dam'], into: 'water' })]);
    assertReading(reading);
    expect(reading.issues).toEqual([{ id: 'water', name: 'Water', terms: ['lake', 'The dam', 'dam'] }]);
    expect(reading.statements.map(({ issues }) => issues)).toEqual([['water'], ['water'], []]);
  });
});

test('any decisions in any order give a valid reading, and undoing all of them gives the first one back', () => {
  const findings = [s1, s2, s3, e1];
  const draft = fc.oneof(
    fc.constantFrom(...findings).map((finding) => accept(finding)),
    fc.constantFrom(...findings).map((finding) => reject(finding, 'Ben')),
    fc
      .constantFrom('Veldria', 'Kasmor', 'Ilo Tarn', 'Orrin')
      .map((name) => by('Ana', { kind: 'merge-actors', names: ['Kasmor', name], into: name })),
    fc.constantFrom('Veldria', 'Orrin').map((party) => by('Ana', { kind: 'set-party', actor: 'Ilo Tarn', party })),
    fc
      .constantFrom('the minister', 'Ilo Tarn')
      .map((mention) =>
        by('Ben', { kind: 'split-actor', name: 'Ilo Tarn', mentions: [mention], as: 'Orrin', report: null }),
      ),
    fc.constantFrom('Orrin', 'Kasmor', null).map((speaker) =>
      by('Ana', {
        kind: 'correct',
        ref: refOf(READING, s2),
        finding: portableOf(READING, s2),
        changes: { what: 'statement', speaker },
      }),
    ),
  );
  fc.assert(
    fc.property(fc.array(draft, { maxLength: 12 }), (decisions) => {
      assertReading(applyDecisions(READING, effectiveDecisions(decisions)).reading);
      const undos = decisions.map(({ id }) => by('Ana', { kind: 'undo', decision: id }));
      expect(applyDecisions(READING, effectiveDecisions([...decisions, ...undos])).reading).toEqual(READING);
    }),
    { numRuns: 300 },
  );
});

test('a finding without decisions is a suggestion', () => {
  expect(UNREVIEWED.state).toBe('suggested');
});
