import type { IconName } from '../parts/icon.tsx';

interface Section {
  readonly path: string;
  readonly word: string;
  readonly icon: IconName;
}

/** The pages in the order in which work goes: read, compare, conclude. */
export const SECTIONS: readonly (readonly [title: string, sections: readonly Section[]])[] = [
  [
    'Read',
    [
      { path: '/', word: 'Reports', icon: 'reports' },
      { path: '/search', word: 'Search', icon: 'search' },
    ],
  ],
  [
    'Compare',
    [
      { path: '/positions', word: 'Positions', icon: 'positions' },
      { path: '/clashes', word: 'Clashes', icon: 'clashes' },
      { path: '/chronology', word: 'Chronology', icon: 'chronology' },
      { path: '/parties', word: 'Parties', icon: 'parties' },
      { path: '/network', word: 'Network', icon: 'network' },
    ],
  ],
  [
    'Conclude',
    [
      { path: '/way-out', word: 'Way out', icon: 'way-out' },
      { path: '/brief', word: 'Brief', icon: 'brief' },
    ],
  ],
  ['Desk', [{ path: '/settings', word: 'Settings', icon: 'settings' }]],
];

/** True if an address belongs to a section: its own path or one below it. The list of reports owns the reports. */
export function isWithin(section: string, address: string): boolean {
  if (section === '/') return address === '/' || address.startsWith('/reports');
  return address === section || address.startsWith(`${section}/`);
}
