import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import './states.css';

interface LoadingProps {
  /** What is happening, as "Reading the positions". */
  readonly what: string;
  /** How far it is, 0 to 1, where that is known. */
  readonly done?: number;
  readonly onCancel?: () => void;
}

/** Says what is being waited for, once it has taken half a second. */
export function Loading({ what, done, onCancel }: LoadingProps) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 500);
    return () => clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <div className="state" role="status">
      <p>{what}…</p>
      <progress className="progress" aria-label={what} {...(done !== undefined && { value: done, max: 1 })} />
      {onCancel && <Button onClick={onCancel}>Cancel</Button>}
    </div>
  );
}
