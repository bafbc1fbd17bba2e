/** Who stands where: from a noun phrase in the tree to the actors of the work. */
import type { Analysis, Token } from '../../language/index.ts';
import { CLASSES } from '../english/events/classes.ts';
import { PERSON_NOUNS } from '../english/events/person-nouns.ts';
import { PARTITIVES } from '../english/events/support-verbs.ts';
import type { Mention, Work } from '../work.ts';
import { childrenOf, isNominal, prepositionOf, relationOf } from './grammar.ts';
import { type Sides, sidesOf } from './sides.ts';

/** How many words of a phrase are asked for an actor. */
const REACH = 24;

export interface Cast {
  /** The actors that a phrase names, itself or in its modifiers ("a Veldrian bridge" names Veldria), with what is coordinated. */
  readonly named: (head: Token | null) => readonly number[];
  /** The actor that the phrase itself is ("the Veldrian envoy"), not one that only modifies it; null if none. */
  readonly denoted: (head: Token) => number | null;
  /** The words, in lower case, of the name of whom a pronoun stands for. */
  readonly nounsOf: (pronoun: Token) => readonly string[];
  /** Does the word belong to a mention of this actor? */
  readonly mentionAt: (index: number) => Mention | null;
}

/** The mentions of a work, indexed by their tokens. */
export function castOf(work: Work): Cast {
  const { analysis } = work;
  const byHead = new Map<number, Mention>();
  const covering: (Mention | undefined)[] = new Array(analysis.tokens.length).fill(undefined);
  for (const mention of work.mentions) {
    if (mention.actor === null) continue;
    const present = byHead.get(mention.head);
    if (!present || mention.to - mention.from > present.to - present.from) byHead.set(mention.head, mention);
    for (let i = mention.from; i < mention.to; i++) {
      const other = covering[i];
      if (!other || mention.to - mention.from < other.to - other.from) covering[i] = mention;
    }
  }
  const denoted = (head: Token) => byHead.get(head.index)?.actor ?? nameAround(head, covering)?.actor ?? null;
  const sides = sidesOf(work, (index) => covering[index]?.actor ?? null);
  return {
    named: (head) => (head ? actorsNamed(analysis, head, denoted, covering, sides) : []),
    denoted,
    nounsOf: (pronoun) => {
      const actor = denoted(pronoun);
      return actor === null ? [] : (work.actors[actor]?.name.toLowerCase().split(' ') ?? []);
    },
    mentionAt: (index) => covering[index] ?? null,
  };
}

/** Parsers differ on the head of a name: any mention that ends or starts with the head and is a name will do. */
function nameAround(head: Token, covering: readonly (Mention | undefined)[]): Mention | null {
  const mention = covering[head.index];
  if (!mention || mention.actor === null) return null;
  return mention.form === 'name' && head.upos === 'PROPN' ? mention : null;
}

const MODIFIERS = ['nmod:poss', 'amod', 'compound', 'flat', 'appos', 'nmod', 'nummod', 'det'];

function actorsNamed(
  analysis: Analysis,
  head: Token,
  denoted: (head: Token) => number | null,
  covering: readonly (Mention | undefined)[],
  sides: Sides,
): readonly number[] {
  const found: number[] = [];
  const isOf = (token: Token) => prepositionOf(analysis, token.index) === 'of';
  const add = (actor: number | null | undefined) => {
    if (actor !== null && actor !== undefined && !found.includes(actor)) found.push(actor);
  };
  for (const part of [head, ...coordinated(analysis, head)]) {
    const counted = PARTITIVES.has(part.lemma) ? childrenOf(analysis, part.index, ['nmod']).find(isOf) : undefined;
    if (counted) for (const actor of actorsNamed(analysis, counted, denoted, covering, sides)) add(actor);
    if (counted && found.length > 0) continue;
    const pair = sides(part);
    if (pair) for (const side of pair) add(side);
    if (pair) continue;
    const own = denoted(part);
    const several = own === null ? [] : severalModifiers(analysis, part, covering);
    if (several.length > 1) for (const actor of several) add(actor);
    else if (own !== null) add(own);
    else for (const actor of modifyingActors(analysis, part, covering)) add(actor);
  }
  return found;
}

/** "French and Egyptian warships" are of two actors, whatever mention holds them. */
function severalModifiers(analysis: Analysis, head: Token, covering: readonly (Mention | undefined)[]): number[] {
  for (const token of childrenOf(analysis, head.index, ['amod', 'compound'])) {
    const actor = covering[token.index]?.actor;
    if (actor === null || actor === undefined) continue;
    const others = coordinatedActors(analysis, token, covering);
    if (others.length > 0) return [actor, ...others];
  }
  return [];
}

/** The other members of a coordination: "Kasmor and the Lakes Union". */
export function coordinated(analysis: Analysis, head: Token): Token[] {
  const members: Token[] = [];
  for (const child of analysis.dependents[head.index] ?? []) {
    const token = analysis.tokens[child]!;
    if (relationOf(token) === 'conj' && isNominal(token)) members.push(token);
  }
  return members;
}

/** The nearest actors below the head, breadth first; those at one depth that are coordinated count together. */
function modifyingActors(
  analysis: Analysis,
  head: Token,
  covering: readonly (Mention | undefined)[],
): readonly number[] {
  let level = [head.index];
  let visited = 0;
  while (level.length > 0) {
    const next: number[] = [];
    for (const index of level) {
      const ordered = [...(analysis.dependents[index] ?? [])].sort(
        (a, b) => rank(analysis, a) - rank(analysis, b) || a - b,
      );
      for (const child of ordered) {
        const token = analysis.tokens[child]!;
        if (++visited > REACH) return [];
        if (rank(analysis, child) >= MODIFIERS.length) continue;
        const actor = covering[child]?.actor;
        if (actor !== null && actor !== undefined && isActorWord(token)) {
          return [actor, ...coordinatedActors(analysis, token, covering)];
        }
        next.push(child);
      }
    }
    level = next;
  }
  return [];
}

function isActorWord(token: Token): boolean {
  return isNominal(token) || token.upos === 'ADJ' || token.upos === 'X';
}

function coordinatedActors(analysis: Analysis, token: Token, covering: readonly (Mention | undefined)[]): number[] {
  return (analysis.dependents[token.index] ?? [])
    .filter((child) => relationOf(analysis.tokens[child]!) === 'conj')
    .map((child) => covering[child]?.actor ?? null)
    .filter((actor): actor is number => actor !== null && actor !== covering[token.index]?.actor);
}

const WHERE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'across',
  'around',
  'during',
  'after',
  'before',
  'since',
]);
const TERRITORY = new Set(CLASSES.territory);

function rank(analysis: Analysis, index: number): number {
  const token = analysis.tokens[index]!;
  const own = MODIFIERS.indexOf(token.relation);
  const place = own < 0 ? MODIFIERS.indexOf(relationOf(token)) : own;
  if (place < 0) return MODIFIERS.length;
  if (token.relation !== 'nmod') return place;
  const preposition = prepositionOf(analysis, index);
  if (preposition === 'as') return MODIFIERS.length;
  // "rebels in Kasmor" are of Kasmor, "talks in Kasmor" only take place there
  const noun = analysis.tokens[token.head]!;
  if (WHERE.has(preposition) && !PERSON_NOUNS.has(noun.lemma) && !TERRITORY.has(noun.lemma)) return MODIFIERS.length;
  return place;
}
