/** The page's pictures: strokes on a 20 × 20 grid, always beside a word or under a name. */
const PATHS = {
  reports: 'M5 3h7l3 3v11H5zM12 3v3h3M7.5 9.5h5M7.5 13h5',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM13 13l4 4',
  positions: 'M3 3h14v14H3zM3 8h14M8 3v14M12.5 8v9M3 12.5h14',
  clashes: 'M3 6h7l-2.5-2.5M10 6 7.5 8.5M17 14h-7l2.5-2.5M10 14l2.5 2.5',
  chronology: 'M3 10h14M5.5 7v6M10 5v10M14.5 7v6',
  parties:
    'M7 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM2.5 16c0-2.5 2-4.5 4.5-4.5s4.5 2 4.5 4.5M13.5 6a2 2 0 1 1 0 4M14 11.8c2 .2 3.5 2 3.5 4.2',
  network: 'M5 5.5h.01M15 4.5h.01M10 11h.01M4.5 15.5h.01M15.5 15h.01M5 5.5 10 11l5-6.5M10 11l-5.5 4.5M10 11l5.5 4',
  'way-out': 'M10 17V9M10 9 4.5 4M10 9l5.5-5M4.5 7.5V4H8M15.5 7.5V4H12',
  brief: 'M4 3h12v14H4zM7 7h6M7 10h6M7 13h3.5',
  settings: 'M4 6h7M15 6h1M4 14h1M9 14h7M13 4v4M7 12v4',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  close: 'M5 5l10 10M15 5 5 15',
  down: 'M5 8l5 5 5-5',
  right: 'M8 5l5 5-5 5',
  left: 'M12 5l-5 5 5 5',
  check: 'M4 10.5l4 4 8-9',
  plus: 'M10 4v12M4 10h12',
  warning: 'M10 3l7.5 13.5h-15zM10 8.5v4M10 14.6v.2',
  note: 'M4 4h12v8l-4 4H4zM16 12h-4v4',
  edit: 'M4 16l.8-3.5L13 4.3l2.7 2.7-8.2 8.2zM11.3 6l2.7 2.7',
  undo: 'M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4 4 0 0 1 0 8H8',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  open: 'M11 4h5v5M16 4l-7 7M8 5H4v11h11v-4',
  theme: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
  upload: 'M10 13V4M6.5 7.5 10 4l3.5 3.5M4 13v3h12v-3',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
