import { RequestFailed } from '../api/request.ts';
import { Button } from './button.tsx';
import './states.css';

/** What went wrong, where, and what to do. */
export function FailureNote({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) {
  const failed = error instanceof RequestFailed ? error : null;
  return (
    <div className="state state-bad" role="alert">
      <p>{failed ? failed.message : 'This page could not be shown.'}</p>
      {failed?.help && <p className="muted">{failed.help}</p>}
      {onRetry && <Button onClick={onRetry}>Try again</Button>}
    </div>
  );
}
