import { Link, useLocation } from 'wouter';
import { useCoder, useDesk } from '../api/use-desk.ts';
import { Icon } from '../parts/icon.tsx';
import { isWithin, SECTIONS } from './sections.ts';

/** The way to every page, and whose desk this is. */
export function Navigation({ onGo }: { readonly onGo: () => void }) {
  const [address] = useLocation();
  const desk = useDesk();
  const coder = useCoder();
  return (
    <>
      <p className="shell-name" dir="auto">
        {desk.data?.name ?? 'Rapporteur'}
        <small>{desk.data ? `${desk.data.reports.toLocaleString('en')} reports` : ' '}</small>
      </p>
      <nav className="shell-nav" aria-label="Pages">
        {SECTIONS.map(([title, sections]) => (
          <div key={title}>
            <h2>{title}</h2>
            <ul className="shell-list">
              {sections.map(({ path, word, icon }) => (
                <li key={path}>
                  <Link
                    href={path}
                    className="shell-link"
                    aria-current={isWithin(path, address) ? 'page' : undefined}
                    onClick={onGo}
                  >
                    <Icon name={icon} />
                    {word}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="shell-foot">
        <p>
          Decisions are signed <Link href="/settings#coder">{coder}</Link>
        </p>
        <p>
          <kbd>?</kbd> keys <kbd>/</kbd> search
        </p>
      </div>
    </>
  );
}
