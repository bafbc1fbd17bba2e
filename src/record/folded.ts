/** White space folded, apostrophes and quotation marks straightened, lower case: for telling whether two texts say the same words. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”"]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:]+|[\s.,;:]+$/g, '');
}

/** By what a named actor is known across reports: its name, folded, without an article. Empty where nothing is left of it. */
export function actorKey(name: string): string {
  return folded(name).replace(/^(?:the|an?) /, '');
}
