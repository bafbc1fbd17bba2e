import type { CueContext } from './cue-context.ts';
import { POS, type TokenFacts } from './token-facts.ts';

/**
 * What each token of a cue's window is to that cue: columns over the window, index 0 at `cue.windowFrom`. Filled for one cue at a
 * time and reused for the next.
 */
export class WindowFacts {
  /** 0 in a sentence before, 1 before the cue in its sentence, 2 the cue, 3 after it in its sentence, 4 in a sentence after. */
  zone = new Int32Array(0);
  /** Sentences from the cue's, -2..4. */
  sentenceOffset = new Int32Array(0);
  /** Bucketed distance in tokens. */
  distance = new Int32Array(0);
  /** Labels from the cue up to the common ancestor, and the branch down to the token; -1 where there is no path. */
  climb = new Int32Array(0);
  branch = new Int32Array(0);
  /** The token that heads the branch. */
  branchHead = new Int32Array(0);
  depth = new Int32Array(0);
  commas = new Int32Array(0);
  quotations = new Int32Array(0);
  verbs = new Int32Array(0);
  nominals = new Int32Array(0);
  cues = new Int32Array(0);
  /** Which cue governs the token: 0 none, 1 this one, 2 one that stands below this one, 3 one above it, 4 another. */
  owner = new Int32Array(0);
  private readonly chain: number[] = [];
  private readonly chainHash: number[] = [];

  fill(facts: TokenFacts, cue: CueContext, cueHeads: Uint8Array): void {
    const size = cue.windowTo - cue.windowFrom;
    if (this.zone.length < size) {
      for (const name of COLUMNS) this[name] = new Int32Array(Math.max(512, size));
    }
    this.place(facts, cue, size);
    this.count(facts, cue, cueHeads);
    if (facts.parsed) this.paths(facts, cue, cueHeads);
    else {
      this.climb.fill(-1, 0, size);
      this.branch.fill(-1, 0, size);
      this.depth.fill(-1, 0, size);
      this.branchHead.fill(-1, 0, size);
      this.owner.fill(0, 0, size);
    }
  }

  private place(facts: TokenFacts, cue: CueContext, size: number): void {
    for (let t = 0; t < size; t++) {
      const i = cue.windowFrom + t;
      const offset = facts.sentence[i]! - cue.sentence;
      this.sentenceOffset[t] = offset;
      this.zone[t] = offset < 0 ? 0 : offset > 0 ? 4 : i < cue.from ? 1 : i < cue.to ? 2 : 3;
      const gap = i < cue.from ? cue.from - i : i >= cue.to ? i - cue.to + 1 : 0;
      this.distance[t] =
        gap <= 4 ? gap : gap <= 6 ? 5 : gap <= 9 ? 6 : gap <= 14 ? 7 : gap <= 24 ? 8 : gap <= 45 ? 9 : 10;
    }
  }

  /** What lies between the cue and each token: counted outwards on either side. */
  private count(facts: TokenFacts, cue: CueContext, cueHeads: Uint8Array): void {
    for (const step of [-1, 1]) {
      let [commas, quotations, verbs, nominals, cues] = [0, 0, 0, 0, 0];
      let quotation = -1;
      const start = step < 0 ? cue.from - 1 : cue.to;
      for (let i = start; step < 0 ? i >= cue.windowFrom : i < cue.windowTo; i += step) {
        const t = i - cue.windowFrom;
        if (facts.quotation[i]! >= 0 && facts.quotation[i] !== quotation) {
          quotation = facts.quotation[i]!;
          quotations = Math.min(3, quotations + 1);
        }
        this.commas[t] = commas;
        this.quotations[t] = quotations;
        this.verbs[t] = verbs;
        this.nominals[t] = nominals;
        this.cues[t] = cues;
        const pos = facts.pos[i]!;
        if (facts.mark[i] === 1) commas = Math.min(3, commas + 1);
        if (pos === POS.VERB) verbs = Math.min(4, verbs + 1);
        if (pos === POS.NOUN || pos === POS.PROPN || pos === POS.PRON) nominals = Math.min(5, nominals + 1);
        if (cueHeads[i]) cues = Math.min(3, cues + 1);
      }
    }
    for (let i = cue.from; i < cue.to; i++) {
      const t = i - cue.windowFrom;
      this.commas[t] = this.quotations[t] = this.verbs[t] = this.nominals[t] = this.cues[t] = 0;
    }
  }

  private paths(facts: TokenFacts, cue: CueContext, cueHeads: Uint8Array): void {
    const size = cue.windowTo - cue.windowFrom;
    const { chain, chainHash } = this;
    chain.length = chainHash.length = 0;
    for (let i = cue.head, h = 7; i >= 0 && chain.length < 12; i = facts.head[i]!) {
      chain.push(i);
      chainHash.push(h);
      h = (Math.imul(h, 131) + facts.rel[i]!) | 0;
    }
    for (let t = 0; t < size; t++) this.depth[t] = UNKNOWN;
    for (let t = 0; t < size; t++) {
      const i = cue.windowFrom + t;
      if (facts.sentence[i] !== cue.sentence) {
        this.climb[t] = this.branch[t] = this.branchHead[t] = -1;
        this.depth[t] = -1;
        this.owner[t] = 0;
      } else this.resolve(facts, cue, cueHeads, i);
    }
  }

  /** Walks up from a token to the first one that is known, then fills in the way back down. */
  private resolve(facts: TokenFacts, cue: CueContext, cueHeads: Uint8Array, token: number): void {
    const way: number[] = [];
    let i = token;
    while (way.length < MAX_WALK) {
      if (i >= cue.windowFrom && i < cue.windowTo && this.depth[i - cue.windowFrom] !== UNKNOWN) break;
      way.push(i);
      if (this.chain.includes(i) || facts.head[i]! < 0) break;
      i = facts.head[i]!;
    }
    for (let k = way.length - 1; k >= 0; k--) {
      const at = way[k]!;
      const t = at - cue.windowFrom;
      if (t < 0 || at >= cue.windowTo) continue;
      const step = this.chain.indexOf(at);
      const up = facts.head[at]! - cue.windowFrom;
      if (step >= 0) {
        this.climb[t] = this.chainHash[step]!;
        this.branch[t] = 0;
        this.branchHead[t] = at;
        this.depth[t] = 0;
        this.owner[t] = step === 0 ? 1 : cueHeads[at] ? 3 : 0;
        continue;
      }
      const upStep = this.chain.indexOf(facts.head[at]!);
      const known = up >= 0 && up < cue.windowTo - cue.windowFrom && this.depth[up] !== UNKNOWN;
      if (upStep >= 0) {
        this.climb[t] = this.chainHash[upStep]!;
        this.branch[t] = facts.rel[at]!;
        this.branchHead[t] = at;
        this.depth[t] = 1;
      } else if (known) {
        this.climb[t] = this.climb[up]!;
        this.branch[t] = this.branch[up]!;
        this.branchHead[t] = this.branchHead[up]!;
        this.depth[t] = Math.min(6, this.depth[up]! + 1);
      } else {
        this.climb[t] = this.branch[t] = this.branchHead[t] = -1;
        this.depth[t] = 0;
      }
      const above = upStep === 0 ? 1 : upStep > 0 ? (cueHeads[facts.head[at]!] ? 3 : 0) : known ? this.owner[up]! : 0;
      this.owner[t] = cueHeads[at] ? (above === 1 || above === 2 ? 2 : 4) : above;
    }
  }
}

const UNKNOWN = -9;
const MAX_WALK = 200;
const COLUMNS = [
  'zone',
  'sentenceOffset',
  'distance',
  'climb',
  'branch',
  'branchHead',
  'depth',
  'commas',
  'quotations',
  'verbs',
  'nominals',
  'cues',
  'owner',
] as const;
