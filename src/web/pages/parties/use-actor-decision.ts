import { useCallback } from 'react';
import type { DecisionInput } from '../../api/contract.ts';
import { freshKey, useDecide, useTakeBack } from '../../api/use-decide.ts';
import { say, sayRefused } from '../../parts/toast.tsx';

export type ActorDecision = Extract<DecisionInput, { kind: 'merge-actors' | 'split-actor' | 'set-party' }>;

/** Takes a decision about actors, says so with a way back, and tells when it has been taken. */
export function useActorDecision(): (decision: ActorDecision, done: string, then?: () => void) => void {
  const { mutate: decide } = useDecide();
  const { mutate: undo } = useTakeBack('undo');
  return useCallback(
    (decision, done, then) => {
      decide(
        { decisions: [decision], key: freshKey() },
        {
          onSuccess: () => {
            say(done, () =>
              undo(undefined, {
                onSuccess: () => say('Taken back.'),
                onError: (error) => sayRefused(`Not taken back: ${error.message}`),
              }),
            );
            then?.();
          },
          onError: (error) => sayRefused(`Not taken: ${error.message}`),
        },
      );
    },
    [decide, undo],
  );
}
