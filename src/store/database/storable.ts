/**
 * PostgreSQL stores no NUL and no half of a surrogate pair. What is searched and listed holds U+FFFD in their place, unit for unit, so
 * that offsets stay right; what must be exact is kept as JSON, which writes both as escapes.
 */
const UNSTORABLE = /[\0\p{Surrogate}]/gu;

/** The text with U+FFFD for what cannot be stored. */
export function storable(text: string): string;
export function storable(text: string | null): string | null;
export function storable(text: string | null): string | null {
  return text === null ? null : text.replace(UNSTORABLE, '\uFFFD');
}

/** The text as JSON where `storable` would alter it, else null. */
export function exactCopy(text: string): string | null {
  return storable(text) === text ? null : JSON.stringify(text);
}

/** The text itself, of its two columns. */
export function exactText(row: { readonly text: string; readonly exact: string | null }): string {
  return row.exact === null ? row.text : (JSON.parse(row.exact) as string);
}
