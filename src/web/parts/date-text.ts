const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO date or instant as people write it, "3 Apr 2024"; the same in every browser. */
export function dateText(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A range, its ends inclusive: "3–9 Apr 2024", "28 Mar – 2 Apr 2024". */
export function rangeText(from: string, to: string): string {
  if (from === to) return dateText(from);
  const [a, b] = [dateText(from), dateText(to)];
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8, 10))}–${b}`;
  return from.slice(0, 4) === to.slice(0, 4) ? `${a.slice(0, -5)} – ${b}` : `${a} – ${b}`;
}
