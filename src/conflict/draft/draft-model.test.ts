import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGame } from '../model/parse-model.ts';
import { draftModel, type ModelDraft } from './draft-model.ts';
import type { DraftClaim, DraftMaterial } from './material.ts';
import { writeModelFile } from './write-model-file.ts';

const ISSUES = [
  { id: 'gates', name: 'gates of the dam', terms: ['the gates', 'water'] },
  { id: 'guards', name: 'guards at the ford', terms: ['the guards', 'guard'] },
  { id: 'levy', name: 'levy on barges', terms: ['the levy', 'barges'] },
];
const PARTIES = [
  { name: 'Ostria', aliases: ['Ostrian'], outside: false },
  { name: 'Belmar', aliases: [], outside: false },
  { name: 'River League', aliases: [], outside: true },
];

let offset = 0;
function claim(
  party: string,
  stance: DraftClaim['stance'],
  issue: string | null,
  words: string,
  more: Partial<DraftClaim> = {},
): DraftClaim {
  const start = offset;
  offset += words.length + 10;
  return {
    party,
    stance,
    issue,
    target: null,
    pieces: [{ start, end: start + words.length, text: words }],
    condition: null,
    speaker: null,
    report: 'r1',
    finding: `s${start}`,
    when: '2031-05-01',
    sourcing: 'own-words',
    ...more,
  };
}

function material(...claims: DraftClaim[]): DraftMaterial {
  return { parties: PARTIES, issues: ISSUES, claims };
}

function drafted(...claims: DraftClaim[]): Extract<ModelDraft, { kind: 'drafted' }> {
  const draft = draftModel(material(...claims));
  if (draft.kind !== 'drafted') throw new Error(draft.missing.join('; '));
  return draft;
}

const demand = () => claim('Belmar', 'demands', 'gates', 'that the gates be reopened at once', { target: 'Ostria' });
const refusal = () => claim('Ostria', 'rejects', 'gates', 'We will not open the gates');
const bargain = () =>
  claim('Belmar', 'conditional', 'levy', 'Belmar would lift the levy if the gates are opened', {
    condition: { text: 'if the gates are opened', issues: ['gates'] },
  });

const statements = (draft: ReturnType<typeof drafted>, maker: string) =>
  draft.file.decisionMakers
    .find(({ name }) => name === maker)!
    .preferences!.map((one) => (typeof one === 'string' ? one : one.statement));
const names = (draft: ReturnType<typeof drafted>) =>
  draft.file.options.map((one) => (typeof one === 'string' ? one : one.name));

describe('a draft', () => {
  test('names options after the words, gives them to who would act, and says what each side prefers', () => {
    const draft = drafted(demand(), refusal(), bargain());
    expect(names(draft)).toEqual(['Ostria: have the gates reopened at once', 'Belmar: lift the levy']);
    expect(statements(draft, 'Belmar')).toEqual(['ostria_gates', 'belmar_agreement iff ostria_gates']);
    expect(statements(draft, 'Ostria')).toEqual(['not ostria_gates']);
    expect(draft.settlement).toEqual({ belmar_agreement: true, ostria_gates: true });
  });

  test('puts what is said more often first', () => {
    const more = [
      claim('Belmar', 'demands', 'guards', 'The guards must leave the ford', { target: 'Ostria' }),
      claim('Belmar', 'demands', 'guards', 'that the guards be withdrawn', { target: 'Ostria' }),
    ];
    const wants = statements(drafted(demand(), refusal(), bargain(), ...more), 'Belmar').filter(
      (one) => !one.includes('iff'),
    );
    expect(wants).toEqual(['ostria_guards', 'ostria_gates']);
  });

  test('counts old words and rumours for less', () => {
    const old = claim('Belmar', 'demands', 'guards', 'The guards must leave', { target: 'Ostria', when: '2031-01-01' });
    const told = claim('Belmar', 'demands', 'guards', 'the guards should go', {
      target: 'Ostria',
      sourcing: 'account',
    });
    const wants = statements(drafted(demand(), refusal(), bargain(), old, told), 'Belmar').filter(
      (one) => !one.includes('iff'),
    );
    expect(wants).toEqual(['ostria_gates', 'ostria_guards']);
  });

  test('takes a threat for an option, wanted only while the demand is not met', () => {
    const words = 'we will close the river to barges unless the gates are opened';
    const draft = drafted(
      refusal(),
      claim('Belmar', 'demands', 'gates', words, { target: 'Ostria' }),
      claim('Belmar', 'threatens', 'gates', words, { target: 'Ostria' }),
    );
    expect(names(draft)).toEqual(['Ostria: have the gates opened', 'Belmar: close the river to barges']);
    expect(statements(draft, 'Belmar')).toEqual([
      'ostria_gates',
      'belmar_threat if not ostria_gates',
      'not belmar_threat',
    ]);
    expect(statements(draft, 'Ostria')).toEqual(['not ostria_gates', 'not belmar_threat']);
    expect(draft.settlement).toEqual({ belmar_threat: false, ostria_gates: true });
  });

  test('knows what has been done, and that both signed one thing', () => {
    const deed = { sourcing: 'deed', finding: 'e1', when: '2031-06-01' } as const;
    const draft = drafted(
      demand(),
      refusal(),
      bargain(),
      claim('Ostria', 'accepts', 'gates', 'Ostria and Belmar signed', deed),
      claim('Belmar', 'accepts', 'gates', 'Ostria and Belmar signed', deed),
    );
    expect(draft.file.statusQuo).toEqual({ belmar_agreement: true, ostria_gates: true });
    expect(statements(draft, 'Ostria')).toEqual(['ostria_gates iff belmar_agreement', 'not ostria_gates']);
  });

  test('a deed taken back is no status quo', () => {
    const signed = claim('Ostria', 'accepts', 'gates', 'Ostria signed', { sourcing: 'deed', when: '2031-06-01' });
    const revoked = claim('Ostria', 'rejects', 'gates', 'we will not open the gates', { when: '2031-07-01' });
    expect(drafted(demand(), bargain(), signed, revoked).file.statusQuo).toMatchObject({ ostria_gates: false });
  });

  test('only words of impossibility rule states out; a refusal does not', () => {
    const condition = { text: 'until the guards are gone', issues: ['guards'] };
    const guards = claim('Belmar', 'demands', 'guards', 'The guards must leave', { target: 'Ostria' });
    const cannot = claim('Ostria', 'rejects', 'gates', 'It is impossible to open the gates until the guards are gone', {
      condition,
    });
    expect(drafted(demand(), guards, bargain(), cannot).file.infeasible).toMatchObject([
      { implies: ['ostria_gates', 'ostria_guards'] },
    ]);
    const wont = claim('Ostria', 'rejects', 'gates', 'We will not open the gates until the guards are gone', {
      condition,
    });
    expect(drafted(demand(), guards, bargain(), wont).file.infeasible).toBeUndefined();
  });

  test('cites words that stand where it says', () => {
    const draft = drafted(demand(), refusal(), bargain());
    const evidence = draft.file.options.flatMap((one) => (typeof one === 'string' ? [] : (one.evidence ?? [])));
    expect(evidence.length).toBeGreaterThan(2);
    for (const { start, end, text } of evidence) expect(end! - start!).toBe(text.length);
  });

  test('keeps ten options and says which fell away', () => {
    const issues = Array.from({ length: 13 }, (_, k) => ({
      id: `topic${k}`,
      name: `topic${'abcdefghijklm'[k]}`,
      terms: [],
    }));
    const claims = issues.map(({ id, name }) =>
      claim('Belmar', 'demands', id, `Ostria must give up ${name}`, { target: 'Ostria' }),
    );
    const draft = draftModel({
      parties: PARTIES,
      issues: [...ISSUES, ...issues],
      claims: [...claims, bargain(), demand(), refusal()],
    });
    if (draft.kind !== 'drafted') throw new Error(draft.missing.join('; '));
    expect(draft.file.options).toHaveLength(10);
    expect(draft.leftOut.filter((one) => one.includes('least supported'))).toHaveLength(5);
  });
});

describe('no draft', () => {
  test.each<[string, DraftMaterial, RegExp]>([
    ['without issues', { parties: PARTIES, issues: [], claims: [] }, /codebook/],
    ['without claims', material(), /no party takes a stand/],
    ['with one side only', material(demand(), demand()), /only Belmar takes/],
    [
      'where only a mediator answers',
      material(demand(), claim('River League', 'offers', 'gates', 'to host talks on water')),
      /only Belmar/,
    ],
    ['where only one could act', material(demand(), refusal()), /only Ostria is told/],
  ])('%s', (_, given, why) => {
    const draft = draftModel(given);
    expect(draft.kind).toBe('too-little');
    if (draft.kind === 'too-little') expect(draft.missing.join('; ')).toMatch(why);
  });
});

const anyClaim = fc
  .record({
    party: fc.constantFrom('Ostria', 'Belmar', 'River League'),
    stance: fc.constantFrom<DraftClaim['stance'][]>(
      'demands',
      'rejects',
      'offers',
      'conditional',
      'accepts',
      'supports',
      'opposes',
      'threatens',
    ),
    issue: fc.constantFrom('gates', 'guards', 'levy', null),
    target: fc.constantFrom('Ostria', 'Belmar', null),
    words: fc.constantFrom(
      'We will open the gates',
      'The guards must leave unless water flows',
      'no',
      'to lift the levy if the guards go',
      '“and # not: if"',
    ),
    sourcing: fc.constantFrom<DraftClaim['sourcing'][]>('own-words', 'deed', 'account', 'anonymous'),
    when: fc.constantFrom('2031-05-01', '2031-06-01', null),
  })
  .map(({ party, stance, issue, words, ...more }) => claim(party, stance, issue, words, more));

test('whatever is drafted can be read back and solved, and equal material gives equal drafts', () => {
  fc.assert(
    fc.property(fc.array(anyClaim, { maxLength: 14 }), (claims) => {
      const draft = draftModel(material(...claims));
      expect(draftModel(material(...claims))).toEqual(draft);
      if (draft.kind !== 'drafted') return;
      const game = parseGame(writeModelFile(draft.file, ['a remark', 'and: another']));
      expect(game.model.options.map(({ name }) => name)).toEqual(names(draft));
    }),
    { numRuns: 300 },
  );
});

test('what is cited stands in the words of its finding and begins with a whole word', () => {
  const threat = claim('Belmar', 'demands', 'gates', 'that it would cut the power unless the gates were opened', {
    condition: { text: 'unless the gates were opened', issues: ['gates'] },
  });
  const claims = [threat, demand(), refusal(), bargain()];
  const { file } = drafted(...claims);
  const evidence = JSON.stringify(file).match(/"start":\d+,"end":\d+,"text":"[^"]*"/g) ?? [];
  expect(evidence.length).toBeGreaterThan(2);
  for (const item of evidence) {
    const { start, end, text } = JSON.parse(`{${item}}`);
    const piece = claims.flatMap(({ pieces }) => pieces).find((one) => one.start <= start && end <= one.end)!;
    expect(piece.text.slice(start - piece.start, end - piece.start)).toBe(text);
    expect(start === piece.start || piece.text[start - piece.start - 1] === ' ', text).toBe(true);
  }
});
