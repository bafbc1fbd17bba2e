import { hashString } from '../chain/hash.ts';
import { POS, type TokenFacts } from '../features/token-facts.ts';
import { CONTENT, SOURCE } from './role-tagger.ts';
import type { CandidateReading } from './text-reading.ts';

const THAT = hashString('that');
const TO = hashString('to');
const CCOMP = hashString('ccomp');
const XCOMP = hashString('xcomp');
const ROOT = hashString('root');

/** The two strongest of the values that different cues put on each token. */
class TopTwo {
  private readonly first: Float32Array;
  private readonly owner: Int32Array;
  private readonly second: Float32Array;

  constructor(size: number) {
    this.first = new Float32Array(size);
    this.second = new Float32Array(size);
    this.owner = new Int32Array(size).fill(-1);
  }

  put(token: number, owner: number, value: number): void {
    if (value <= this.second[token]!) return;
    if (owner === this.owner[token]) this.first[token] = Math.max(this.first[token]!, value);
    else if (value > this.first[token]!) {
      this.second[token] = this.first[token]!;
      this.first[token] = value;
      this.owner[token] = owner;
    } else this.second[token] = value;
  }

  byOthers(token: number, owner: number): number {
    return this.owner[token] === owner ? this.second[token]! : this.first[token]!;
  }
}

/**
 * What the candidates of a text claim of its tokens as their content. Rival spans of one cue share its head and must not contest each
 * other, so claims are made by head.
 */
export class Claims {
  private readonly chances: TopTwo;
  private readonly labels: TopTwo;

  constructor(size: number, readings: readonly CandidateReading[]) {
    this.chances = new TopTwo(size);
    this.labels = new TopTwo(size);
    for (const { candidate, context, roles } of readings) {
      for (let t = 0; t < roles.labels.length; t++) {
        const i = context.windowFrom + t;
        this.chances.put(i, context.head, candidate.startChance * roles.chances[t * 2 + 1]!);
        if (roles.labels[t] === CONTENT) this.labels.put(i, context.head, candidate.startChance);
      }
    }
  }

  /** The strongest claim on a token by a cue other than that at `head`: chance of the cue times chance of the token. */
  byOthers(token: number, head: number): number {
    return this.chances.byOthers(token, head);
  }

  /** Chance of the likeliest other cue whose content, as tagged, has the token. */
  coveredByOthers(token: number, head: number): number {
    return this.labels.byOthers(token, head);
  }
}

/** Cues are no longer than this, so rivals start no further off. */
const RIVALS_WITHIN = 14;

/** Dense features of `readings[index]` for the judge of readings. */
export function readingFeatures(
  facts: TokenFacts,
  readings: readonly CandidateReading[],
  index: number,
  claims: Claims,
): Float32Array {
  const reading = readings[index]!;
  const { candidate, context, roles } = reading;
  const spans = { source: extent(reading, SOURCE), content: extent(reading, CONTENT) };
  let [contested, rivalChance, before, after] = [0, 0, 0, 0];
  for (let t = 0; t < roles.labels.length; t++) {
    if (roles.labels[t] !== CONTENT) continue;
    const i = context.windowFrom + t;
    contested += claims.byOthers(i, context.head);
    if (i < context.from) before++;
    else after++;
  }
  for (const step of [-1, 1]) {
    for (let k = index + step; k >= 0 && k < readings.length; k += step) {
      const { from, to, chance } = readings[k]!.candidate;
      if (step < 0 ? from < candidate.from - RIVALS_WITHIN : from >= candidate.to) break;
      if (from < candidate.to && candidate.from < to) rivalChance = Math.max(rivalChance, chance);
    }
  }
  const first = spans.content.first;
  const source = spans.source;
  const sourceHead = source.count ? headOfSpan(facts, source.first, source.last + 1) : -1;
  const sentence = facts.analysis.sentences[context.sentence]!;
  const quoted = (i: number): number => (facts.quotation[i]! >= 0 ? 1 : 0);
  let [quotedContent, sourceVerbs] = [0, 0];
  for (let t = 0; t < roles.labels.length; t++) {
    if (roles.labels[t] === CONTENT && quoted(context.windowFrom + t)) quotedContent++;
    if (roles.labels[t] === SOURCE && facts.pos[context.windowFrom + t] === POS.VERB) sourceVerbs++;
  }
  return Float32Array.of(
    candidate.chance,
    candidate.startChance,
    candidate.chance / candidate.startChance,
    context.to - context.from,
    context.pos,
    roles.logChance,
    roles.logChance / Math.max(1, source.count + spans.content.count),
    source.count ? source.least : 0,
    spans.content.count ? spans.content.mean : 0,
    spans.content.count ? spans.content.least : 0,
    rivalChance,
    claims.byOthers(context.head, context.head),
    contested / Math.max(1, spans.content.count),
    claims.coveredByOthers(context.head, context.head),
    source.count,
    source.count ? source.mean : 1 - mostSource(reading),
    source.count ? source.first - context.from : 99,
    spans.content.count,
    before,
    after,
    spans.content.count ? nearest(spans.content, context.from, context.to) : 99,
    spans.content.pieces,
    quotedContent / Math.max(1, spans.content.count),
    quoted(context.from),
    context.quotes,
    first >= 0
      ? facts.lemma[first] === THAT
        ? 1
        : facts.word[first] === TO
          ? 2
          : facts.mark[first] === 2
            ? 3
            : 0
      : -1,
    sourceHead >= 0 ? facts.pos[sourceHead]! : -1,
    sourceHead >= 0 ? facts.entity[sourceHead]! : -1,
    sourceHead >= 0 && facts.head[sourceHead] === context.head ? 1 : 0,
    context.headRel === ROOT ? 1 : context.headRel === CCOMP ? 2 : context.headRel === XCOMP ? 3 : 0,
    context.frame & 1 ? 1 : context.frame & 2 ? 2 : 0,
    (context.frame & 16 ? 1 : 0) + (context.frame & 32 ? 2 : 0) + (context.frame & 4 ? 4 : 0),
    bits(context.classes & 0x3ffff),
    context.classes & 1 ? 1 : 0,
    bits(context.classes >>> 19),
    facts.pos[context.from]!,
    sentence.to - sentence.from,
    context.from - sentence.from,
    facts.paragraph[context.from]!,
    sourceVerbs,
    quoted(source.first < 0 ? context.from : source.first),
    facts.analysis.paragraphs[facts.paragraph[context.from]!]?.kind === 'headline' ? 1 : 0,
  );
}

interface Extent {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly pieces: number;
  readonly least: number;
  readonly mean: number;
}

function extent({ context, roles }: CandidateReading, label: number): Extent {
  let [first, last, count, pieces, least, sum] = [-1, -1, 0, 0, 1, 0];
  for (let t = 0; t < roles.labels.length; t++) {
    if (roles.labels[t] !== label) continue;
    const chance = roles.chances[t * 2 + label - 1]!;
    const i = context.windowFrom + t;
    if (first < 0) first = i;
    if (last !== i - 1) pieces++;
    last = i;
    count++;
    least = Math.min(least, chance);
    sum += chance;
  }
  return { first, last, count, pieces, least, mean: count ? sum / count : 0 };
}

function mostSource({ roles }: CandidateReading): number {
  let most = 0;
  for (let t = 0; t < roles.labels.length; t++) most = Math.max(most, roles.chances[t * 2]!);
  return most;
}

function nearest({ first, last }: Extent, from: number, to: number): number {
  if (last < from) return last - from;
  return first >= to ? first - to + 1 : 0;
}

function headOfSpan(facts: TokenFacts, from: number, to: number): number {
  for (let i = from; i < to; i++) if (facts.head[i]! < from || facts.head[i]! >= to) return i;
  return from;
}

function bits(word: number): number {
  let count = 0;
  for (let w = word; w; w &= w - 1) count++;
  return count;
}
