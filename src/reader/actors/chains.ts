/** Phrases that speak of the same one, merged step by step (union-find); every merge keeps the name of its rule. */
export class Chains {
  readonly #parent: Int32Array;
  readonly #rules: (string | null)[];

  constructor(size: number) {
    this.#parent = new Int32Array(size).map((_, i) => i);
    this.#rules = new Array<string | null>(size).fill(null);
  }

  /** The chain of a phrase, named by its first phrase. */
  find(phrase: number): number {
    let root = phrase;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    let at = phrase;
    while (this.#parent[at] !== root) {
      const next = this.#parent[at]!;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Merges the chains of two phrases because of `rule`, which is noted on the later phrase. */
  link(a: number, b: number, rule: string): void {
    const [first, second] = [this.find(a), this.find(b)];
    const later = Math.max(a, b);
    this.#rules[later] ??= rule;
    if (first === second) return;
    this.#parent[Math.max(first, second)] = Math.min(first, second);
  }

  same(a: number, b: number): boolean {
    return this.find(a) === this.find(b);
  }

  /** The rule that put this phrase into its chain, null for the first. */
  ruleOf(phrase: number): string | null {
    return this.#rules[phrase] ?? null;
  }
}
