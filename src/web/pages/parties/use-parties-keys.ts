import { useTakeBack } from '../../api/use-decide.ts';
import { say, sayRefused } from '../../parts/toast.tsx';
import { useShortcuts } from '../../shell/shortcuts.ts';

/** Takes back decisions one after the other, long after the message that offered it has gone; and restores them. */
export function usePartiesKeys(): void {
  const { mutate: undo } = useTakeBack('undo');
  const { mutate: redo } = useTakeBack('redo');
  const word = (kind: string) => kind.replaceAll('-', ' ');
  const onError = ({ message }: Error) => sayRefused(`Not done: ${message}`);
  useShortcuts('Parties', [
    {
      keys: 'u',
      says: 'Take back your last decision',
      run: () =>
        undo(undefined, {
          onSuccess: ({ decision }) => say(decision ? `Taken back: ${word(decision.kind)}.` : 'Nothing to take back.'),
          onError,
        }),
    },
    {
      keys: 'Shift+u',
      says: 'Restore what was taken back',
      run: () =>
        redo(undefined, {
          onSuccess: ({ decision }) => say(decision ? `Restored: ${word(decision.kind)}.` : 'Nothing to restore.'),
          onError,
        }),
    },
  ]);
}
