import type { UseQueryResult } from '@tanstack/react-query';
import type { ActorLine, ActorPage } from '../../api/contract.ts';
import type { RequestFailed } from '../../api/request.ts';
import { useGet } from '../../api/use-get.ts';

/** The most that the server lists at once. */
const MOST = 1000;

interface Actors {
  readonly of: UseQueryResult<ActorPage, RequestFailed>;
  /** Those whose name or alias has what was typed, the most frequent first. */
  readonly lines: readonly ActorLine[];
}

/**
 * Actors by any part of their names. The server finds whole words; parts of words are found here, among the thousand most frequent, which
 * on most desks is everybody.
 */
export function useActors(typed: string): Actors {
  const text = typed.trim();
  const all = useGet<ActorPage>('/api/actors', { limit: MOST });
  const isMore = (all.data?.total ?? 0) > MOST;
  const found = useGet<ActorPage>('/api/actors', { text, limit: 100 }, { enabled: text !== '' && isMore, keep: true });
  const lines = all.data?.lines ?? [];
  if (text === '') return { of: all, lines };
  const near = lines.filter((line) => isNamed(line, text));
  const known = new Set(near.map(({ name }) => name));
  return { of: all, lines: [...near, ...(found.data?.lines ?? []).filter(({ name }) => !known.has(name))] };
}

/** True if a name or an alias holds the text, whatever its case and accents. */
export function isNamed({ name, aliases }: Pick<ActorLine, 'name' | 'aliases'>, text: string): boolean {
  const wanted = plain(text);
  return [name, ...aliases].some((one) => plain(one).includes(wanted));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
