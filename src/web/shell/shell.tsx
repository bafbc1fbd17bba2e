import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useChanges } from '../api/changes.ts';
import { Icon } from '../parts/icon.tsx';
import { Toasts } from '../parts/toast.tsx';
import { Hints } from './hints.tsx';
import { Navigation } from './navigation.tsx';
import { useShortcutKeys, useShortcuts } from './shortcuts.ts';
import { StatusLines } from './status-lines.tsx';
import { useTheme } from './theme.ts';
import './shell.css';

/** What stands around every page: the way to the others, quiet messages, keys. */
export function Shell({ children }: { readonly children: ReactNode }) {
  useChanges();
  useTheme();
  useShortcutKeys();
  const [address, go] = useLocation();
  const [menu, setMenu] = useState(false);
  const [hints, setHints] = useState(false);
  useShortcuts('Everywhere', [
    { keys: '/', says: 'Search', run: () => go('/search') },
    { keys: '?', says: 'Show the keys', run: () => setHints(true) },
  ]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top
  useEffect(() => {
    setMenu(false);
    window.scrollTo(0, 0);
  }, [address]);
  useEffect(() => {
    if (!menu) return;
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setMenu(false);
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [menu]);

  return (
    <>
      <a className="button shell-skip" href="#main">
        Skip to the page
      </a>
      <div className="shell">
        <header className="shell-top">
          <strong>Rapporteur</strong>
          <button
            type="button"
            className="button button-small"
            aria-expanded={menu}
            aria-controls="bar"
            onClick={() => setMenu(true)}
          >
            <Icon name="menu" /> Menu
          </button>
        </header>
        <aside id="bar" aria-label="The desk" className="shell-bar" data-open={menu ? '' : undefined}>
          {menu && (
            <button type="button" className="button" onClick={() => setMenu(false)}>
              <Icon name="close" /> Close the menu
            </button>
          )}
          <Navigation onGo={() => setMenu(false)} />
        </aside>
        <main id="main" className="shell-main" tabIndex={-1}>
          <StatusLines />
          {children}
        </main>
      </div>
      <Toasts />
      {hints && <Hints onClose={() => setHints(false)} />}
    </>
  );
}
