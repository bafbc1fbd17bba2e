/** Learns the rules of the lemmatiser: for each tag the shortest set of endings that gets its words right, then the exceptions. */
import {
  type Attested,
  applyRules,
  type LemmaRule,
  LONGEST_ENDING,
  lemmaForm,
} from '../../src/language/lemmas/lemmatiser.ts';
import { packStrings } from '../../src/language/model-file.ts';
import type { ConlluSentence } from '../conllu.ts';

/** Tags whose automatic lemmas agree with the treebanks' conventions. */
const SILVER_TAGS = new Set(['VBD', 'VBN', 'VBZ', 'VBG', 'NNS']);

/** Tags whose words are inflected; the others have exceptions only. */
const INFLECTED = new Set(['VBD', 'VBN', 'VBZ', 'VBG', 'NNS', 'NNPS', 'JJR', 'JJS', 'RBR', 'RBS']);

interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly count: number;
}

export function learnLemmas(
  gold: readonly ConlluSentence[],
  silver: readonly ConlluSentence[],
  attested: Attested,
): Uint16Array<ArrayBuffer> {
  const seen = count(gold, () => true);
  const machine = count(silver, (tag) => SILVER_TAGS.has(tag));
  const lines: string[] = [];
  for (const tag of [...seen.keys()].sort()) {
    const words = majority(seen.get(tag)!, 1, tag);
    const known = new Set(words.map(({ form }) => form));
    const more = majority(machine.get(tag) ?? new Map(), 2, tag).filter(
      ({ form, lemma }) => !known.has(form) && /^[a-z]+$/.test(form) && attested(lemma),
    );
    const rules = INFLECTED.has(tag) ? learnEndings([...words, ...more]) : new Map<string, LemmaRule>();
    for (const { form, lemma } of [...words, ...more]) {
      if (applyRules(rules, form, attested) !== lemma) rules.set(`^${form}`, ruleOf(form, lemma));
    }
    for (const [ending, { cut, add }] of rules) lines.push(`${tag}\t${ending}\t${cut}\t${add}`);
  }
  return packStrings(lines);
}

type Counts = Map<string, Map<string, number>>;

function count(sentences: readonly ConlluSentence[], wanted: (tag: string) => boolean): Map<string, Counts> {
  const tags = new Map<string, Counts>();
  for (const { forms, lemmas, xpos } of sentences) {
    forms.forEach((raw, i) => {
      const tag = xpos[i]!;
      const lemma = lemmas[i]!.replace(/[‘’ʼ´]/g, "'").replace(/[“”]/g, '"');
      if (!wanted(tag) || /[\t\n]/.test(raw) || lemma === '_') return;
      const form = lemmaForm(raw.replace(/[‘’ʼ´]/g, "'").replace(/[“”]/g, '"'), tag);
      const words = tags.get(tag) ?? new Map<string, Map<string, number>>();
      tags.set(tag, words);
      const lemmasOfForm = words.get(form) ?? new Map<string, number>();
      words.set(form, lemmasOfForm);
      lemmasOfForm.set(lemma, (lemmasOfForm.get(lemma) ?? 0) + 1);
    });
  }
  return tags;
}

/** A name that some treebank leaves as it is, stays as it is. */
function majority(words: Counts, least: number, tag: string): Word[] {
  return [...words]
    .map(([form, lemmas]) => {
      const [lemma, n] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
      const same = lemmas.get(form) ?? 0;
      return tag === 'NNP' && same * 5 > n ? { form, lemma: form, count: same } : { form, lemma, count: n };
    })
    .filter((word) => word.count >= least);
}

function ruleOf(form: string, lemma: string): LemmaRule {
  let shared = 0;
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
  return { cut: form.length - shared, add: lemma.slice(shared) };
}

/** Endings in order of length: one is kept where its best rule is not the one that the next shorter ending gives. */
function learnEndings(words: readonly Word[]): Map<string, LemmaRule> {
  const kept = new Map<string, LemmaRule>();
  for (let n = 0; n <= LONGEST_ENDING; n++) {
    const votes = new Map<string, Map<string, number>>();
    for (const { form, lemma, count } of words) {
      if (form.length < n + 1) continue;
      const ending = form.slice(form.length - n);
      const { cut, add } = ruleOf(form, lemma);
      if (cut > n + 2) continue;
      const rules = votes.get(ending) ?? new Map<string, number>();
      votes.set(ending, rules);
      const name = `${cut}\t${add}`;
      rules.set(name, (rules.get(name) ?? 0) + 1 + Math.min(1, Math.log10(count)));
    }
    for (const [ending, rules] of votes) {
      const [name, weight] = [...rules].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
      const [cut, add] = name.split('\t') as [string, string];
      const rule = { cut: Number(cut), add };
      let shorter: LemmaRule = { cut: 0, add: '' };
      for (let m = n - 1; m >= 0; m--) {
        const found = kept.get(ending.slice(ending.length - m));
        if (found) {
          shorter = found;
          break;
        }
      }
      if ((rule.cut !== shorter.cut || rule.add !== shorter.add) && (n === 0 || weight >= 2)) kept.set(ending, rule);
    }
  }
  return kept;
}
