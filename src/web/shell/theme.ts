import { useEffect } from 'react';
import { useChoice } from '../api/stored-choice.ts';

export const THEMES = ['system', 'light', 'dark'] as const;

/** Puts the chosen theme on the page; `system` follows the machine. */
export function useTheme(): void {
  const theme = useChoice('theme');
  useEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [theme]);
}
