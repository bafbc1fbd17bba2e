/**
 * Scores predicted attributions against gold ones. All counts are summed over the texts (micro average).
 *
 * Definitions. An *element* is one role of one statement as a set of pieces, each trimmed of white space and joined where only white
 * space lies between; equal elements of one text count once. `exact`: identical pieces. `exactTrim`: also after trimming
 * punctuation at the ends of each piece. `overlap`: at least one common code unit, matched one to one, greedily by the number of
 * common units. `fragment…`: the same over single pieces. `token`: a word (`\w+(['’.-]\w+)*`) or another non-space character is in
 * a role if any of its units is. `full`: the three roles of one predicted statement each overlap those of one gold statement, one to
 * one; statements lacking a role are left out on both sides. `fullAny`: all with a cue and a content; a missing source agrees only
 * with a missing source. `fullExact`, `cueContent`, `sourceContent`: as `full`, with exact roles or only those two roles required.
 */
import type { Offsets } from '../../record/index.ts';
import type { GoldAttribution } from './brat.ts';

/** True positives, predicted, gold. */
export type Counts = readonly [truePositives: number, predicted: number, gold: number];
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}
export type RoleName = 'source' | 'cue' | 'content';
export type AttributionScores = Readonly<Record<string, Counts>>;

const ROLES: readonly RoleName[] = ['source', 'cue', 'content'];
/** White space as Unicode defines it; unlike `\s` this has U+0085 and the separators U+001C-1F, not the byte order mark. */
const SPACES = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const WORD_CHAR = '[\\p{L}\\p{N}_]';
const TOKEN = new RegExp(`${WORD_CHAR}+(?:['’.-]${WORD_CHAR}+)*|[^\\p{L}\\p{N}_${SPACES}]`, 'gu');
const SPACE = new RegExp(`[${SPACES}]`, 'u');
const WORD = /[\p{L}\p{N}]/u;

type Element = readonly Offsets[];
type Statement = Readonly<Record<RoleName, Element>>;

/** The counts of every measure for one text. */
export function scoreText(
  text: string,
  gold: readonly GoldAttribution[],
  predicted: readonly GoldAttribution[],
): AttributionScores {
  const ground = groundOf(text);
  const g = gold.map((statement) => normalized(statement, ground, false));
  const p = predicted.map((statement) => normalized(statement, ground, false));
  const scores: Record<string, Counts> = {};
  for (const role of ROLES) {
    const [ge, pe] = [distinct(g.map((s) => s[role])), distinct(p.map((s) => s[role]))];
    scores[`${role}Exact`] = exact(ge, pe);
    scores[`${role}ExactTrim`] = exact(
      distinct(gold.map((s) => normalized(s, ground, true)[role])),
      distinct(predicted.map((s) => normalized(s, ground, true)[role])),
    );
    scores[`${role}Overlap`] = [matched(ge, pe, overlap), pe.length, ge.length];
    if (role === 'content') {
      const [gf, pf] = [distinct(pieces(g)), distinct(pieces(p))];
      scores.contentFragmentExact = exact(gf, pf);
      scores.contentFragmentOverlap = [matched(gf, pf, overlap), pf.length, gf.length];
    }
    const [gt, pt] = [tokensIn(ge, text), tokensIn(pe, text)];
    scores[`${role}Token`] = [[...gt].filter((t) => pt.has(t)).length, pt.size, gt.size];
  }
  const group = (name: string, roles: readonly RoleName[], agree: (a: Statement, b: Statement) => number): void => {
    const complete = (s: Statement): boolean => roles.every((role) => s[role].length > 0);
    const [gs, ps] = [g.filter(complete), p.filter(complete)];
    scores[name] = [matched(gs, ps, agree), ps.length, gs.length];
  };
  group('full', ROLES, allOverlap(ROLES));
  group('fullExact', ROLES, (a, b) => (ROLES.every((role) => keyOf(a[role]) === keyOf(b[role])) ? 1 : 0));
  group('fullAny', ['cue', 'content'], (a, b) => {
    if (a.source.length > 0 !== b.source.length > 0) return 0;
    return allOverlap(a.source.length > 0 ? ['cue', 'content', 'source'] : ['cue', 'content'])(a, b);
  });
  group('cueContent', ['cue', 'content'], allOverlap(['cue', 'content']));
  group('sourceContent', ['source', 'content'], allOverlap(['source', 'content']));
  return scores;
}

/** The sum of the counts of several texts. */
export function sumScores(scores: readonly AttributionScores[]): AttributionScores {
  const sum: Record<string, Counts> = {};
  for (const one of scores)
    for (const [name, [tp, p, g]] of Object.entries(one)) {
      const [a, b, c] = sum[name] ?? [0, 0, 0];
      sum[name] = [a + tp, b + p, c + g];
    }
  return sum;
}

/** Precision, recall and their harmonic mean; 0 where undefined. */
export function rates([tp, predicted, gold]: Counts): Rates {
  const precision = predicted ? tp / predicted : 0;
  const recall = gold ? tp / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

interface Ground {
  /** 1: white space. */
  readonly space: Uint8Array;
  /** 1: neither letter nor digit. */
  readonly edge: Uint8Array;
}

function groundOf(text: string): Ground {
  const space = new Uint8Array(text.length);
  const edge = new Uint8Array(text.length);
  for (let i = 0; i < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
    const [isSpace, isEdge] = [SPACE.test(char) ? 1 : 0, WORD.test(char) ? 0 : 1];
    for (const end = i + char.length; i < end; i++) {
      space[i] = isSpace;
      edge[i] = isEdge;
    }
  }
  return { space, edge };
}

function normalized(statement: GoldAttribution, ground: Ground, trim: boolean): Statement {
  const of = (role: RoleName): Element => {
    const joined = joinPieces(statement[role], ground.space);
    return trim ? joined.map((piece) => shrink(piece, ground.edge) ?? piece) : joined;
  };
  return { source: of('source'), cue: of('cue'), content: of('content') };
}

function joinPieces(offsets: readonly Offsets[], space: Uint8Array): Element {
  const out: { start: number; end: number }[] = [];
  for (const piece of [...offsets].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const inside = { start: Math.max(0, piece.start), end: Math.min(space.length, piece.end) };
    const trimmed = shrink(inside, space);
    if (!trimmed) continue;
    const last = out.at(-1);
    if (last && (trimmed.start <= last.end || space.subarray(last.end, trimmed.start).every((s) => s === 1)))
      last.end = Math.max(last.end, trimmed.end);
    else out.push({ ...trimmed });
  }
  return out;
}

function shrink({ start, end }: Offsets, mark: Uint8Array): Offsets | null {
  while (start < end && mark[start]) start++;
  while (end > start && mark[end - 1]) end--;
  return start < end ? { start, end } : null;
}

const keyOf = (element: Element): string => element.map(({ start, end }) => `${start}-${end}`).join(' ');
const pieces = (statements: readonly Statement[]): Element[] =>
  statements.flatMap((s) => s.content.map((piece) => [piece]));

function distinct(elements: readonly Element[]): Element[] {
  const byKey = new Map(elements.filter((e) => e.length > 0).map((e) => [keyOf(e), e]));
  return [...byKey.values()].sort(compareElements);
}

function compareElements(a: Element, b: Element): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = a[i]!.start - b[i]!.start || a[i]!.end - b[i]!.end;
    if (order) return order;
  }
  return a.length - b.length;
}

function exact(gold: readonly Element[], predicted: readonly Element[]): Counts {
  const keys = new Set(gold.map(keyOf));
  return [predicted.filter((e) => keys.has(keyOf(e))).length, predicted.length, gold.length];
}

function overlap(a: Element, b: Element): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared;
}

function allOverlap(roles: readonly RoleName[]): (a: Statement, b: Statement) => number {
  return (a, b) => {
    let total = 0;
    for (const role of roles) {
      const shared = overlap(a[role], b[role]);
      if (!shared) return 0;
      total += shared;
    }
    return total;
  };
}

/** Number of pairs when matching one to one, best score first. */
function matched<T>(gold: readonly T[], predicted: readonly T[], score: (a: T, b: T) => number): number {
  const pairs: [score: number, gold: number, predicted: number][] = [];
  gold.forEach((g, i) =>
    predicted.forEach((p, j) => {
      const s = score(g, p);
      if (s > 0) pairs.push([s, i, j]);
    }),
  );
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const [usedGold, usedPredicted] = [new Set<number>(), new Set<number>()];
  for (const [, i, j] of pairs) {
    if (usedGold.has(i) || usedPredicted.has(j)) continue;
    usedGold.add(i);
    usedPredicted.add(j);
  }
  return usedGold.size;
}

function tokensIn(elements: readonly Element[], text: string): Set<number> {
  const inside = new Uint8Array(text.length);
  for (const element of elements) for (const { start, end } of element) inside.fill(1, start, end);
  const found = new Set<number>();
  for (const match of text.matchAll(TOKEN)) {
    if (inside.subarray(match.index, match.index + match[0].length).includes(1)) found.add(match.index);
  }
  return found;
}
