/**
 * A condition on states: what patterns, statements of preference and rules of infeasibility come down to. It speaks of bits
 * of the state's decimal, so it is free of names; the text it was written as is kept beside it by its owner.
 */
export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | { readonly kind: 'bit'; readonly bit: number }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'and'; readonly of: readonly Condition[] }
  | { readonly kind: 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'iff'; readonly left: Condition; readonly right: Condition };

export const ALWAYS: Condition = { kind: 'always' };
export const NEVER: Condition = { kind: 'never' };

export function not(of: Condition): Condition {
  if (of.kind === 'always') return NEVER;
  if (of.kind === 'never') return ALWAYS;
  return of.kind === 'not' ? of.of : { kind: 'not', of };
}

export function and(of: readonly Condition[]): Condition {
  return of.length === 1 ? of[0]! : of.length === 0 ? ALWAYS : { kind: 'and', of };
}

export function or(of: readonly Condition[]): Condition {
  return of.length === 1 ? of[0]! : of.length === 0 ? NEVER : { kind: 'or', of };
}

/** "premise implies conclusion", which is also "conclusion if premise". */
export function implies(premise: Condition, conclusion: Condition): Condition {
  return or([not(premise), conclusion]);
}

/** True where at most one of the conditions holds. */
export function atMostOne(of: readonly Condition[]): Condition {
  const pairs: Condition[] = [];
  of.forEach((a, i) => {
    for (const b of of.slice(i + 1)) pairs.push(not(and([a, b])));
  });
  return and(pairs);
}

/** Whether the condition holds at one state. */
export function holdsAt(condition: Condition, state: number): boolean {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'bit':
      return ((state >>> condition.bit) & 1) === 1;
    case 'not':
      return !holdsAt(condition.of, state);
    case 'and':
      return condition.of.every((part) => holdsAt(part, state));
    case 'or':
      return condition.of.some((part) => holdsAt(part, state));
    case 'iff':
      return holdsAt(condition.left, state) === holdsAt(condition.right, state);
  }
}
