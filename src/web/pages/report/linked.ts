import { type RefObject, useEffect } from 'react';

/**
 * Shows which words and which card belong together, without drawing either again: what the pointer is over gets `is-hover`, what is
 * selected `is-selected`, in the text (`data-f` lists a stretch's findings) and among the cards (`data-finding`).
 */
export function useLinked(root: RefObject<HTMLElement | null>, selected: string | null, drawn: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn anew has lost its classes
  useEffect(() => {
    const node = root.current;
    if (!node) return;
    const put = (name: string, id: string | null) => {
      for (const old of node.querySelectorAll(`.${name}`)) old.classList.remove(name);
      if (id === null) return;
      const quoted = CSS.escape(id);
      for (const one of node.querySelectorAll(`[data-f~="${quoted}"], [data-finding="${quoted}"]`))
        one.classList.add(name);
    };
    put('is-selected', selected);
    let over: string | null = null;
    const hover = (event: Event) => {
      const id = event.target instanceof Element ? findingAt(event.target) : null;
      if (id === over) return;
      over = id;
      put('is-hover', id);
    };
    node.addEventListener('pointerover', hover);
    return () => {
      node.removeEventListener('pointerover', hover);
      put('is-hover', null);
    };
  }, [root, selected, drawn]);
}

/** The finding at a place of the page: a card's own; of a stretch of text the innermost. */
export function findingAt(target: Element): string | null {
  const card = target.closest<HTMLElement>('[data-finding]');
  if (card) return card.dataset.finding ?? null;
  return target.closest<HTMLElement>('[data-f]')?.dataset.f?.split(' ').at(-1) ?? null;
}
