/**
 * What the stages of the reader pass on. Each stage takes the work so far and returns it with its own part filled in
 * (`stages.ts` has their order and the reason for it). Ranges are token indices into `analysis.tokens`, half-open; they become
 * spans of the text only at the end (`assemble.ts`), so that no stage can lose an offset.
 */
import type { Analysis, TokenRange } from '../language/index.ts';
import type {
  Act,
  ActorKind,
  Codebook,
  EventStatus,
  Moment,
  PloverType,
  ReadingWarning,
  StatementKind,
} from '../record/index.ts';

/** What a report says of itself, as far as it is known. */
export interface ReportInput {
  readonly text: string;
  readonly id?: string | undefined;
  readonly file?: string | null | undefined;
  readonly title?: string | null | undefined;
  /** ISO date of publication: the anchor of every relative date. The system clock is never read. */
  readonly published?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly url?: string | null | undefined;
  /** Who wrote it, as its byline names them. */
  readonly author?: string | null | undefined;
}

/** A date or range in the text, resolved. */
export interface MomentMention extends TokenRange {
  readonly moment: Moment;
  readonly rule: string;
}

/** An attribution before its speaker is resolved. Pieces are in text order and never overlap. */
export interface Attribution {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  readonly kind: StatementKind;
  /** Index in `Work.attributions` of the attribution in whose content this one stands. */
  readonly within: number | null;
  /** 0..1, the chance that the attribution is one. */
  readonly confidence: number;
  readonly rule: string;
}

/** A mention of an actor: a name, a pronoun, a description. `actor` indexes `Work.actors`; null if it could not be resolved. */
export interface Mention extends TokenRange {
  /** Token index of the syntactic head. */
  readonly head: number;
  readonly form: 'name' | 'pronoun' | 'description';
  readonly actor: number | null;
  readonly rule: string;
}

/** An actor before it has an id. `party` indexes `Work.actors`; a party points at itself. */
export interface ActorDraft {
  readonly name: string;
  readonly kind: ActorKind;
  readonly party: number | null;
  readonly country: string | null;
  readonly sector: string | null;
  readonly anonymous: boolean;
}

/** What is said of an attribution beyond its spans; same index as `Work.attributions`. Numbers index `Work.actors`. */
export interface Interpretation {
  readonly speaker: number | null;
  readonly party: number | null;
  readonly target: number | null;
  readonly via: number | null;
  readonly act: Act;
  /** Index in `Work.moments` of when the words were said. */
  readonly moment: number | null;
  /** Ids of codebook issues. */
  readonly issues: readonly string[];
}

/** An event before it has an id. Numbers index `Work.actors`, `Work.moments`, `Work.attributions`, `Work.events`. */
export interface EventDraft {
  readonly type: PloverType;
  readonly mode: string | null;
  readonly trigger: readonly TokenRange[];
  readonly evidence: readonly TokenRange[];
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly place: number | null;
  readonly moment: number | null;
  readonly status: EventStatus;
  readonly claimedBy: number | null;
  readonly sameAs: readonly number[];
  readonly confidence: number;
  readonly rule: string;
}

export interface Work {
  readonly input: ReportInput;
  readonly codebook: Codebook;
  readonly analysis: Analysis;
  readonly moments: readonly MomentMention[];
  readonly attributions: readonly Attribution[];
  readonly actors: readonly ActorDraft[];
  readonly mentions: readonly Mention[];
  readonly interpretations: readonly Interpretation[];
  readonly events: readonly EventDraft[];
  readonly warnings: readonly ReadingWarning[];
}

/** One step of the reader. `why` says what it needs from the steps before it. */
export interface Stage {
  readonly name: string;
  readonly why: string;
  readonly run: (work: Work) => Work;
}
