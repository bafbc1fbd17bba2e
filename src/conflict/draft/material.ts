import type { Span, Stance } from '../../record/index.ts';

/**
 * What a draft is made from: who holds what on which issue, by which words. Whoever has read the reports (the command, the
 * server) fills it; nothing here knows how positions are found.
 */
export interface DraftMaterial {
  readonly parties: readonly DraftParty[];
  readonly issues: readonly DraftIssue[];
  readonly claims: readonly DraftClaim[];
}

export interface DraftParty {
  readonly name: string;
  /** Other names and adjectives by which reports call it. */
  readonly aliases: readonly string[];
  /** True for mediators, courts, experts and outlets: they may be cited, but decide nothing here. */
  readonly outside: boolean;
}

export interface DraftIssue {
  readonly id: string;
  readonly name: string;
  /** Words by which reports speak of it. */
  readonly terms: readonly string[];
}

/** How well sourced words are; strongest first. The names are those of positions. */
export type ClaimSourcing = 'own-words' | 'paraphrase' | 'deed' | 'anonymous' | 'media' | 'account';

/** One statement or deed by which a party takes a stance on an issue; a statement on two issues is two claims. */
export interface DraftClaim {
  readonly party: string;
  /** Null where the words set a condition for an act that is on no issue of the codebook ("would come if …"). */
  readonly issue: string | null;
  readonly stance: Stance | 'threatens';
  /** The party that the words are addressed to or aimed at; null where the report does not say. */
  readonly target: string | null;
  /** The content as it stands in the report, piece by piece; at least one piece. */
  readonly pieces: readonly Span[];
  readonly condition: DraftCondition | null;
  readonly speaker: string | null;
  /** Id or file of the report, whichever tells it from the others. */
  readonly report: string;
  /** Id of the statement or event in its report. */
  readonly finding: string;
  /** First day on which it was held, ISO; null if unknown. */
  readonly when: string | null;
  readonly sourcing: ClaimSourcing;
}

export interface DraftCondition {
  readonly text: string;
  /** Issues that the condition speaks of. */
  readonly issues: readonly string[];
}
