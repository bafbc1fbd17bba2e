import type { DeskAnswer } from './contract.ts';
import { useChoice } from './stored-choice.ts';
import { useGet } from './use-get.ts';

/** The desk itself: its name, counts and whether it may be written. */
export const useDesk = () => useGet<DeskAnswer>('/api/desk');

/** The name that signs decisions: the one chosen in settings, else what the server knows its user by. */
export function useCoder(): string {
  const chosen = useChoice('coder');
  const desk = useDesk();
  return chosen ?? desk.data?.coder ?? 'coder';
}
