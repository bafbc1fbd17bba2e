import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, as it comes and goes. */
export function useMedia(query: string): boolean {
  const listen = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(listen, () => window.matchMedia(query).matches);
}

/** Screens too narrow for a table of many columns. */
export const NARROW = '(max-width: 44rem)';
