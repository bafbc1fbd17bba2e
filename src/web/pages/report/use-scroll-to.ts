import { type RefObject, useEffect } from 'react';

/** Brings what is selected into view, in the text and among the cards, and gives the card the focus unless somebody types. */
export function useScrollTo(root: RefObject<HTMLElement | null>, selected: string | null, view: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pane that comes into view scrolls to what is selected
  useEffect(() => {
    const node = root.current;
    if (!node || selected === null) return;
    const quoted = CSS.escape(selected);
    const words = node.querySelector<HTMLElement>(`[data-f~="${quoted}"]`);
    const card = node.querySelector<HTMLElement>(`[data-finding="${quoted}"]`);
    if (words && !isInView(words)) words.scrollIntoView({ block: 'center' });
    card?.scrollIntoView({ block: 'nearest' });
    if (!document.activeElement?.closest('input, textarea, select, dialog')) card?.focus({ preventScroll: true });
  }, [root, selected, view]);
}

function isInView(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  const frame = element.closest('.review-text')?.getBoundingClientRect();
  const top = Math.max(0, frame?.top ?? 0);
  const bottom = Math.min(window.innerHeight, frame?.bottom ?? window.innerHeight);
  return box.top >= top + 40 && box.bottom <= bottom - 40;
}
