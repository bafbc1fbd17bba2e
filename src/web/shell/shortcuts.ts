import { useEffect, useRef, useSyncExternalStore } from 'react';

/** A key and what it does. `keys` as the event names them: "j", "?", "ArrowDown", "Shift+u". */
export interface Shortcut {
  readonly keys: string;
  readonly says: string;
  readonly run: (event: KeyboardEvent) => void;
  /** False: left out of the hints, as for a second key of the same deed. */
  readonly hinted?: boolean;
}
interface Group {
  readonly name: string;
  readonly shortcuts: readonly Shortcut[];
}

let groups: readonly Group[] = [];
const listeners = new Set<() => void>();
const replace = (next: readonly Group[]) => {
  groups = next;
  for (const listener of listeners) listener();
};

/**
 * Keys of a page or a part of it, as long as it stands. They rest while one types in a field and while a dialog is open; what was opened
 * last answers first. `?` shows them all.
 */
export function useShortcuts(name: string, shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const signature = shortcuts.map(({ keys, says }) => `${keys} ${says}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: keys and words name the shortcuts; what they run is looked up when pressed
  useEffect(() => {
    const group: Group = {
      name,
      shortcuts: latest.current.map((shortcut, index) => ({
        ...shortcut,
        run: (event) => latest.current[index]?.run(event),
      })),
    };
    replace([...groups, group]);
    return () => replace(groups.filter((other) => other !== group));
  }, [name, signature]);
}

/** Every key that works now, for the hints. */
export function useShortcutGroups(): readonly Group[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => groups,
  );
}

/** Hands each key to whoever wants it; stands once, in the shell. */
export function useShortcutKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const pressed = nameOf(event);
      for (const group of [...groups].reverse()) {
        const found = group.shortcuts.find(({ keys }) => keys === pressed);
        if (!found) continue;
        event.preventDefault();
        found.run(event);
        return;
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** A key as shortcuts name it: letters small, with "Shift+" where it was held; signs as they are. */
export function nameOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): string {
  const letter = /^\p{L}$/u.test(key);
  if (letter) return shiftKey ? `Shift+${key.toLowerCase()}` : key.toLowerCase();
  return shiftKey && key.length > 1 ? `Shift+${key}` : key;
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  if (document.querySelector('dialog:modal')) return true;
  return !!target?.closest?.(
    'input:not([type="checkbox"], [type="range"], [type="radio"]), textarea, select, [contenteditable="true"]',
  );
}
