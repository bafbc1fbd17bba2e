import type { FeatureSink } from '../chain/hash.ts';
import type { CueContext } from './cue-context.ts';
import type { TokenFacts } from './token-facts.ts';
import type { WindowFacts } from './window-facts.ts';

/**
 * Features that depend on the cue only by the zone a token lies in: their scores are summed once a token and zone, and shared by all
 * cues of the text.
 */
export function zoneFeatures(f: TokenFacts, i: number, zone: number, out: FeatureSink): void {
  const at = (column: Int32Array, offset: number): number => {
    const k = i + offset;
    return k < 0 || k >= f.size || f.sentence[k] !== f.sentence[i] ? -1 : column[k]!;
  };
  const quoted = f.quotation[i]! >= 0 ? 1 : 0;
  const p = f.pos[i]!;
  out.add(1, zone);
  out.add(2, zone, f.word[i]!);
  out.add(3, zone, f.xpos[i]!);
  out.add(4, zone, p, quoted);
  for (const d of [-2, -1, 1, 2]) {
    out.add(5, zone + 8 * d, at(f.word, d));
    out.add(6, zone + 8 * d, at(f.xpos, d), p);
  }
  out.add(7, zone, at(f.word, -1), f.word[i]!);
  out.add(8, zone, f.word[i]!, at(f.word, 1));
  out.add(9, zone, f.shape[i]!, f.entity[i]!);
  out.add(10, zone, f.entity[i]!, at(f.entity, 1));
  out.add(11, zone, f.classes[i]!, p);
  out.add(12, zone, f.rel[i]!, p);
  out.add(13, zone, f.suffix[i]!);
  if (f.parsed && f.head[i]! >= 0) {
    const head = f.head[i]!;
    out.add(14, zone, f.rel[i]!, f.lemma[head]!);
    out.add(15, zone, f.rel[i]!, f.rel[head]!);
    out.add(16, zone, f.rel[i]!, f.classes[head]!);
  }
}

/** Features that tie a token to the cue. `t` is the token's place in the window. */
export function roleFeatures(f: TokenFacts, cue: CueContext, w: WindowFacts, t: number, out: FeatureSink): void {
  distanceFeatures(cue, w, t, out);
  stretchFeatures(f, cue, w, t, out);
  ownFeatures(f, cue, w, t, out);
}

/** True if token `t` of the window has the `distanceFeatures` of the token before. */
export function sameDistance(w: WindowFacts, t: number): boolean {
  return t > 0 && w.distance[t] === w.distance[t - 1] && w.zone[t] === w.zone[t - 1];
}

/** What the distance from the cue says. */
export function distanceFeatures(cue: CueContext, w: WindowFacts, t: number, out: FeatureSink): void {
  const dist = w.distance[t]! * 8 + w.zone[t]!;
  out.add(20, dist);
  out.add(22, dist, cue.lemma);
  out.add(24, dist, cue.pos);
  out.add(33, dist, cue.posBefore, cue.posAfter);
  out.add(35, dist, cue.frame);
}

/** True if token `t` of the window has the `stretchFeatures` of the token before. */
export function sameStretch(f: TokenFacts, cue: CueContext, w: WindowFacts, t: number): boolean {
  const i = cue.windowFrom + t;
  return (
    t > 0 &&
    w.zone[t] === w.zone[t - 1] &&
    f.sentence[i] === f.sentence[i - 1] &&
    f.quotation[i]! >= 0 === f.quotation[i - 1]! >= 0 &&
    w.quotations[t] === w.quotations[t - 1] &&
    w.commas[t] === w.commas[t - 1] &&
    w.cues[t] === w.cues[t - 1]
  );
}

/** What the tokens of a stretch share: the side of the cue, the quotation, what lies between them and the cue. */
export function stretchFeatures(f: TokenFacts, cue: CueContext, w: WindowFacts, t: number, out: FeatureSink): void {
  const i = cue.windowFrom + t;
  const zone = w.zone[t]!;
  const quoted = f.quotation[i]! >= 0 ? 1 : 0;
  const place = placeOf(w, t);
  const sentence = f.analysis.sentences[f.sentence[i]!]!;
  const opens = f.quotation[sentence.from]! >= 0 ? 1 : 0;
  const closes = f.quotation[sentence.to - 1]! >= 0 ? 1 : 0;
  const wholly = quoted + 2 * opens + 4 * closes;
  const paragraphs = f.paragraph[i]! - f.paragraph[cue.from]!;
  out.add(21, place, cue.lemma);
  out.add(25, place, cue.classes, quoted);
  out.add(26, place, quoted, cue.quotes);
  out.add(27, place * 8 + w.quotations[t]!, quoted, cue.quotes);
  out.add(28, zone * 32 + w.commas[t]! * 8 + w.quotations[t]!, quoted, cue.quotes);
  out.add(30, zone * 8 + w.cues[t]!, quoted, cue.pos);
  out.add(31, place * 8 + wholly, paragraphs, w.cues[t]!);
  out.add(34, place, cue.frame, cue.pos);
  out.add(36, place * 8 + cue.quotes, cue.lemma, quoted);
  out.add(37, place, cue.words, quoted);
  out.add(40, place * 8 + wholly, cue.quotes, w.quotations[t]!);
}

/** Zone and sentence of a token. */
const placeOf = (w: WindowFacts, t: number): number => w.zone[t]! * 16 + w.sentenceOffset[t]! + 2;

/** What the token itself is to the cue. */
export function ownFeatures(f: TokenFacts, cue: CueContext, w: WindowFacts, t: number, out: FeatureSink): void {
  const i = cue.windowFrom + t;
  const zone = w.zone[t]!;
  const p = f.pos[i]!;
  const quoted = f.quotation[i]! >= 0 ? 1 : 0;
  const sentence = f.analysis.sentences[f.sentence[i]!]!;
  out.add(23, w.distance[t]! * 8 + zone, p);
  out.add(29, zone * 8 + w.verbs[t]!, w.commas[t]!, p);
  out.add(32, zone, cue.posBefore * 32 + cue.posAfter, p);
  out.add(38, zone * 8 + w.nominals[t]!, p, cue.pos);
  out.add(39, zone * 8 + w.nominals[t]!, w.verbs[t]! * 4 + w.commas[t]!, cue.posAfter);
  out.add(41, placeOf(w, t), i === sentence.to - 1 ? f.word[i]! : 0, quoted);
  if (w.sentenceOffset[t] !== 0) return;
  if (f.parsed) {
    const climb = w.climb[t]!;
    const branch = w.branch[t]!;
    const depth = w.depth[t]!;
    const path = (Math.imul(climb, 31) + branch) | 0;
    const side = zone + 8 * Math.min(depth, 2);
    out.add(50, path, side);
    out.add(51, path, side, p);
    out.add(52, path, cue.lemma);
    out.add(53, path, cue.frame, zone);
    out.add(54, path, cue.classes, zone);
    out.add(55, path, f.word[i]!, zone);
    out.add(56, path, cue.pos, cue.headRel);
    out.add(57, path, f.rel[i]!, depth);
    out.add(58, path, cue.words, zone);
    out.add(59, path, w.commas[t]! * 8 + w.verbs[t]!, zone);
    out.add(60, climb, depth, zone);
    out.add(61, w.owner[t]!, zone, quoted);
    out.add(62, w.owner[t]!, path, zone);
    const top = w.branchHead[t]!;
    if (top >= 0 && depth > 0) {
      out.add(63, path, f.lemma[top]!, zone);
      out.add(64, path, f.pos[top]!, cue.lemma);
      out.add(65, path, f.kids[top]!, zone);
      out.add(66, path, f.entity[top]!, f.classes[top]!);
      out.add(67, path, i < top ? 1 : 0, f.xpos[top]!);
    }
  }
}

/** Features of the step from the token before to this one. */
export function roleEdgeFeatures(f: TokenFacts, cue: CueContext, w: WindowFacts, t: number, out: FeatureSink): void {
  const i = cue.windowFrom + t;
  const [z0, z1] = [w.zone[t - 1]!, w.zone[t]!];
  const border = f.sentence[i] === f.sentence[i - 1] ? 0 : f.paragraph[i] === f.paragraph[i - 1] ? 1 : 2;
  const [q0, q1] = [f.quotation[i - 1]! >= 0 ? 1 : 0, f.quotation[i]! >= 0 ? 1 : 0];
  out.add(1, z0, z1, border);
  out.add(2, f.pos[i - 1]!, f.pos[i]!, z1);
  out.add(3, f.word[i]!, z1);
  out.add(4, f.word[i - 1]!, z1);
  out.add(5, q0 * 2 + q1, border, z1);
  out.add(6, f.mark[i - 1]! * 4 + f.mark[i]!, q0 * 2 + q1, z1);
  out.add(7, w.distance[t]!, z1, cue.pos);
  if (f.parsed && w.branch[t] !== -1 && w.branch[t - 1] !== -1) {
    const same = w.branchHead[t] === w.branchHead[t - 1] ? 1 : 0;
    out.add(8, same, w.branch[t - 1]!, w.branch[t]!);
    out.add(9, same, w.climb[t]!, w.branch[t]!);
    out.add(10, same, f.word[i]!, w.branch[t]!);
    out.add(11, same, f.word[i - 1]!, w.branch[t - 1]!);
    out.add(12, f.rel[i]!, f.rel[i - 1]!, z1);
  }
}
