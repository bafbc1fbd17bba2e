import type { FeatureSink } from '../chain/hash.ts';
import { COMPLEMENTS, FRAME, SUBJECTS, type TokenFacts } from './token-facts.ts';

/** Features by which the first stage tells words of cues ("said", "according to", "the claim") from others. */
export function cueFeatures(f: TokenFacts, i: number, out: FeatureSink): void {
  const from = f.analysis.sentences[f.sentence[i]!]!.from;
  const to = f.analysis.sentences[f.sentence[i]!]!.to;
  const at = (column: Int32Array, offset: number): number => {
    const k = i + offset;
    return k < from ? -1 : k >= to ? -2 : column[k]!;
  };
  const [w, l, p, x] = [f.word[i]!, f.lemma[i]!, f.pos[i]!, f.xpos[i]!];
  const quoted = f.quotation[i]! >= 0 ? 1 : 0;
  const classes = f.classes[i]!;
  out.add(1, 0);
  out.add(2, w);
  out.add(3, l, p);
  out.add(4, x);
  out.add(5, f.suffix[i]!, p);
  out.add(6, f.shape[i]!);
  out.add(7, quoted, p);
  out.add(8, quoted, l);
  for (let d = -3; d <= 3; d++) {
    if (d === 0) continue;
    out.add(10, d, at(f.word, d));
    out.add(11, d, at(f.xpos, d), p);
    if (d >= -2 && d <= 2) out.add(12, d, at(f.lemma, d), l);
    if (d >= -2 && d <= 2) out.add(13, d, at(f.pos, d), l);
  }
  out.add(15, at(f.xpos, -1), x, at(f.xpos, 1));
  out.add(16, at(f.lemma, -1), l, at(f.lemma, 1));
  out.add(17, at(f.pos, -1), l, at(f.pos, 1));
  out.add(18, at(f.pos, -2), at(f.pos, -1), x);
  out.add(19, at(f.pos, 1), at(f.pos, 2), x);
  out.add(20, at(f.pos, 1), at(f.pos, 2), l);
  out.add(21, l, at(f.lemma, 1), at(f.lemma, 2));
  out.add(22, l, at(f.lemma, -1), at(f.lemma, -2));
  const marks = (offset: number): number => (i + offset < from || i + offset >= to ? 4 : f.mark[i + offset]!);
  const [before, after] = [marks(-1) * 5 + marks(-2), marks(1) * 5 + marks(2)];
  out.add(24, before, after, p);
  out.add(25, before, after, classes);
  out.add(26, after, l);
  out.add(27, before, l);
  const edges = quoteDistance(f, i, from, to);
  out.add(28, edges, p, quoted);
  out.add(29, edges, classes, quoted);
  out.add(30, edges, l);
  if (classes) {
    out.add(31, classes, p);
    out.add(32, classes, at(f.pos, 1), at(f.pos, 2));
    out.add(33, classes, at(f.word, 1));
    out.add(34, classes, at(f.pos, -1), at(f.word, -1));
    out.add(35, classes, x, quoted);
    for (let bit = 0; bit < 31; bit++) {
      if (!((classes >>> bit) & 1)) continue;
      out.add(36, bit, x, at(f.pos, 1));
      if (f.parsed) out.add(37, bit, f.kids[i]! & FRAME);
    }
  }
  out.add(38, at(f.classes, 1), p, l);
  out.add(39, at(f.classes, -1), p, l);
  out.add(40, at(f.classes, 2), p, at(f.word, 1));
  out.add(41, at(f.classes, -2), p, at(f.word, -1));
  out.add(43, at(f.entity, -1), p, at(f.entity, 1));
  out.add(44, f.analysis.paragraphs[f.paragraph[i]!]?.kind === 'headline' ? 1 : 0, p, l);
  if (f.parsed) syntax(f, i, out);
}

function syntax(f: TokenFacts, i: number, out: FeatureSink): void {
  const [l, p, rel] = [f.lemma[i]!, f.pos[i]!, f.rel[i]!];
  const head = f.head[i]!;
  const kids = f.kids[i]!;
  const classes = f.classes[i]!;
  out.add(50, rel, p);
  out.add(51, rel, l);
  out.add(52, kids & FRAME, p);
  out.add(53, kids & FRAME, classes);
  out.add(54, kids & (COMPLEMENTS | SUBJECTS), l);
  out.add(55, kids & COMPLEMENTS, l);
  out.add(56, kids & SUBJECTS, l, rel);
  out.add(57, kids & FRAME, rel, p);
  const headLemma = head < 0 ? -1 : f.lemma[head]!;
  const headClasses = head < 0 ? -1 : f.classes[head]!;
  out.add(58, headLemma, rel, p);
  out.add(59, headClasses, rel, p);
  out.add(60, headClasses, rel, l);
  out.add(61, head < 0 ? -1 : f.pos[head]!, rel, l);
  if (head >= 0) {
    const distance = Math.max(-6, Math.min(6, i - head));
    out.add(62, headClasses, rel, distance);
    out.add(63, f.kids[head]! & FRAME, rel, p);
    out.add(64, headLemma, f.kids[head]! & COMPLEMENTS, l);
    out.add(65, f.rel[head]!, rel, p);
  }
  for (const kid of (f.analysis.dependents[i] ?? []).slice(0, 8)) {
    const side = kid < i ? 0 : 1;
    const kidRel = f.rel[kid]! + side;
    out.add(70, kidRel, p);
    out.add(71, kidRel, l);
    out.add(72, kidRel, f.lemma[kid]!, p);
    out.add(73, kidRel, f.pos[kid]!, classes);
    out.add(74, kidRel, f.entity[kid]!, classes);
    out.add(75, kidRel, f.kids[kid]! & FRAME, p);
    out.add(76, kidRel, f.classes[kid]!, p);
    out.add(77, kidRel, f.mark[kid]!, f.quotation[kid]! >= 0 ? 1 : 0);
  }
}

/** How far the nearest quotation is on either side in the sentence: 0..5 tokens, 6 further, 7 none. */
function quoteDistance(f: TokenFacts, i: number, from: number, to: number): number {
  let [left, right] = [7, 7];
  for (let d = 1; d <= 10 && left === 7 && i - d >= from; d++) if (f.quotation[i - d]! >= 0) left = Math.min(d, 6);
  for (let d = 1; d <= 10 && right === 7 && i + d < to; d++) if (f.quotation[i + d]! >= 0) right = Math.min(d, 6);
  return left * 8 + right;
}

/** Features of the step from the token before to this one. */
export function cueEdgeFeatures(f: TokenFacts, i: number, out: FeatureSink): void {
  out.add(1, 0);
  out.add(2, f.pos[i - 1]!, f.pos[i]!);
  out.add(3, f.lemma[i]!);
  out.add(4, f.lemma[i - 1]!);
  out.add(5, f.xpos[i - 1]!, f.xpos[i]!);
  out.add(6, f.lemma[i - 1]!, f.lemma[i]!);
  if (f.parsed) {
    const link = f.head[i] === i - 1 ? 1 : f.head[i - 1] === i ? 2 : f.head[i] === f.head[i - 1] ? 3 : 0;
    out.add(7, link, f.rel[link === 2 ? i - 1 : i]!);
    out.add(8, link, f.pos[i - 1]!, f.pos[i]!);
  }
}
