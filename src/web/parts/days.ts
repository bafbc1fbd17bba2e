const DAY = 86_400_000;

/** An ISO date as a whole number of days, so that days can be counted and compared. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);
}

/** The ISO date of a day's number. */
export function isoOfDay(day: number): string {
  return new Date(Math.round(day) * DAY).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar, as a date field or an address may or may not hold. */
export function isIsoDate(text: string | null): text is string {
  return (
    text !== null &&
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(dayNumber(text)) &&
    isoOfDay(dayNumber(text)) === text
  );
}
