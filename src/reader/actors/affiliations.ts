import { conjuncts } from './grammar.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';

/** How the text ties one phrase to another that it belongs to; surest first. */
export type Tie = 'modifier' | 'possessor' | 'of' | 'at' | 'in';

export interface Affiliation {
  /** Index in `scene.phrases` of what it belongs to. */
  readonly phrase: number;
  readonly tie: Tie;
}

const TIES: Readonly<Record<string, Tie>> = {
  of: 'of',
  for: 'of',
  from: 'of',
  with: 'of',
  at: 'at',
  within: 'at',
  in: 'in',
  inside: 'at',
};
/** An aide *to* somebody is his; an ambassador *to* a state is not its own. */
const tieOf = (preposition: string, phrase: Phrase): Tie | undefined =>
  preposition === 'to' && /aide|advis[eo]r|assistant|counsel|deputy|secretary/.test(phrase.role)
    ? 'of'
    : TIES[preposition];

/** Whose neighbour or rival somebody is, tells where he does not belong. */
const OPPOSITE =
  /(?:^|[ -])(?:neighbou?rs?|part(?:ner|ners)|all(?:y|ies)|rivals?|enem(?:y|ies)|opponents?|counterparts?|critics?|creditors?|adversar(?:y|ies))$/;

const RANK: Readonly<Record<Tie, number>> = { possessor: 0, modifier: 1, of: 2, at: 3, in: 4 };

const KNOWN = new WeakMap<Scene, Map<number, readonly Affiliation[]>>();

/** What a phrase belongs to by its own words: "*Kasmori* official", "*Kasmor's* minister", "spokesman for *the army*". */
export function affiliationsOf(index: number, scene: Scene): readonly Affiliation[] {
  const known = KNOWN.get(scene) ?? new Map<number, readonly Affiliation[]>();
  KNOWN.set(scene, known);
  const found = known.get(index) ?? readAffiliations(index, scene);
  known.set(index, found);
  return found;
}

function readAffiliations(index: number, scene: Scene): Affiliation[] {
  const { phrases, analysis, byHead } = scene;
  const phrase = phrases[index]!;
  const found: Affiliation[] = [];
  for (let i = index + 1; i < phrases.length && phrases[i]!.from < phrase.to; i++) {
    if (phrases[i]!.modifier && phrases[i]!.to <= phrase.to && !insidePossessor(phrases[i]!, phrase, scene))
      found.push({ phrase: i, tie: 'modifier' });
  }
  for (const token of anchorsOf(phrase)) {
    for (const dependent of analysis.dependents[token] ?? []) {
      const relation = analysis.tokens[dependent]!.relation;
      const tie =
        relation === 'nmod:poss'
          ? 'possessor'
          : relation.startsWith('nmod')
            ? tieOf(prepositionAt(dependent, scene), phrase)
            : undefined;
      if (relation.startsWith('acl')) found.push(...ledBy(dependent, scene));
      if (tie === undefined || (tie === 'possessor' && OPPOSITE.test(phrase.role))) continue;
      for (const head of tie === 'possessor' ? [dependent] : conjuncts(dependent, analysis)) {
        const other = byHead.get(head);
        if (other !== undefined && other !== index) found.push({ phrase: other, tie });
      }
    }
  }
  return found.sort((a, b) => RANK[a.tie] - RANK[b.tie]);
}

const LEADING = /^(?:lead|head|chair|run|command|represent|advise|direct|govern|serve|found|manage|join|own)$/;

/** "the hydrologist who leads the expert panel", "a lawyer advising the union". */
function ledBy(verb: number, { analysis, byHead }: Scene): Affiliation[] {
  if (!LEADING.test(analysis.tokens[verb]!.lemma.toLowerCase())) return [];
  return (analysis.dependents[verb] ?? []).flatMap((dependent) => {
    const other = analysis.tokens[dependent]!.relation === 'obj' ? byHead.get(dependent) : undefined;
    return other === undefined ? [] : [{ phrase: other, tie: 'of' as const }];
  });
}

/** Tokens of the phrase that others may hang on: its head, and for "the Kasmori minister Mara Tolin" both its nouns. */
function anchorsOf(phrase: Phrase): number[] {
  const anchors: number[] = [];
  for (let i = phrase.from; i < Math.min(phrase.to, phrase.from + 12); i++) anchors.push(i);
  return anchors;
}

function insidePossessor(modifier: Phrase, phrase: Phrase, { analysis }: Scene): boolean {
  for (let i = modifier.to; i < phrase.to; i++) {
    const token = analysis.tokens[i]!;
    if (token.xpos === 'POS') return true;
    if (token.upos === 'NOUN' && i === phrase.head) return false;
  }
  return false;
}

function prepositionAt(head: number, { analysis, byHead, phrases }: Scene): string {
  for (const dependent of analysis.dependents[head] ?? []) {
    const token = analysis.tokens[dependent]!;
    if (token.relation === 'case' && token.index < head) return token.text.toLowerCase();
  }
  const phrase = byHead.get(head);
  const before = phrase === undefined ? undefined : analysis.tokens[phrases[phrase]!.from - 1];
  return before?.upos === 'ADP' ? before.text.toLowerCase() : '';
}
