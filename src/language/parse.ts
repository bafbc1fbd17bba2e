/**
 * What the analyser asks of a dependency parser. A sentence is the tokens `[from, to)` of parallel columns over the whole text;
 * `parse` writes absolute token indices (-1 at the root) into `heads` and UD v2 relations into `relations` for that range alone.
 */
export interface TaggedTokens {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
}

export interface TreeParser {
  parse(tokens: TaggedTokens, from: number, to: number, heads: Int32Array, relations: string[]): void;
}
