import { describe, expect, it } from 'vitest';
import type { Reading } from '../../record/index.ts';
import { toPlover } from './plover.ts';
import { cameoRootOf, quadOf } from './plover-codes.ts';

const TEXT = 'Kasmor said gunmen shelled the Veldrian town of Sella on Monday.';
const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
};

const actor = (id: string, name: string, country: string | null, party = id, sector: string | null = null) => ({
  id,
  name,
  kind: country ? 'government' : 'group',
  party,
  country,
  sector,
  anonymous: false,
  mentions: [span(name)],
});

const READING = {
  schema: 'rapporteur/reading@1',
  report: {
    id: 'r1',
    file: null,
    title: 'Shelling',
    published: '2024-05-15',
    source: 'Irsa Mail',
    url: null,
    words: 11,
    text: TEXT,
  },
  actors: [actor('a1', 'Kasmor', 'XKA', 'a1', 'GOV'), actor('a2', 'gunmen', null), actor('a3', 'Sella', 'XVE')],
  statements: [
    {
      id: 's1',
      source: [span('Kasmor')],
      cue: [span('said')],
      content: [span('gunmen shelled the Veldrian town of Sella on Monday')],
      kind: 'indirect',
      speaker: 'a1',
      party: 'a1',
      target: null,
      act: 'state',
      via: null,
      within: null,
      moment: null,
      issues: [],
      confidence: 1,
      rule: 'test',
    },
  ],
  events: [
    {
      id: 'e1',
      type: 'ASSAULT',
      mode: 'heavy-weapons',
      trigger: [span('shelled')],
      evidence: [span(TEXT)],
      actors: ['a2'],
      recipients: [],
      place: 'a3',
      moment: { from: '2024-05-13', to: '2024-05-13', grain: 'day', stated: true, span: span('Monday') },
      status: 'happened',
      claimedBy: 's1',
      sameAs: [],
      confidence: 0.8,
      rule: 'verb: shell',
    },
  ],
  positions: [],
  clashes: [],
  issues: [],
  warnings: [],
} as unknown as Reading;

describe('the PLOVER export', () => {
  const [record] = toPlover(READING);

  it('has the fields of PLOVER v2', () => {
    expect(record).toMatchObject({
      id: 'r1-e1',
      date: '2024-05-13',
      event: ['ASSAULT'],
      mode: ['heavy-weapons'],
      quad_code: 4,
      event_text: 'shelled',
      coder: 'rapporteur',
    });
    expect(record!.event_loc).toEqual({ text: 'Sella', country: 'XVE' });
    expect(record!.cite_info).toMatchObject({ title: 'Shelling', source: 'Irsa Mail' });
  });

  it('keeps status, claim and the exact words', () => {
    expect(record).toMatchObject({
      status: 'happened',
      claimedBy: 's1',
      cameo_root: '19',
      claim: { speaker: 'Kasmor' },
    });
    const { start, end } = record!.text_info;
    expect(TEXT.slice(start, end)).toBe(record!.text);
  });

  it('marks a country that it infers, and states one that it knows', () => {
    const [who] = record!.actor;
    expect(who).toMatchObject({ entity_text: 'gunmen', code_inferred: true });
    expect(record!.recipient).toEqual([expect.objectContaining({ code: 'XVE', code_inferred: true })]);
    const known = toPlover({ ...READING, events: [{ ...READING.events[0]!, actors: [READING.actors[0]!.id] }] });
    expect(known[0]!.actor[0]).toMatchObject({ code: 'XKA', code_inferred: false });
  });

  it('does not make a place of talks a party', () => {
    const talks = { ...READING.events[0]!, type: 'CONSULT' as const, mode: null };
    const [met] = toPlover({ ...READING, events: [talks] });
    expect(met!.recipient).toEqual([]);
    expect(met).not.toHaveProperty('mode');
  });

  it('says so where nobody is named and where no date is stated', () => {
    const bare = { ...READING.events[0]!, actors: [], place: null, moment: null };
    const [record] = toPlover({ ...READING, events: [bare] });
    expect(record).toMatchObject({
      date: '2024-05-15',
      date_stated: false,
      actor: [{ code: null, sector: 'UNK', actor_id: null }],
    });
  });

  it('gives one line of JSON per event', () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(toPlover({ ...READING, events: [] })).toEqual([]);
  });
});

describe('codes', () => {
  it('follows PLOVER in quads and CAMEO in roots', () => {
    expect([quadOf('AGREE'), quadOf('AID'), quadOf('SANCTION'), quadOf('PROTEST')]).toEqual([1, 2, 3, 4]);
    expect([
      cameoRootOf('ASSAULT', null),
      cameoRootOf('ASSAULT', 'firearms'),
      cameoRootOf('ACCUSE', 'investigate'),
    ]).toEqual(['18', '19', '09']);
  });
});
