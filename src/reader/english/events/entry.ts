/**
 * What an entry of the event lexicon is. A pattern reads from left to right:
 *
 *   lemma|lemma  +particle  slot slot …  < where actors stand  > where recipients stand
 *
 * | slot            | holds if                                                                       |
 * |-----------------|--------------------------------------------------------------------------------|
 * | `obj`           | there is an object (the subject of a passive counts)                           |
 * | `obj=a\|@class` | its head is one of these lemmas; `@class` is a set of `classes.ts`              |
 * | `!obj`          | there is no object                                                             |
 * | `subj=…`        | the agent's head is one of these                                               |
 * | `on`, `on=…`    | an oblique with that preposition (its head one of these)                       |
 * | `inf`, `inf=…`  | an infinitive complement (of these verbs)                                      |
 * | `that`          | a clause as complement                                                         |
 * | `of=…`, `mod=…` | nouns: an of-phrase, a modifier or compound with one of these                  |
 * | `not`           | the trigger is negated                                                         |
 * | `meant`         | verbs of intention: an event only with the deed that is meant, and planned     |
 * | `held`          | nouns: only as object of a verb that carries it out ("made an offer")          |
 * | `actor`         | the recipient must be an actor, not a thing                                    |
 *
 * Places for actors and recipients: `subj obj iobj poss mod inf that` or a preposition; `between` holds both sides.
 * Roles not stated follow the part of speech (see `roles.ts`).
 */
import type { PloverType } from '../../../record/index.ts';

/** Pattern, one example of ours that it must code, and PLOVER's mode where the words say so. */
export type Entry = readonly [pattern: string, example: string, mode?: string];

/** All entries of one type, by the part of speech of the trigger. */
export interface TypeLexicon {
  readonly type: PloverType;
  readonly verbs: readonly Entry[];
  readonly nouns: readonly Entry[];
  readonly adjectives: readonly Entry[];
}
