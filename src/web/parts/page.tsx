import { type ReactNode, useEffect, useRef } from 'react';
import './page.css';

interface PageProps {
  readonly title: string;
  /** One sentence: what the page shows. */
  readonly lead?: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Frames a page: names the tab, and takes the focus when it opens so that a screen reader starts at its title. */
export function Page({ title, lead, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Rapporteur`;
  }, [title]);
  useEffect(() => {
    const nobody = document.activeElement === document.body || document.activeElement?.closest('.shell-nav');
    if (nobody) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1} dir="auto">
            {title}
          </h1>
          {lead && <p className="page-lead">{lead}</p>}
        </div>
        {actions && <div className="row no-print">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
