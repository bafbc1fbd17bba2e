/** What stands around a trigger, in the terms of the patterns. */
import type { Analysis, Token } from '../../language/index.ts';
import { FREQUENT_SUPPORT, PARTITIVES } from '../english/events/support-verbs.ts';
import { coordinated } from './cast.ts';
import {
  childOf,
  childrenOf,
  hasTo,
  isVerbal,
  obliquesOf,
  prepositionOf,
  relationOf,
  surfaceSubject,
} from './grammar.ts';
import type { PartOfSpeech } from './pattern.ts';
import { agentOf, patientOf } from './voice.ts';

export interface Oblique {
  readonly preposition: string;
  readonly token: Token;
}

export interface Frame {
  readonly trigger: Token;
  readonly speech: PartOfSpeech;
  readonly agent: Token | null;
  readonly patient: Token | null;
  readonly indirect: Token | null;
  readonly obliques: readonly Oblique[];
  /** Infinitives below the trigger: complement first, then those of its object and of purpose. */
  readonly infinitives: readonly Token[];
  readonly clause: Token | null;
  /** Nominal or adjectival predicate over the object: "called the plan illegal". */
  readonly predicates: readonly Token[];
  readonly particles: readonly string[];
  /** A phrase right after the verb whose only preposition may be a particle of the verb: "called off the talks". */
  readonly split: Oblique | null;
  /** The verb that carries out what a noun names: "made an offer". */
  readonly support: Token | null;
}

export function verbFrame(analysis: Analysis, trigger: Token): Frame {
  const split = splitOf(analysis, trigger);
  const patient = patientOf(analysis, trigger.index);
  const xcomps = childrenOf(analysis, trigger.index, ['xcomp']);
  const particles = childrenOf(analysis, trigger.index, ['compound:prt', 'advmod', 'obl', 'xcomp'])
    .filter((token) => token.upos === 'ADP' || token.upos === 'ADV' || token.upos === 'ADJ')
    .map((token) => token.text.toLowerCase());
  const after = analysis.tokens[trigger.index + 1];
  if (after && (after.upos === 'ADP' || after.upos === 'ADV' || after.upos === 'ADJ'))
    particles.push(after.text.toLowerCase());
  return {
    trigger,
    speech: 'verb',
    agent: agentOf(analysis, trigger.index),
    patient,
    indirect: childOf(analysis, trigger.index, ['iobj']),
    obliques: withParticles(obliquesOf(analysis, trigger.index), particles),
    infinitives: [
      ...xcomps.filter((token) => isVerbal(token)),
      ...childrenOf(analysis, trigger.index, ['ccomp']).filter((token) => hasTo(analysis, token)),
      ...(patient ? childrenOf(analysis, patient.index, ['acl']).filter((token) => hasTo(analysis, token)) : []),
      ...childrenOf(analysis, trigger.index, ['advcl']).filter((token) => hasTo(analysis, token)),
    ],
    clause: clauseOf(analysis, trigger),
    predicates: xcomps.filter((token) => !isVerbal(token) || !hasTo(analysis, token)),
    particles,
    split,
    support: null,
  };
}

function splitOf(analysis: Analysis, verb: Token): Oblique | null {
  const next = analysis.tokens[verb.index + 1];
  if (!next || next.head < 0 || relationOf(next) !== 'case') return null;
  const token = analysis.tokens[next.head]!;
  const preposition = next.text.toLowerCase();
  return token.head === verb.index && prepositionOf(analysis, token.index) === preposition
    ? { preposition, token }
    : null;
}

/** The finite complement; of a verb in parenthesis ("…, the group protested"), the clause that it interrupts. */
function clauseOf(analysis: Analysis, verb: Token): Token | null {
  const complement = childrenOf(analysis, verb.index, ['ccomp']).find((token) => !hasTo(analysis, token));
  if (complement) return complement;
  const head = verb.head >= 0 ? analysis.tokens[verb.head]! : null;
  return verb.relation === 'parataxis' && head && isVerbal(head) ? head : null;
}

export function nounFrame(analysis: Analysis, trigger: Token): Frame {
  const governor = supportOf(analysis, trigger);
  const support = governor && FREQUENT_SUPPORT.has(governor.lemma) ? governor : null;
  const own = obliquesOf(analysis, trigger.index);
  const shared = support
    ? obliquesOf(analysis, support.index).filter(({ token }) => token.index !== trigger.index)
    : [];
  return {
    trigger,
    speech: 'noun',
    agent: support ? agentOf(analysis, support.index) : null,
    patient: null,
    indirect: support ? childOf(analysis, support.index, ['iobj']) : null,
    obliques: [...own, ...shared, ...nested(analysis, own), ...around(analysis, trigger)],
    infinitives: childrenOf(analysis, trigger.index, ['acl', 'xcomp']).filter((token) => hasTo(analysis, token)),
    clause: childOf(analysis, trigger.index, ['ccomp', 'acl']),
    predicates: [],
    particles: [],
    split: null,
    support,
  };
}

/** "Attacks by Kasmor on Veldria": after a by-phrase these belong to the noun. */
const AIMS = new Set(['against', 'on', 'upon', 'with', 'to', 'at']);

/** "The release of prisoners by Kasmor": what a parser hangs below the of-phrase may belong to the noun. */
function nested(analysis: Analysis, obliques: readonly Oblique[]): Oblique[] {
  return obliques.flatMap(({ preposition: outer, token }) =>
    [token, ...coordinated(analysis, token)]
      .flatMap((noun) => obliquesOf(analysis, noun.index))
      .filter(
        ({ preposition }) =>
          preposition === 'by' ||
          preposition === 'between' ||
          (outer === 'of' && preposition !== 'of') ||
          (outer === 'by' && AIMS.has(preposition)),
      ),
  );
}

const RECIPROCAL = new Set(['between', 'with', 'against']);

/** "War broke out between": said of the verb, meant of its subject. */
function around(analysis: Analysis, noun: Token): Oblique[] {
  if (relationOf(noun) !== 'nsubj' || noun.head < 0) return [];
  return obliquesOf(analysis, noun.head).filter(({ preposition }) => RECIPROCAL.has(preposition));
}

export function adjectiveFrame(analysis: Analysis, trigger: Token): Frame {
  return {
    trigger,
    speech: 'adjective',
    agent: surfaceSubject(analysis, trigger.index),
    patient: null,
    indirect: null,
    obliques: obliquesOf(analysis, trigger.index),
    infinitives: childrenOf(analysis, trigger.index, ['xcomp', 'advcl', 'ccomp', 'acl', 'csubj']).filter((token) =>
      hasTo(analysis, token),
    ),
    clause: childOf(analysis, trigger.index, ['ccomp']),
    predicates: [],
    particles: [],
    split: null,
    support: null,
  };
}

/** The verb of which the noun is object, directly or in a quantity ("a series of attacks"). */
function supportOf(analysis: Analysis, noun: Token): Token | null {
  let token = noun;
  for (let depth = 0; depth < 2 && token.head >= 0; depth++) {
    const head = analysis.tokens[token.head]!;
    const relation = token.relation;
    if (relation === 'obj' || relation === 'nsubj:pass') return isVerbal(head) ? head : null;
    if (relation === 'conj' && depth === 0) {
      token = head;
      continue;
    }
    if (relationOf(token) === 'obl' && FREQUENT_SUPPORT.has(`${head.lemma} ${prepositionOf(analysis, token.index)}`))
      return head;
    if (relationOf(token) === 'nmod' && PARTITIVES.has(head.lemma)) {
      token = head;
      continue;
    }
    if (relation === 'acl' || token.relation === 'acl:relcl') return null;
    break;
  }
  // "the attack that Kasmor launched", "talks held in May"
  const clause = childrenOf(analysis, noun.index, ['acl']).find(
    (verb) => verb.xpos === 'VBN' || verb.relation === 'acl:relcl',
  );
  return clause && FREQUENT_SUPPORT.has(clause.lemma) ? clause : null;
}

/** "Walked out of the talks": the particle and the preposition count as one as well. */
function withParticles(obliques: readonly Oblique[], particles: readonly string[]): Oblique[] {
  const found = [...obliques];
  for (const { preposition, token } of obliques) {
    for (const particle of particles) {
      if (particle !== preposition) found.push({ preposition: `${particle} ${preposition}`, token });
    }
  }
  return found;
}

/** The lemma of a phrase, and of what it is a quantity of: "a round of talks" is `round` and `talks`. */
export function lemmasOf(analysis: Analysis, head: Token): string[] {
  const lemmas = [head.lemma.toLowerCase()];
  for (const child of analysis.dependents[head.index] ?? []) {
    const token = analysis.tokens[child]!;
    const relation = relationOf(token);
    if (relation === 'conj') lemmas.push(token.lemma.toLowerCase());
    if (relation === 'nmod' && PARTITIVES.has(head.lemma) && prepositionOf(analysis, child) === 'of') {
      lemmas.push(token.lemma.toLowerCase());
    }
  }
  return lemmas;
}
