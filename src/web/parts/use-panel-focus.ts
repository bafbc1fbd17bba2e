import { type RefObject, useEffect, useRef } from 'react';

/** A panel that takes the focus when something on the page opens it, and gives it back when it goes. Not when an address opens it. */
export function usePanelFocus<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    const before = document.activeElement;
    const byHand = before instanceof HTMLElement && before !== document.body && before.tagName !== 'H1';
    if (!byHand) return;
    ref.current?.focus();
    return () => {
      if (before.isConnected) before.focus();
    };
  }, []);
  return ref;
}
