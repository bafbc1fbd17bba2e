import type { Token } from '../../language/index.ts';

/** A token whose place in the tree may be changed. */
export type Draft = { -readonly [Key in keyof Token]: Token[Key] };

/** Trees under repair: `children` is what the parser said and does not follow the changes. */
export interface Tree {
  readonly tokens: readonly Draft[];
  readonly children: readonly (readonly number[])[];
}

/** The dependents of a token, as the parser had them. */
export function below({ tokens, children }: Tree, index: number): Draft[] {
  return (children[index] ?? []).map((child) => tokens[child]!);
}

export function attach(token: Draft, head: number, relation: string): void {
  token.head = head;
  token.relation = relation;
}
