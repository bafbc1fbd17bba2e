import type { ReactNode } from 'react';
import './states.css';

/** What stands where there is nothing yet: why, and what would fill it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="state">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
