import type { Act, EventStatus, Stance } from '../../record/index.ts';

/** What a colour says. It never stands without the word. */
export type Tone = 'says' | 'gives' | 'wants' | 'refuses' | 'warns' | 'hangs' | 'good' | 'plain';

export const ACT_TONES: Readonly<Record<Act, Tone>> = {
  state: 'says',
  accuse: 'warns',
  deny: 'refuses',
  demand: 'wants',
  reject: 'refuses',
  threaten: 'warns',
  warn: 'warns',
  promise: 'gives',
  propose: 'gives',
  accept: 'gives',
  support: 'gives',
  criticise: 'refuses',
  concede: 'gives',
  ask: 'wants',
  believe: 'says',
  intend: 'says',
};

export const STANCE_TONES: Readonly<Record<Stance, Tone>> = {
  demands: 'wants',
  accepts: 'gives',
  rejects: 'refuses',
  supports: 'gives',
  opposes: 'refuses',
  offers: 'gives',
  conditional: 'hangs',
};

export const STATUS_TONES: Readonly<Record<EventStatus, Tone>> = {
  happened: 'says',
  planned: 'hangs',
  possible: 'hangs',
  denied: 'refuses',
  historical: 'plain',
};

/** The states of a review, in the words of the page. */
export const STATE_WORDS = {
  suggested: { word: 'to review', tone: 'plain' },
  accepted: { word: 'accepted', tone: 'good' },
  corrected: { word: 'corrected', tone: 'good' },
  added: { word: 'added by hand', tone: 'good' },
  rejected: { word: 'rejected', tone: 'refuses' },
} as const satisfies Readonly<Record<string, { word: string; tone: Tone }>>;
export type FindingState = keyof typeof STATE_WORDS;
