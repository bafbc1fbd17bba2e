import { useIsMutating } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDeskPulse } from '../api/changes.ts';

/** What one has to know wherever one is: the server is away, decisions wait, reports are being read. */
export function StatusLines() {
  const { connected, change } = useDeskPulse();
  const unsaved = useIsMutating({ mutationKey: ['decide'] });
  useEffect(() => {
    if (unsaved === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
  const late = useSlow(unsaved > 0);
  const reading = change ? change.queue.waiting + change.queue.claimed : 0;
  return (
    <div role="status" className="no-print">
      {(!connected || late) && (
        <p className="shell-line">
          {connected ? 'The desk is slow to answer.' : 'The desk does not answer.'}{' '}
          {unsaved > 0 ? waiting(unsaved) : 'The page goes on as soon as it does.'}
        </p>
      )}
      {connected && reading > 0 && change && (
        <p className="shell-line">
          Reading {reading} {reading === 1 ? 'report' : 'reports'}
          <progress
            className="progress"
            aria-label="Reports read"
            max={change.reports}
            value={Math.max(0, change.reports - reading)}
          />
        </p>
      )}
    </div>
  );
}

const waiting = (count: number): string =>
  `${count === 1 ? 'A decision waits' : `${count} decisions wait`} here and will be saved as soon as it does: keep this page open.`;

/** True once something has been so for a second, until it no longer is. */
function useSlow(is: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!is) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), 1000);
    return () => clearTimeout(timer);
  }, [is]);
  return slow;
}
