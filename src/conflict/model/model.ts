/**
 * A conflict in option form, ready to be solved: names resolved, options laid out on bits, conditions compiled.
 *
 * A state is a number, its decimal. A yes/no option takes one bit; option 0 the lowest, so that where all options are yes/no
 * the decimal is the sum of 2^(option index) over the options taken. An option with L levels takes L - 1 bits in thermometer
 * code: level k sets its k lowest bits, and other patterns of those bits are infeasible. So "at least level k" is one bit,
 * and raising a level only ever sets bits, which is what lets one fast transform serve yes/no options and levels alike.
 */
import type { Condition } from './condition.ts';

/** What a decision maker may do with its option: `forward` from no to yes (or up the levels) only, `backward` the reverse. */
export type Direction = 'both' | 'forward' | 'backward';

/** A span of a report that a modelling choice rests on. UTF-16 offsets of the report's text, half-open. */
export interface Citation {
  readonly report: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly text: string;
  /** Id of the statement or event in the reading of the report. */
  readonly finding?: string | undefined;
  readonly speaker?: string | undefined;
  /** ISO date from which it was held. */
  readonly date?: string | undefined;
}

/** Where in the model file something was written: keys and indexes from the root. */
export type Path = readonly (string | number)[];

export interface Option {
  readonly name: string;
  /** A short name that conditions may use instead. */
  readonly id: string | null;
  /** Names of the levels from lowest to highest; `['no', 'yes']` for a yes/no option. */
  readonly levels: readonly string[];
  readonly direction: Direction;
  /** Its lowest bit; it takes `levels.length - 1` bits. */
  readonly firstBit: number;
  readonly evidence: readonly Citation[];
}

/** A condition with the words it was written in. */
export interface Stated {
  readonly text: string;
  readonly condition: Condition;
  readonly evidence: readonly Citation[];
  readonly at: Path;
}

/** A statement of preference: the decision maker likes it true better than false, all that ranks before it being equal. */
export interface PreferenceStatement extends Stated {
  /** States it tells apart are strongly preferred one over the other. */
  readonly strong: boolean;
  /** It matters to the decision maker, but which way is unknown. */
  readonly unknown: boolean;
}

export interface RankedGroup {
  /** Tied states. */
  readonly states: readonly number[];
  /** The states of the next group are strongly less preferred. */
  readonly strongGapBelow: boolean;
  readonly evidence: readonly Citation[];
}

/** A direct ranking, best group first. */
export interface Ranking {
  readonly groups: readonly RankedGroup[];
  /** Sets of states whose order among each other is unknown. */
  readonly unknown: readonly (readonly number[])[];
  readonly at: Path;
}

/**
 * Statements in order of importance, a direct ranking, or both: then statements rank first, and the ranking orders what they
 * leave tied. Neither means that the decision maker is indifferent.
 */
export interface Preference {
  readonly statements: readonly PreferenceStatement[];
  readonly ranking: Ranking | null;
}

export type Attitude = 'positive' | 'negative' | 'neutral';

export interface DecisionMaker {
  readonly name: string;
  /** Indexes of the options it owns. */
  readonly options: readonly number[];
  readonly preference: Preference;
  /** States it does not perceive: it moves neither from them nor to them. */
  readonly misperceived: readonly Stated[];
  /** Attitude towards each decision maker, by index; null where the file states none. */
  readonly attitudes: readonly Attitude[] | null;
  readonly at: Path;
}

/** How one decision maker sees the conflict where that differs from the rest of the file (a hypergame). */
export interface View {
  readonly holder: number;
  /** Replaces the infeasible states, if given. */
  readonly infeasible: readonly Stated[] | null;
  /** Replaces the preferences of some decision makers, by index. */
  readonly preferences: ReadonlyMap<number, Preference>;
  readonly at: Path;
}

export interface ConflictModel {
  readonly title: string | null;
  readonly options: readonly Option[];
  readonly bits: number;
  readonly decisionMakers: readonly DecisionMaker[];
  readonly infeasible: readonly Stated[];
  readonly statusQuo: number | null;
  /** A partition of the decision makers (indexes) into blocks that act as one, if the file gives one. */
  readonly coalitions: readonly (readonly number[])[] | null;
  readonly views: readonly View[];
}
