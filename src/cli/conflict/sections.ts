/** A printed report as sections, so that text and Markdown say the same. */
export interface Section {
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly table?: Table;
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
