/** Morphological features in the names of Universal Dependencies v2 (`Tense=Past`), in the alphabetical order that CoNLL-U asks for. */
export type Features = ReadonlyMap<string, string>;

export const NO_FEATURES: Features = new Map();

/** Features from `Name=Value` pairs joined by `|`, or `_` for none. */
export function parseFeatures(text: string): Features {
  if (text === '_' || text === '') return NO_FEATURES;
  return new Map(text.split('|').map((pair) => pair.split('=', 2) as [string, string]));
}

/** Features as CoNLL-U writes them: sorted, joined by `|`, `_` if there are none. */
export function formatFeatures(features: Features): string {
  if (features.size === 0) return '_';
  return [...features]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('|');
}

/** What differs from `features`; an empty value takes a feature away. */
export function withFeatures(features: Features, changes: Readonly<Record<string, string>>): Features {
  const changed = new Map([...features, ...Object.entries(changes)]);
  for (const [name, value] of Object.entries(changes)) if (value === '') changed.delete(name);
  return changed;
}
