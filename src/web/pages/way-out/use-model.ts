import { useCallback, useMemo } from 'react';
import type { ConflictModelFile } from '../../../conflict/index.ts';
import type { Answer } from '../../api/contract.ts';
import { useChoice, writeChoice } from '../../api/stored-choice.ts';
import { useDesk } from '../../api/use-desk.ts';
import { useGet } from '../../api/use-get.ts';
import { say } from '../../parts/toast.tsx';

type Draft = Answer<'GET /api/conflict/draft'>;

/** The model on screen: the desk's draft until a person changes it; from then on theirs, kept in this browser. */
export function useModel() {
  const draft = useGet<Draft>('/api/conflict/draft');
  const place = useDesk().data?.place ?? '';
  const key = `model ${place}`;
  const stored = useChoice(key);
  const own = useMemo(() => parsed(stored), [stored]);
  const drafted = draft.data?.draft.kind === 'drafted' ? draft.data.draft : null;

  const change = useCallback(
    (file: ConflictModelFile, done: string) => {
      writeChoice(key, JSON.stringify(file));
      say(done, () => writeChoice(key, stored));
    },
    [key, stored],
  );
  const startAgain = useCallback(() => {
    writeChoice(key, null);
    say('Back to the draft.', () => writeChoice(key, stored));
  }, [key, stored]);
  return {
    draft,
    file: own ?? drafted?.file ?? null,
    isOwn: own !== null,
    settlement: drafted?.settlement ?? null,
    change,
    startAgain,
  };
}

function parsed(stored: string | null): ConflictModelFile | null {
  if (stored === null) return null;
  try {
    return JSON.parse(stored) as ConflictModelFile;
  } catch {
    return null;
  }
}
