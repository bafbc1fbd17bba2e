import { type RefObject, useEffect, useRef } from 'react';

/** A field that takes the focus when it appears, because a key opened the form it begins. */
export function useFirstFocus<T extends HTMLElement>(wanted = true): RefObject<T | null> {
  const ref = useRef<T>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears
  useEffect(() => {
    if (wanted) ref.current?.focus();
  }, []);
  return ref;
}
