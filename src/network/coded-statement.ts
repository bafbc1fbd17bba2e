/** One coded statement of a debate: a row of the table that every discourse network is made from. */
export interface CodedStatement {
  readonly id: string;
  /** When the document appeared: milliseconds since 1970-01-01, UTC. */
  readonly time: number;
  /** The document it stands in. */
  readonly document: string;
  /** Offsets in the document, for the order of statements of one document; 0 where unknown. */
  readonly start: number;
  readonly stop: number;
  /** The words that were coded, and who coded them; null where unknown. */
  readonly text?: string | null;
  readonly coder?: string | null;
  /**
   * The variables by name: actors and concepts as text, agreement as a boolean, a scale as a whole number; a document's author, source,
   * section, type and title count too. Empty text or null means not coded.
   */
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
}

/** What a document, not a statement, says of itself: values, but no variables of the codebook. In the order of DNA's event list. */
export const DOCUMENT_ATTRIBUTES = ['title', 'author', 'source', 'section', 'type'] as const;

/** The order in which statements are counted, and in which duplicates are told from originals: time, document, place, id. */
export function compareStatements(a: CodedStatement, b: CodedStatement): number {
  return (
    a.time - b.time ||
    compareText(a.document, b.document) ||
    a.start - b.start ||
    a.stop - b.stop ||
    compareText(a.id, b.id)
  );
}

/** UTF-16 order, but whole numbers by value, so that "9" comes before "10". */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  // what begins beyond the digits is no number, and most names do
  if (!(a.charCodeAt(0) > NINE || b.charCodeAt(0) > NINE)) {
    const [x, y] = [Number(a), Number(b)];
    if (Number.isInteger(x) && Number.isInteger(y) && x !== y) return x - y;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

const NINE = 0x39;
