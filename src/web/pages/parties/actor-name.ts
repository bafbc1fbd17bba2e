/** The address of an actor; none: of all. */
export function actorAddress(name: string | null): string {
  return name === null ? '/parties' : `/parties/${encodeURIComponent(name)}`;
}

/** The name in an address, of which the router may have undone a part already. */
export function nameIn(part: string | undefined): string | null {
  if (part === undefined || part === '') return null;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
