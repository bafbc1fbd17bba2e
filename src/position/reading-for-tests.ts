import type { Act, EventStatus, Moment, PloverType, Reading, Span, StatementKind } from '../record/index.ts';
import { READING_SCHEMA } from '../record/index.ts';

/** A statement of a made-up report. Speakers are written `Name of Party`; `?Name` is unnamed. */
export interface Says {
  readonly who: string;
  readonly act?: Act;
  readonly cue?: string;
  readonly words: string;
  readonly to?: string;
  readonly on?: readonly string[];
  readonly via?: string;
  readonly kind?: StatementKind;
  readonly day?: string;
  /** Index of the statement it stands in. */
  readonly within?: number;
}

export interface Does {
  readonly type: PloverType;
  readonly who?: string;
  readonly to?: string;
  readonly trigger: string;
  readonly day?: string;
  readonly status?: EventStatus;
  readonly mode?: string;
  /** Index of the statement that claims it. */
  readonly by?: number;
  readonly sameAs?: readonly number[];
}

export interface Told {
  readonly id: string;
  readonly published: string;
  readonly says?: readonly Says[];
  readonly does?: readonly Does[];
  readonly source?: string | null;
}

/** The issues that the made-up dispute is about. */
export const ISSUES = [
  { id: 'port', name: 'opening of the port', terms: ['port', 'harbour', 'ships'] },
  { id: 'prisoners', name: 'release of prisoners', terms: ['prisoners', 'captives'] },
  { id: 'talks', name: 'talks', terms: ['talks', 'negotiations'] },
  { id: 'troops', name: 'withdrawal of troops', terms: ['troops', 'soldiers'] },
];

/** A valid reading, its text made of what is said and done, one sentence a line. */
export function readingOf({ id, published, says = [], does = [], source = null }: Told): Reading {
  const actors = new Map<
    string,
    {
      id: string;
      name: string;
      kind: string;
      party: string;
      country: null;
      sector: null;
      anonymous: boolean;
      mentions: Span[];
    }
  >();
  const actor = (written: string | undefined): string | null => {
    if (written === undefined || written === '') return null;
    const [name = '', party] = written.replace(/^\?/, '').split(' of ') as [string, string | undefined];
    const home = party === undefined ? null : actor(party);
    const key = `a-${name.toLowerCase().replace(/\W+/g, '-')}`;
    if (!actors.has(key))
      actors.set(key, {
        id: key,
        name,
        kind: 'person',
        party: home ?? key,
        country: null,
        sector: null,
        anonymous: written.startsWith('?'),
        mentions: [],
      });
    return key;
  };
  let text = '';
  const put = (words: string): Span => {
    const start = text.length;
    text += words;
    const span = { start, end: text.length, text: words };
    text += ' ';
    return span;
  };
  const moment = (day: string | undefined): Moment | null =>
    day === undefined ? null : { from: day, to: day, grain: 'day', stated: true, span: null };
  const statements = says.map((one, index) => {
    const source = put(one.who === '' ? 'Somebody' : one.who.replace(/^\?/, ''));
    const cue = put(one.cue ?? 'said');
    const content = put(one.words);
    text = `${text.trimEnd()}.\n`;
    const speaker = actor(one.who);
    return {
      id: `s${index + 1}`,
      source: [source],
      cue: [cue],
      content: [content],
      kind: one.kind ?? (one.words.startsWith('“') ? 'direct' : 'indirect'),
      speaker,
      party: speaker === null ? null : actors.get(speaker)!.party,
      target: actor(one.to),
      act: one.act ?? 'state',
      via: actor(one.via),
      within: one.within === undefined ? null : `s${one.within + 1}`,
      moment: moment(one.day),
      issues: one.on ?? [],
      confidence: 1,
      rule: 'test',
    };
  });
  const events = does.map((one, index) => {
    const trigger = put(one.trigger);
    text = `${text.trimEnd()}.\n`;
    const list = (written: string | undefined) => (written === undefined ? [] : [actor(written)!]);
    return {
      id: `e${index + 1}`,
      type: one.type,
      mode: one.mode ?? null,
      trigger: [trigger],
      evidence: [trigger],
      actors: list(one.who),
      recipients: list(one.to),
      place: null,
      moment: moment(one.day),
      status: one.status ?? 'happened',
      claimedBy: one.by === undefined ? null : `s${one.by + 1}`,
      sameAs: (one.sameAs ?? []).map((at) => `e${at + 1}`),
      confidence: 1,
      rule: 'test',
    };
  });
  return {
    schema: READING_SCHEMA,
    report: { id, file: `${id}.txt`, title: null, published, source, url: null, words: 1, text: text || 'Nothing.' },
    actors: [...actors.values()],
    statements,
    events,
    positions: [],
    clashes: [],
    issues: ISSUES,
    warnings: [],
  } as unknown as Reading;
}
