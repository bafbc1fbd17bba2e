/** Through whom the words reached us: the outlet or person between the speaker and the report. */
import type { TokenRange } from '../../language/index.ts';
import { OUTLET_WORDS } from '../english/act-words.ts';
import type { Attribution, Mention, Work } from '../work.ts';
import { dependentsOf } from './clauses.ts';
import { actorsAt } from './speaker-side.ts';

/** Acts of telling that an outlet may stand on the hearing end of. */
const TOLD = /^(?:tell|inform|write|say|speak|confirm|brief|email|text)$/;

/**
 * The intermediary of an attribution: whom it was told ("told the Irsa Mail"), who quotes it ("quoted by Kasmor Radio", "in an interview with"),
 * or the outlet in whose own statement it stands (`outer` is that statement's speaker). Null if it came straight.
 */
export function viaOf(work: Work, attribution: Attribution, outer: number | null): number | null {
  return (
    hearer(work, attribution) ??
    citer(work, attribution) ??
    carrier(work, attribution) ??
    (outer !== null && isOutlet(work, outer) ? outer : null)
  );
}

export function isOutlet({ actors }: Work, index: number | null): boolean {
  const actor = index === null ? undefined : actors[index];
  if (!actor || actor.kind === 'person' || actor.kind === 'group') return false;
  if (actor.sector === 'JRN') return true;
  return actor.name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => OUTLET_WORDS.has(word));
}

const ANSWER = /^(?:answer|reply|response|email|letter|message|text|note|statement)$/;

/** "told the Irsa Mail". */
function hearer(work: Work, { cue, content }: Attribution): number | null {
  for (const { from, to } of cue) {
    for (let at = from; at < to; at++) {
      if (!TOLD.test(work.analysis.tokens[at]?.lemma ?? '')) continue;
      for (const part of dependentsOf(work.analysis, at)) {
        if (!/^(?:obj|iobj|obl)/.test(part.relation) || wellInside(content, part.index)) continue;
        // "in a written answer to the Courier".
        const answered = ANSWER.test(part.lemma)
          ? dependentsOf(work.analysis, part.index).filter(({ relation }) => relation === 'nmod')
          : [];
        for (const { index } of [part, ...answered]) {
          const outlet = actorsAt(work, index).find((actor) => isOutlet(work, actor));
          if (outlet !== undefined) return outlet;
        }
      }
    }
  }
  return null;
}

/** "Kasmor Radio, citing a shepherd, reported": who cites another passes the words on. */
function citer(work: Work, { cue }: Attribution): number | null {
  for (const { from, to } of cue) {
    for (let at = from; at < to; at++) {
      const token = work.analysis.tokens[at];
      if (!token || !/^(?:cite|quote)$/.test(token.lemma) || token.upos !== 'VERB') continue;
      const places = [at, token.head].flatMap((verb) => dependentsOf(work.analysis, verb));
      const subject = places.find(({ relation }) => relation === 'nsubj');
      const outlet = subject && actorsAt(work, subject.index).find((actor) => isOutlet(work, actor));
      if (outlet !== undefined) return outlet;
    }
  }
  return null;
}

/** How many words around the cue and the source may name the carrier. */
const AROUND = 12;
const CARRIER = /^(?:by|with|to|in|on|from|through|via)$/;
const CARRYING =
  /^(?:quote|cite|carry|report|publish|broadcast|interview|tell|release|air|print|run|relay|telecast|speak|appear|channel|programme|program|show|article|column|post|see|obtain|read|review|hear|send|leak)$/;

/** "quoted by Kasmor Radio", "in an interview with the Courier", "a statement carried by", "told state television". */
function carrier(work: Work, { cue, source, content }: Attribution): number | null {
  const { tokens } = work.analysis;
  const places = [...cue, ...source];
  const from = Math.min(...places.map((range) => range.from)) - AROUND;
  const to = Math.max(...places.map((range) => range.to)) + AROUND;
  const sentence = tokens[cue[0]?.from ?? -1]?.sentence;
  for (const { head, actor, from: start } of mentionsOfSentence(work, sentence)) {
    if (actor === null || head < from || head >= to || wellInside(content, head)) continue;
    if (tokens[head]?.sentence !== sentence || !isOutlet(work, actor)) continue;
    const before = tokens[start - 1];
    const governor = tokens[tokens[head]?.head ?? -1];
    if (!before || !governor || !CARRYING.test(governor.lemma)) continue;
    // "seen by LPA", "which the Courier has read".
    const relative = tokens[head]?.relation === 'nsubj' && governor.relation.startsWith('acl');
    if (relative || CARRIER.test(before.lemma) || CARRIER.test(tokens[start - 2]?.lemma ?? '')) return actor;
  }
  return null;
}

/** The mentions whose head stands in a sentence, sorted out once a work, so that many statements cost no more than many mentions. */
function mentionsOfSentence({ mentions, analysis }: Work, sentence: number | undefined): readonly Mention[] {
  let sorted = MENTIONS.get(mentions);
  if (!sorted) {
    sorted = new Map();
    for (const mention of mentions) {
      const place = analysis.tokens[mention.head]?.sentence;
      if (place === undefined) continue;
      const list = sorted.get(place);
      if (list) list.push(mention);
      else sorted.set(place, [mention]);
    }
    MENTIONS.set(mentions, sorted);
  }
  return sentence === undefined ? [] : (sorted.get(sentence) ?? []);
}
const MENTIONS = new WeakMap<readonly Mention[], Map<number, Mention[]>>();

/** Past the first words of the content: a hearer or a relative clause before it may have been taken into it. */
function wellInside(ranges: readonly TokenRange[], index: number): boolean {
  return ranges.some(({ from, to }) => index >= from + OPENING && index < to);
}

/** "the Courier", "which the Courier". */
const OPENING = 3;
