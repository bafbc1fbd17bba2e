import { type Offsets, trim } from '../../../record/index.ts';

/** Where the reader's selection lies in the report's text, white space at its ends left out; null where it selects nothing of it. */
export function selectedText(text: string, root: HTMLElement | null): Offsets | null {
  const selection = document.getSelection();
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) && !root.contains(range.endContainer)) return null;
  const start = root.contains(range.startContainer) ? offsetOf(range.startContainer, range.startOffset) : 0;
  const end = root.contains(range.endContainer) ? offsetOf(range.endContainer, range.endOffset) : text.length;
  return start === null || end === null || start >= end ? null : trim(text, { start, end });
}

/** The offset in the report's text of a place in its page: every stretch of it says where it starts (`data-s`) and ends (`data-e`). */
function offsetOf(node: Node, offset: number): number | null {
  if (node instanceof Text) {
    const stretch = node.parentElement?.closest<HTMLElement>('[data-s]');
    return stretch ? Number(stretch.dataset.s) + offset : null;
  }
  if (!(node instanceof HTMLElement)) return null;
  const child = node.children[offset];
  if (child instanceof HTMLElement) {
    const first = child.dataset.s !== undefined ? child : child.querySelector<HTMLElement>('[data-s]');
    if (first) return Number(first.dataset.s);
  }
  const own = node.closest<HTMLElement>('[data-e]') ?? [...node.querySelectorAll<HTMLElement>('[data-e]')].at(-1);
  return own ? Number(own.dataset.e) : null;
}
