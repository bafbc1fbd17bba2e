import type { Concept } from '../../../conflict/index.ts';

/** The stability concepts: how far those at the table look ahead. Name, and what it asks. */
export const CONCEPT_WORDS: Readonly<Record<Concept, readonly [name: string, asks: string]>> = {
  nash: ['Nash', 'nobody can better itself by moving alone'],
  gmr: ['GMR', 'whoever moves away can be made to regret it by the others, at whatever cost to them'],
  smr: ['SMR', 'as GMR, and whoever moved away cannot make good for it'],
  seq: ['SEQ', 'whoever moves away is made to regret it by moves that better the others'],
  sseq: ['SSEQ', 'as SEQ, and whoever moved away cannot make good for it'],
  sim: ['SIM', 'whoever moves away regrets it if others move at the same time'],
};
export const CONCEPTS = Object.keys(CONCEPT_WORDS) as readonly Concept[];
