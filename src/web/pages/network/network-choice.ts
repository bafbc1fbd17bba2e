import type { NetworkAnswer } from '../../api/contract.ts';
import { isIsoDate } from '../../parts/days.ts';

type Options = NetworkAnswer['options'];

/** Networks by the name people know them by, and the options they stand for. */
export const KINDS = {
  subtract: { word: 'Congruence − conflict', network: 'one-mode', aggregation: 'subtract' },
  congruence: { word: 'Congruence', network: 'one-mode', aggregation: 'congruence' },
  conflict: { word: 'Conflict', network: 'one-mode', aggregation: 'conflict' },
  'two-mode': { word: 'Who speaks on which issue', network: 'two-mode', aggregation: 'subtract' },
} as const satisfies Record<string, { word: string; network: Options['network']; aggregation: Options['aggregation'] }>;
export type Kind = keyof typeof KINDS;

export const ACTORS = { organization: 'Parties', person: 'Persons' } as const;
const ONE_MODE_NORMALIZATIONS = {
  average: 'average activity',
  jaccard: 'Jaccard',
  cosine: 'cosine',
  no: 'none: counts',
};
const TWO_MODE_NORMALIZATIONS = { no: 'none: counts', activity: 'activity', prominence: 'prominence' };
export const DUPLICATE_WORDS: Readonly<Record<Options['duplicates'], string>> = {
  document: 'once a report',
  include: 'every time',
  week: 'once a week',
  month: 'once a month',
  year: 'once a year',
  acrossrange: 'once at all',
};

/** What a network is asked for with, as the address of its page carries it. */
export interface NetworkChoice {
  readonly kind: Kind;
  readonly actors: keyof typeof ACTORS;
  readonly normalization: string;
  readonly duplicates: Options['duplicates'];
  readonly from: string | null;
  readonly to: string | null;
}

/** Normalizations that go with a kind, the usual one first. */
export function normalizationsOf(kind: Kind): Readonly<Record<string, string>> {
  return KINDS[kind].network === 'two-mode' ? TWO_MODE_NORMALIZATIONS : ONE_MODE_NORMALIZATIONS;
}

/** Reads the choice from an address; what does not go together falls back to what is usual. */
export function choiceIn(query: URLSearchParams): NetworkChoice {
  const kind = oneOf(KINDS, query.get('kind')) ?? 'subtract';
  const known = normalizationsOf(kind);
  const [from, to] = [query.get('from'), query.get('to')];
  return {
    kind,
    actors: oneOf(ACTORS, query.get('actors')) ?? 'organization',
    normalization: oneOf(known, query.get('normalization')) ?? Object.keys(known)[0] ?? 'no',
    duplicates: oneOf(DUPLICATE_WORDS, query.get('duplicates')) ?? 'document',
    from: isIsoDate(from) ? from : null,
    to: isIsoDate(to) ? to : null,
  };
}

/** What the server is asked. */
export function paramsOf({ kind, actors, normalization, duplicates, from, to }: NetworkChoice) {
  const { network, aggregation } = KINDS[kind];
  return { network, aggregation, variable1: actors, normalization, duplicates, from, to };
}

function oneOf<T extends object>(record: T, value: string | null): keyof T | null {
  return value !== null && Object.hasOwn(record, value) ? (value as keyof T) : null;
}
