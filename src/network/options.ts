/** What network to make. The words are those of Discourse Network Analyzer, so that its users feel at home. */
export interface NetworkOptions {
  readonly network: 'two-mode' | 'one-mode';
  /** The nodes (of the first mode). */
  readonly variable1: string;
  /** The second mode; for one-mode networks, what two nodes are compared by. */
  readonly variable2: string;
  /** Agreement or the like; null if there is none. */
  readonly qualifier: string | null;
  readonly aggregation: Aggregation;
  readonly normalization: Normalization;
  readonly duplicates: Duplicates;
  /** True: nodes without ties in the selection stay. */
  readonly isolates: boolean;
  readonly exclude: readonly Exclusion[];
  /** First and last day, ISO dates, both inclusive; null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
  /** `dna`: number for number what Discourse Network Analyzer 3.1 computes; `rapporteur`: what it should. */
  readonly mode: 'dna' | 'rapporteur';
}

/** Statements with one of these values are left out; `invert`: only those with one of them are kept. */
export interface Exclusion {
  readonly variable: string;
  readonly values: readonly string[];
  readonly invert: boolean;
}

export const AGGREGATIONS = ['ignore', 'combine', 'congruence', 'conflict', 'subtract'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

export const NORMALIZATIONS = ['no', 'average', 'jaccard', 'cosine', 'activity', 'prominence'] as const;
export type Normalization = (typeof NORMALIZATIONS)[number];

/** Within which unit a repeated statement (same actor, concept and qualifier) counts once. */
export const DUPLICATES = ['include', 'document', 'week', 'month', 'year', 'acrossrange'] as const;
export type Duplicates = (typeof DUPLICATES)[number];

/** Sensible where nothing is said: one statement a document, so that one loud speaker does not decide a tie. */
export const DEFAULT_OPTIONS: NetworkOptions = {
  network: 'one-mode',
  variable1: 'organization',
  variable2: 'concept',
  qualifier: 'agreement',
  aggregation: 'subtract',
  normalization: 'average',
  duplicates: 'document',
  isolates: false,
  exclude: [],
  from: null,
  to: null,
  mode: 'rapporteur',
};

const ALLOWED = {
  'two-mode': { aggregation: ['ignore', 'combine', 'subtract'], normalization: ['no', 'activity', 'prominence'] },
  'one-mode': {
    aggregation: ['ignore', 'congruence', 'conflict', 'subtract'],
    normalization: ['no', 'average', 'jaccard', 'cosine'],
  },
} as const;

/** Throws a RangeError that names the option and what it may be, if two options do not fit each other. */
export function checkOptions(options: NetworkOptions): void {
  for (const name of ['aggregation', 'normalization'] as const) {
    const allowed: readonly string[] = ALLOWED[options.network][name];
    if (!allowed.includes(options[name])) {
      throw new RangeError(
        `${name} "${options[name]}" does not go with a ${options.network} network; use ${allowed.join(', ')}`,
      );
    }
  }
  if (options.variable1 === options.variable2)
    throw new RangeError(`variable1 and variable2 are both "${options.variable1}"`);
  if (options.qualifier === null && options.aggregation !== 'ignore') {
    throw new RangeError(`aggregation "${options.aggregation}" needs a qualifier`);
  }
}
