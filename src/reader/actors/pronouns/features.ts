import type { PronounForm } from '../../english/pronouns.ts';
import type { Phrase } from '../phrase.ts';
import { quotationAt } from '../quotations.ts';
import type { Scene } from '../scene.ts';
import { positionOf } from '../syntax.ts';
import { type ChainState, formOf, isCoordinated } from './candidates.ts';
import type { Field } from './rivals.ts';

/**
 * What speaks for or against a candidate antecedent, as names of weights: recency, grammatical role (subjects are salient), form,
 * agreement, the size of its chain, parallel roles, quotations. Each is paired with the class of the pronoun.
 */
export function featuresOf(
  pronoun: number,
  candidate: number,
  rank: number,
  scene: Scene,
  state: ChainState | undefined,
  { largest, displaced }: Field,
): string[] {
  const { analysis, phrases } = scene;
  const [anaphor, phrase] = [phrases[pronoun]!, phrases[candidate]!];
  const form = formOf(anaphor, scene)!;
  const cls = classOf(form);
  const [pt, ct] = [analysis.tokens[anaphor.head]!, analysis.tokens[phrase.head]!];
  const apart = pt.sentence - ct.sentence;
  const position = positionOf(phrase.head, analysis);
  const own = positionOf(anaphor.head, analysis);
  const role = roleName(position.relation, ct.relation);
  const ownRole = roleName(own.relation, pt.relation);
  const kind = formName(phrase, scene);
  const near = apart > 3 ? '4+' : String(apart);
  const out = [
    `${cls} apart=${near}`,
    `${cls} rank=${rank > 7 ? '8+' : rank > 4 ? '5-7' : rank}`,
    `${cls} apart=${near} role=${role}`,
    `${cls} form=${kind}`,
    `${cls} sense=${phrase.sense}`,
    `${cls} sense=${phrase.sense} number=${phrase.number}`,
    `role=${role} own=${ownRole}`,
    `form=${kind} apart=${near}`,
    `${cls} size=${sizeName(state?.mentions ?? 1)}`,
    `size=${sizeName(state?.mentions ?? 1)} apart=${near}`,
    `${cls} definite=${phrase.definiteness}`,
  ];
  const size = state?.mentions ?? 1;
  if (size >= largest && size > 1) out.push(`${cls} largest chain`, `largest chain apart=${near} role=${role}`);
  else if (largest > 4 && size * 3 < largest) out.push(`${cls} small chain apart=${near}`);
  if (phrase.form === 'description' && phrase.definiteness === 'bare' && phrase.number === 'singular') {
    out.push(`${cls} bare sense=${phrase.sense}`);
  }
  if (position.relation === 'root' || position.relation === 'xcomp') out.push(`${cls} predicate`);
  const samePart = paragraphOf(pt.sentence, scene) === paragraphOf(ct.sentence, scene);
  if (apart > 0) out.push(samePart ? `${cls} same paragraph` : `${cls} paragraph before apart=${near}`);
  if (state && pt.sentence - state.lastSentence <= 1 && state.subjects > 0)
    out.push(`${cls} has been subject apart=${near}`);
  const rivals = displaced[rank] ?? 0;
  if (rivals > 0) out.push(`${cls} displaced=${rivals > 1 ? '2+' : '1'}`);
  if (apart === 0) {
    out.push(`tokens=${distanceName(pt.index - ct.index)} own=${ownRole}`);
    if (position.governor === own.governor) out.push(`same governor role=${role} own=${ownRole}`);
    if (governs(position.governor, pt.index, scene)) out.push(`main clause above role=${role}`);
    if (hangsOn(pt.index, phrase.head, scene)) out.push(`inside candidate own=${ownRole}`);
  } else if (role === ownRole) out.push(`parallel ${role} ${cls}`);
  if (firstInSentence(candidate, scene)) out.push(`first apart=${near}`);
  if (isCoordinated(phrase, scene)) out.push(`${cls} coordinated`);
  if (ct.relation.startsWith('conj')) out.push(`${cls} conjunct`);
  if (phrase.gender || (state && state.feminine + state.masculine > 0)) out.push(`${cls} gender known`);
  if (state && state.neuter > 0) out.push(`${cls} chain neuter`);
  if (state && state.plural > 0) out.push(`${cls} chain plural`);
  if (state && state.person > 0) out.push(`${cls} chain person`);
  if (state && state.subjects > 1) out.push(`subjects=${state.subjects > 3 ? '4+' : state.subjects}`);
  const quoted = quotationAt(pt.index, analysis);
  const other = quotationAt(ct.index, analysis);
  out.push(
    quoted === other
      ? quoted < 0
        ? 'no quotation'
        : 'same quotation'
      : quoted < 0
        ? 'candidate quoted'
        : other < 0
          ? 'pronoun quoted'
          : 'two quotations',
  );
  if (quoted >= 0 && speaks(phrase.head, scene)) out.push(`speaker outside ${role}`);
  const verb = analysis.tokens[own.governor];
  if (verb && verb.upos === 'VERB' && speaksVerb(verb.lemma) && ownRole === 'subject')
    out.push(`${cls} speaking sense=${phrase.sense}`);
  if (phrase.modifier) out.push('modifier');
  return out;
}

const paragraphOf = (sentence: number, { analysis }: Scene): number => analysis.sentences[sentence]?.paragraph ?? 0;

function classOf(form: PronounForm): string {
  const who = form.gender === 'neuter' ? 'it' : form.gender ? 'he' : 'they';
  return form.kind === 'possessive' ? `${who}s` : form.kind === 'reflexive' ? `${who}self` : who;
}

function roleName(relation: string, own: string): string {
  if (own === 'nmod:poss') return 'possessor';
  if (relation === 'nsubj') return own.endsWith(':pass') ? 'passive subject' : 'subject';
  if (/^(?:obj|iobj|obl|nmod|appos|root|parataxis|vocative|dislocated)$/.test(relation)) return relation;
  return 'other';
}

function formName(phrase: Phrase, scene: Scene): string {
  if (phrase.form !== 'pronoun') return phrase.form === 'name' ? 'name' : `described ${phrase.definiteness}`;
  return `pronoun ${scene.analysis.tokens[phrase.head]!.text.toLowerCase()}`;
}

const sizeName = (mentions: number): string => (mentions > 7 ? '8+' : mentions > 3 ? '4-7' : String(mentions));
const distanceName = (tokens: number): string =>
  tokens > 30 ? '30+' : tokens > 20 ? '20+' : tokens > 12 ? '12+' : tokens > 7 ? '7+' : tokens > 3 ? '4+' : '1-3';

/** True if the verb stands above the pronoun in the tree: the candidate is an argument of a higher clause. */
function governs(verb: number, pronoun: number, { analysis }: Scene): boolean {
  let at = pronoun;
  for (let depth = 0; depth < 12 && at >= 0; depth++) {
    if (at === verb) return true;
    at = analysis.tokens[at]!.head;
  }
  return false;
}

const hangsOn = (pronoun: number, head: number, scene: Scene): boolean => governs(head, pronoun, scene);

function firstInSentence(candidate: number, { analysis, phrases }: Scene): boolean {
  const phrase = phrases[candidate]!;
  const before = phrases[candidate - 1];
  return !before || analysis.tokens[before.head]!.sentence !== analysis.tokens[phrase.head]!.sentence;
}

function speaks(head: number, { analysis }: Scene): boolean {
  const token = analysis.tokens[head]!;
  return token.relation.startsWith('nsubj') && speaksVerb(analysis.tokens[token.head]?.lemma ?? '');
}

const speaksVerb = (lemma: string): boolean =>
  /^(?:say|tell|add|claim|state|announce|warn|argue|explain|note|insist|report|deny|reply|write|suggest|declare|think|believe|want|know|ask)$/.test(
    lemma.toLowerCase(),
  );
