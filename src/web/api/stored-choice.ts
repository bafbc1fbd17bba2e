import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** Something this browser remembers for its user, as the name that signs decisions. */
export function readChoice(key: string): string | null {
  try {
    return localStorage.getItem(`rapporteur.${key}`);
  } catch {
    return null;
  }
}

/** Remembers it, or forgets it with null; without storage it holds until the page is closed by nobody's harm. */
export function writeChoice(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`rapporteur.${key}`);
    else localStorage.setItem(`rapporteur.${key}`, value);
  } catch {
    // A browser that stores nothing asks again next time.
  }
  for (const listener of listeners) listener();
}

/** A remembered choice, in step across tabs. */
export function useChoice(key: string): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      window.addEventListener('storage', listener);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', listener);
      };
    },
    () => readChoice(key),
  );
}
