import { acronym } from './merges/acronyms.ts';
import { apposition, commaApposition } from './merges/appositions.ts';
import { epithet } from './merges/epithets.ts';
import { firstPerson } from './merges/first-person.ts';
import { government } from './merges/governments.ts';
import { sameName } from './merges/names.ts';
import { onlyBearer } from './merges/only-bearer.ts';
import { reflexive, relativePronoun } from './merges/relatives.ts';
import { role } from './merges/roles.ts';
import { shortName } from './merges/short-names.ts';
import { surname } from './merges/surnames.ts';
import { title } from './merges/titles.ts';
import { rankedPronouns } from './pronouns/resolve.ts';
import type { Merger } from './scene.ts';

/** The merges before pronouns, surest first (a sieve, after Lee et al. 2013); each says why it stands where it does. */
export const MERGERS: readonly Merger[] = [
  sameName,
  surname,
  acronym,
  shortName,
  apposition,
  commaApposition,
  title,
  government,
  role,
  onlyBearer,
  epithet,
  relativePronoun,
  reflexive,
  firstPerson,
];

export const ALL_MERGERS: readonly Merger[] = [...MERGERS, rankedPronouns];
