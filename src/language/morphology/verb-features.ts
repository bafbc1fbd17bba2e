import type { Analysis, Token } from '../analysis.ts';
import { type Features, NO_FEATURES, parseFeatures, withFeatures } from './features.ts';

type Tree = Pick<Analysis, 'tokens' | 'dependents'>;

const PRESENT = parseFeatures('Mood=Ind|Tense=Pres|VerbForm=Fin');
const PRESENT_THIRD = parseFeatures('Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin');
const PAST = parseFeatures('Mood=Ind|Tense=Past|VerbForm=Fin');
const MODAL = parseFeatures('VerbForm=Fin');
const INFINITIVE = parseFeatures('VerbForm=Inf');
const IMPERATIVE = parseFeatures('Mood=Imp|VerbForm=Fin');
const GERUND = parseFeatures('VerbForm=Ger');
const PRESENT_PARTICIPLE = parseFeatures('Tense=Pres|VerbForm=Part');
const PAST_PARTICIPLE = parseFeatures('Tense=Past|VerbForm=Part');
const PASSIVE_PARTICIPLE = parseFeatures('Tense=Past|VerbForm=Part|Voice=Pass');

/** Clauses that can be a command. */
const COMMANDS: ReadonlySet<string> = new Set(['root', 'parataxis', 'conj', 'ccomp']);
/** Where an `-ing` form without auxiliary is a verbal noun or stands beside a noun. */
const NOMINAL: ReadonlySet<string> = new Set(['acl', 'xcomp', 'amod', 'csubj', 'ccomp', 'obj', 'compound', 'nsubj']);

/** Features of a verb or an auxiliary: tense and form by its tag, person and number by its subject, voice and mood by its tree. */
export function verbFeatures(tree: Tree, token: Token): Features {
  switch (token.xpos) {
    case 'VBZ':
      return PRESENT_THIRD;
    case 'VBP':
      return withFeatures(PRESENT, agreement(tree, token));
    case 'VBD':
      return withFeatures(PAST, agreement(tree, token));
    case 'MD':
      return MODAL;
    case 'VB':
      return isCommand(tree, token) ? IMPERATIVE : INFINITIVE;
    case 'VBG':
      return isGerund(tree, token) ? GERUND : PRESENT_PARTICIPLE;
    case 'VBN':
      return isPassive(tree, token) ? PASSIVE_PARTICIPLE : PAST_PARTICIPLE;
    default:
      return NO_FEATURES;
  }
}

/** The verb that an auxiliary or copula serves, or the token itself. */
function served(tree: Tree, token: Token): Token {
  const helps = token.relation.startsWith('aux') || token.relation === 'cop';
  return helps && token.head >= 0 ? tree.tokens[token.head]! : token;
}

function dependent(tree: Tree, token: Token, relation: string): Token | undefined {
  const found = tree.dependents[token.index]!.find((kid) => {
    const name = tree.tokens[kid]!.relation;
    return name === relation || name.startsWith(`${relation}:`);
  });
  return found === undefined ? undefined : tree.tokens[found];
}

/** The subject of the clause, or of the clauses that it is joined to. */
function subjectOf(tree: Tree, token: Token): Token | undefined {
  let verb = served(tree, token);
  for (let steps = 0; steps < 8; steps++) {
    const subject = dependent(tree, verb, 'nsubj') ?? dependent(tree, verb, 'csubj') ?? dependent(tree, verb, 'expl');
    if (subject) return subject.xpos.startsWith('W') ? (antecedent(tree, verb) ?? subject) : subject;
    if (verb.relation !== 'conj' || verb.head < 0) return undefined;
    verb = tree.tokens[verb.head]!;
  }
  return undefined;
}

/** What a relative clause speaks of. */
function antecedent(tree: Tree, verb: Token): Token | undefined {
  return verb.relation === 'acl:relcl' && verb.head >= 0 ? tree.tokens[verb.head] : undefined;
}

function agreement(tree: Tree, token: Token): Readonly<Record<string, string>> {
  const word = token.text.toLowerCase();
  const subject = subjectOf(tree, token);
  const name = subject?.text.toLowerCase();
  if (name === 'i') return { Number: 'Sing', Person: '1' };
  if (name === 'we') return { Number: 'Plur', Person: '1' };
  if (name === 'you') return { Number: 'Sing', Person: '2' };
  if (word === 'was') return { Number: 'Sing', Person: '3' };
  if (word === 'am') return { Number: 'Sing', Person: '1' };
  const plural =
    token.xpos === 'VBP' ||
    word === 'were' ||
    name === 'they' ||
    name === 'these' ||
    name === 'those' ||
    subject?.xpos === 'NNS' ||
    subject?.xpos === 'NNPS' ||
    (subject && dependent(tree, subject, 'conj') !== undefined);
  return { Number: plural ? 'Plur' : 'Sing', Person: '3' };
}

/** A bare verb with no subject, no `to` and no modal, in a clause that can be a command; `do not` and `let` included. */
function isCommand(tree: Tree, token: Token): boolean {
  const verb = served(tree, token);
  const kids = tree.dependents[verb.index]!.map((kid) => tree.tokens[kid]!);
  const before = kids.filter((kid) => kid.index < verb.index || kid.index < token.index);
  if (kids.some((kid) => /^[nc]subj/.test(kid.relation) || kid.relation === 'mark')) return false;
  if (before.some((kid) => kid.relation.startsWith('aux') && kid !== token && kid.lemma !== 'do')) return false;
  if (!COMMANDS.has(verb.relation)) return false;
  const auxiliary = before.find((kid) => kid.relation === 'aux' && kid.lemma === 'do');
  if (auxiliary && token !== auxiliary && auxiliary.xpos !== 'VB') return false;
  if (token.relation === 'aux' || auxiliary) return token.relation === 'aux';
  if (verb.relation !== 'conj' || verb.head < 0) return true;
  const head = tree.tokens[verb.head]!;
  return head.xpos === 'VB' && head.index < verb.index && isCommand(tree, head);
}

function isGerund(tree: Tree, token: Token): boolean {
  if (token.upos === 'AUX' || dependent(tree, token, 'aux')) return false;
  if (token.relation !== 'conj') return NOMINAL.has(token.relation);
  const head = tree.tokens[token.head];
  return head?.xpos === 'VBG' && head.index < token.index && isGerund(tree, head);
}

/** A past participle is passive unless `have` makes it a perfect; a joined one goes with the first. */
function isPassive(tree: Tree, token: Token): boolean {
  if (token.upos === 'AUX') return false;
  const passive = tree.dependents[token.index]!.some((kid) => /:(pass|agent)$/.test(tree.tokens[kid]!.relation));
  if (passive) return true;
  const auxiliary = dependent(tree, token, 'aux');
  if (auxiliary) return false;
  if (token.relation !== 'conj' || token.head < 0) return true;
  const head = tree.tokens[token.head]!;
  return head.xpos !== 'VBN' || head.index > token.index || isPassive(tree, head);
}
