import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';

/** What changes in the address; null takes a name away, a list repeats it. */
export type QueryChanges = Readonly<Record<string, string | readonly string[] | null>>;
/** `push`: the back button leads to what was before; `replace`: it does not, as for a slider under way. */
export type SetQuery = (changes: QueryChanges, how?: 'push' | 'replace') => void;

/** The state of a view as its address carries it, and how to change it. The path stays. */
export function useAddressQuery(): readonly [query: URLSearchParams, set: SetQuery] {
  const search = useSearch();
  const [, go] = useLocation();
  const set = useCallback<SetQuery>(
    (changes, how = 'replace') => {
      const next = withChanges(window.location.search, changes);
      go(next === '' ? window.location.pathname : `${window.location.pathname}?${next}`, {
        replace: how === 'replace',
      });
    },
    [go],
  );
  return [new URLSearchParams(search), set];
}

/** A query with changes made to it, in the order it had. */
export function withChanges(search: string, changes: QueryChanges): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    if (value === null || value === '') continue;
    for (const one of typeof value === 'string' ? [value] : value) query.append(name, one);
  }
  return query.toString();
}
