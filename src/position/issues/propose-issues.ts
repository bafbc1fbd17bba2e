/**
 * Issues proposed from what parties demand, refuse, offer and accept, for a person to edit into a codebook. What recurs in the objects of
 * such statements and is nobody's name is taken for a subject of the dispute; nouns that keep company are one subject.
 */
import { findConditions } from '../conditions.ts';
import { type Citation, citationKey, compareText, type Dispute, type Said } from '../dispute.ts';
import { FUNCTION_WORDS } from '../english/function-words.ts';
import { NO_ISSUE_WORDS, NOUN_OPENERS } from '../english/no-issue-words.ts';
import { MEASURES } from '../english/numbers.ts';
import { stem } from '../english/stem.ts';
import { stanceOf } from '../stances.ts';
import { wordsOf } from '../words.ts';

export interface ProposedIssue {
  /** Made of the name: lower case, words joined by hyphens. */
  readonly id: string;
  /** The dispute's own words for it, as they stand most often. */
  readonly name: string;
  readonly terms: readonly string[];
  /** Statements that take a stance on it; the same words printed twice count once. */
  readonly statements: number;
  readonly reports: number;
  readonly parties: readonly string[];
  readonly examples: readonly Citation[];
}

/** A noun said in fewer statements does not recur. */
const LEAST = 2;
const MOST_EXAMPLES = 3;
/** Nouns that stand in one statement this often, of the statements of the rarer, are one subject. */
const COMPANY = 0.7;

interface Noun {
  readonly stem: string;
  readonly said: Map<string, Said>;
  /** The phrases that end in the noun, and how often. */
  readonly phrases: Map<string, number>;
  /** How often nothing follows it in its phrase; a word that never ends one is no noun. */
  endings: number;
}

/** Proposed issues, the most spoken of first. */
export function proposeIssues(dispute: Dispute): readonly ProposedIssue[] {
  const nouns = [...nounsOf(dispute).values()]
    .filter(({ said, endings }) => said.size >= LEAST && endings > 0)
    .sort((a, b) => b.said.size - a.said.size || compareText(a.stem, b.stem));
  const groups: Noun[][] = [];
  for (const noun of nouns) {
    const home = groups.find(([head]) => keepCompany(head!, noun));
    if (home) home.push(noun);
    else groups.push([noun]);
  }
  return groups.map(issueOf).sort((a, b) => b.statements - a.statements || compareText(a.name, b.name));
}

function nounsOf({ statements }: Dispute): ReadonlyMap<string, Noun> {
  const nouns = new Map<string, Noun>();
  const seen = new Set<string>();
  for (const said of statements) {
    if (!takesStance(said) || seen.has(said.fold)) continue;
    seen.add(said.fold);
    for (const { phrase, isWhole } of phrasesOf(said.text)) {
      const last = phrase.at(-1)!;
      const key = stem(last);
      const noun = nouns.get(key) ?? {
        stem: key,
        said: new Map<string, Said>(),
        phrases: new Map<string, number>(),
        endings: 0,
      };
      nouns.set(key, noun);
      noun.said.set(citationKey(said.cite), said);
      if (isWhole) noun.endings++;
      const words = phrase.join(' ');
      noun.phrases.set(words, (noun.phrases.get(words) ?? 0) + 1);
    }
  }
  return nouns;
}

/** An issue is not known yet, so any stance will do, a threat with its condition and a plain rejection alike. */
function takesStance(said: Said): boolean {
  const { statement, report } = said;
  const cue = statement.cue.map((span) => span.text).join(' ');
  return stanceOf(statement.act, cue, said.text, findConditions(report.text, statement.content)) !== null;
}

/** Noun phrases of one to three words, as far as the words before them show: "the gates", "an independent inquiry". */
function phrasesOf(text: string): readonly Phrase[] {
  const words = wordsOf(text);
  return words.flatMap(({ text: opener, end }, index) => {
    if (!NOUN_OPENERS.has(opener)) return [];
    const phrase: string[] = [];
    let at = end;
    for (const next of words.slice(index + 1, index + 4)) {
      const isName = /\p{Lu}/u.test(text.charAt(next.start));
      if (isName || FUNCTION_WORDS.has(next.text) || MEASURES.has(next.text) || /\d/.test(next.text)) break;
      if (/[.,;:!?“”"]/.test(text.slice(at, next.start))) break;
      at = next.end;
      phrase.push(next.text.replace(/'s$/, ''));
    }
    return phrase.flatMap((word, last) => {
      const isNoun = !NO_ISSUE_WORDS.has(word) && word.length > 2;
      return isNoun ? [{ phrase: phrase.slice(0, last + 1), isWhole: last === phrase.length - 1 }] : [];
    });
  });
}

interface Phrase {
  readonly phrase: readonly string[];
  /** False if the phrase goes on after it. */
  readonly isWhole: boolean;
}

function keepCompany(a: Noun, b: Noun): boolean {
  const both = [...b.said.keys()].filter((key) => a.said.has(key)).length;
  return both / Math.min(a.said.size, b.said.size) >= COMPANY && both >= LEAST;
}

function issueOf(group: readonly Noun[]): ProposedIssue {
  const said = new Map(group.flatMap((noun) => [...noun.said]));
  const terms = group.flatMap(termsOf);
  const name = terms[0]!;
  const list = [...said.values()];
  return {
    id: name.replace(/[^\p{L}\p{N}]+/gu, '-'),
    name,
    terms: [...new Set(terms)],
    statements: said.size,
    reports: new Set(list.map(({ report }) => report.id)).size,
    parties: [...new Set(list.flatMap(({ party }) => (party ? [party.name] : [])))],
    examples: list.slice(0, MOST_EXAMPLES).map(({ cite }) => cite),
  };
}

/** The longest phrase that stands at least half as often as the noun alone, then the noun in its forms. */
function termsOf({ phrases }: Noun): string[] {
  const nouns = new Map<string, number>();
  for (const [phrase, count] of phrases) {
    const last = phrase.split(' ').at(-1)!;
    nouns.set(last, (nouns.get(last) ?? 0) + count);
  }
  const forms = [...nouns].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([form]) => form);
  const total = [...nouns.values()].reduce((sum, count) => sum + count, 0);
  const long = [...phrases]
    .filter(([phrase, count]) => phrase.includes(' ') && count >= LEAST && count >= total / 2)
    .sort((a, b) => b[0].length - a[0].length || compareText(a[0], b[0]))
    .map(([phrase]) => phrase);
  return [...long.slice(0, 1), ...forms];
}
