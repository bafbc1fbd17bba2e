import type { DeskFacts } from '../store/index.ts';
import type { Limits, ServerDeps } from './deps.ts';
import type { DeskWatch } from './desk-watch.ts';
import type { KeptAnswers } from './http/kept-answers.ts';
import type { Imports } from './imports/imports.ts';
import type { ConflictWork } from './work/conflict-work.ts';

/** What handlers work with: what was handed in, and what lives as long as the server does. */
export interface Server extends Omit<ServerDeps, 'limits'> {
  readonly limits: Limits;
  readonly readOnly: boolean;
  readonly log: (line: string) => void;
  readonly wake: () => void;
  readonly now: () => Date;
  /** Facts of the desk, at most a moment old; exact after a change through this server. */
  readonly facts: () => Promise<DeskFacts>;
  readonly watch: DeskWatch;
  /** Aborted when the server is about to close: streams end. */
  readonly closing: AbortSignal;
  readonly answers: KeptAnswers;
  readonly imports: Imports;
  readonly conflict: ConflictWork;
}
