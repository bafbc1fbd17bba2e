import { type RefObject, useEffect } from 'react';

/** Arrows go from the field through what was found and back; Enter opens, as on any link. */
export function useHitKeys(list: RefObject<HTMLElement | null>, field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      const hits = [...(list.current?.querySelectorAll<HTMLElement>('a.hit') ?? [])];
      const here = hits.indexOf(document.activeElement as HTMLElement);
      const inField = document.activeElement === field.current;
      if (here < 0 && !inField) return;
      event.preventDefault();
      const next = event.key === 'ArrowDown' ? here + 1 : here - 1;
      if (next < 0) field.current?.focus();
      else hits[Math.min(next, hits.length - 1)]?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [list, field]);
}
