/** A text and the annotation files that describe it, sorted by name: one an annotator. */
export interface AnnotatedText {
  readonly text: string;
  readonly annotations: readonly string[];
}

/**
 * Which annotation file belongs to which text: `report.txt` is annotated by `report.ann` or `report_<annotator>.ann`. Names are
 * compared by code unit, so that "the first annotator" is the same everywhere. Files without a text are returned in `orphans`.
 */
export function pairAnnotations(
  textFiles: readonly string[],
  annotationFiles: readonly string[],
): { readonly pairs: readonly AnnotatedText[]; readonly orphans: readonly string[] } {
  const texts = new Set(textFiles);
  const byText = new Map<string, string[]>();
  const orphans: string[] = [];
  for (const file of [...annotationFiles].sort()) {
    if (!file.endsWith('.ann')) continue;
    const stem = file.slice(0, -'.ann'.length);
    const annotator = /^(.*)_[0-9A-Za-z]+$/.exec(stem);
    const base = [annotator?.[1], stem].find((name) => name !== undefined && texts.has(`${name}.txt`));
    if (base === undefined) orphans.push(file);
    else byText.set(`${base}.txt`, [...(byText.get(`${base}.txt`) ?? []), file]);
  }
  const pairs = [...byText.keys()].sort().map((text) => ({ text, annotations: byText.get(text)! }));
  return { pairs, orphans };
}
