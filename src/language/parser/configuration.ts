/**
 * The state of an arc-hybrid transition parser (Kuhlmann, Gómez-Rodríguez, Satta 2011) over the tokens 0..n-1 of a sentence, with an
 * artificial root n at the end of the buffer. Token n + 1 means "none".
 */
import { LONGEST_RUN } from './columns.ts';

export const SHIFT = 0;
/** The top of the stack becomes a dependent of the front of the buffer. */
export const LEFT = 1;
/** The top of the stack becomes a dependent of the token below it. */
export const RIGHT = 2;

const column = () => new Int32Array(LONGEST_RUN + 2);

export class Configuration {
  length = 0;
  none = 1;
  front = 0;
  depth = 0;
  readonly stack = column();
  readonly heads = column();
  /** Label number plus one, 0 while there is none. */
  readonly labels = column();
  readonly left1 = column();
  readonly left2 = column();
  readonly right1 = column();
  readonly right2 = column();
  readonly leftCount = column();
  readonly rightCount = column();
  /** Labels of the dependents on each side, hashed. */
  readonly leftLabels = column();
  readonly rightLabels = column();

  reset(length: number): void {
    const n = length;
    this.length = n;
    this.none = n + 1;
    this.front = 0;
    this.depth = 0;
    this.heads.fill(-1, 0, n + 2);
    this.labels.fill(0, 0, n + 2);
    this.left1.fill(n + 1, 0, n + 2);
    this.left2.fill(n + 1, 0, n + 2);
    this.right1.fill(n + 1, 0, n + 2);
    this.right2.fill(n + 1, 0, n + 2);
    this.leftCount.fill(0, 0, n + 2);
    this.rightCount.fill(0, 0, n + 2);
    this.leftLabels.fill(0, 0, n + 2);
    this.rightLabels.fill(0, 0, n + 2);
  }

  /** The token `k` places below the top of the stack. */
  below(k: number): number {
    return k < this.depth ? this.stack[this.depth - 1 - k]! : this.none;
  }

  get finished(): boolean {
    return this.front === this.length && this.depth === 0;
  }

  /** Only the last token on the stack may become the root, so there is exactly one. */
  allows(move: number): boolean {
    const atRoot = this.front === this.length;
    if (move === SHIFT) return !atRoot;
    if (move === LEFT) return atRoot ? this.depth === 1 : this.depth > 0;
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.front++;
  }

  /** Pops the top of the stack as a dependent of the front (`LEFT`) or of the token below (`RIGHT`); `label` counts from 1. */
  attach(move: number, label: number): void {
    const child = this.stack[--this.depth]!;
    this.labels[child] = label;
    if (move === LEFT) {
      const head = this.front;
      this.heads[child] = head;
      this.left2[head] = this.left1[head]!;
      this.left1[head] = child;
      this.leftCount[head]!++;
      this.leftLabels[head] = mix(this.leftLabels[head]!, label);
    } else {
      const head = this.stack[this.depth - 1]!;
      this.heads[child] = head;
      this.right2[head] = this.right1[head]!;
      this.right1[head] = child;
      this.rightCount[head]!++;
      this.rightLabels[head] = mix(this.rightLabels[head]!, label);
    }
  }
}

/** A set, not a sequence: one bit a label, two labels sharing a bit once in a while. */
function mix(set: number, label: number): number {
  return set | (1 << (Math.imul(label, 0x9e3779b1) >>> 27));
}
