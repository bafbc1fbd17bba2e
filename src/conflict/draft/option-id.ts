/** A short name for conditions: letters, digits and underscores, told apart from those already given. */
export function idOf(owner: string, what: string, given: readonly string[]): string {
  const base = [owner, what].map(slug).join('_');
  let id = base;
  for (let count = 2; given.includes(id); count++) id = `${base}${count}`;
  return id;
}

function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^\p{N}/u.test(word));
  return words.slice(0, 2).join('_').slice(0, 24) || 'x';
}
