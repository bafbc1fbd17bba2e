/** The steps of event coding, in their order, with the reason for it. A recognizer or refiner is added here and nowhere else. */
import type { Work } from '../work.ts';
import type { Candidate } from './candidate.ts';
import type { Situation } from './match.ts';
import { adjectivalEvents } from './recognizers/adjectival.ts';
import { nominalEvents } from './recognizers/nominal.ts';
import { verbalEvents } from './recognizers/verbal.ts';
import { giveAims } from './refiners/aims.ts';
import { assaultOverMobilize } from './refiners/assault-over-mobilize.ts';
import { giveClaims } from './refiners/claims.ts';
import { giveConfidence } from './refiners/confidence.ts';
import { linkTellings, mergeInSentence } from './refiners/duplicates.ts';
import { codeFutureDeeds } from './refiners/future-deeds.ts';
import { mergeGoverned } from './refiners/governed.ts';
import { giveMoments } from './refiners/moments.ts';
import { refuseByPromise } from './refiners/negative-promises.ts';
import { checkParticipants, protestOrComplaint } from './refiners/participants.ts';
import { giveStatus } from './refiners/status.ts';

export interface EventRecognizer {
  readonly name: string;
  readonly why: string;
  readonly propose: (situation: Situation) => readonly Candidate[];
}

export interface EventRefiner {
  readonly name: string;
  readonly why: string;
  readonly refine: (candidates: readonly Candidate[], work: Work) => readonly Candidate[];
}

export const RECOGNIZERS: readonly EventRecognizer[] = [
  {
    name: 'verbs',
    why: 'most events are told by a verb, and its pattern says most of who and whom',
    propose: verbalEvents,
  },
  { name: 'predicates', why: '"is ready to" and "are on strike" have no verb of their own', propose: adjectivalEvents },
  {
    name: 'nouns',
    why: 'last, so that a verb whose pattern names the noun keeps it ("cancelled talks")',
    propose: nominalEvents,
  },
];

export const REFINERS: readonly EventRefiner[] = [
  { name: 'status', why: 'all that follows asks whether it happened', refine: giveStatus },
  {
    name: 'governed',
    why: 'before future deeds: what is demanded or promised is content, whatever its own modality',
    refine: mergeGoverned,
  },
  {
    name: 'negative promises',
    why: 'after contents are merged, which may make a threat of a vow',
    refine: refuseByPromise,
  },
  {
    name: 'aims',
    why: 'what the clause says of recipients comes first, and the next step asks for them',
    refine: giveAims,
  },
  {
    name: 'participants',
    why: 'after contents are merged, since they may lend their recipients, and before deeds to come lose their type',
    refine: checkParticipants,
  },
  { name: 'future deeds', why: 'the type of a deed to come is that of its announcement', refine: codeFutureDeeds },
  { name: 'protest or complaint', why: 'asks who the actors are', refine: protestOrComplaint },
  { name: 'claims', why: 'a denial changes the status, so before dates and duplicates', refine: giveClaims },
  { name: 'moments', why: 'a date long past or ahead changes the status too', refine: giveMoments },
  { name: 'assault over mobilize', why: 'needs final types and statuses', refine: assaultOverMobilize },
  {
    name: 'one sentence, one event',
    why: 'needs status, claim and date to tell two happenings apart',
    refine: mergeInSentence,
  },
  { name: 'confidence', why: 'of what is left', refine: giveConfidence },
  { name: 'same happening', why: 'last: points at events that stay', refine: linkTellings },
];
