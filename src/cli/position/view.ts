import type { Citation, Dispute } from '../../position/index.ts';
import type { Style } from '../output/reading-format.ts';
import type { Quotation } from './quotation.ts';
import type { Selection } from './selection.ts';
import type { Entry } from './table-formats.ts';

export type Quote = (cite: Citation) => Quotation;

/** One thing that a dispute is asked for, and how it is printed. */
export interface View {
  /** The key of the JSON object. */
  readonly name: string;
  readonly title: string;
  /** Columns of CSV and Markdown, keys of the rows. */
  readonly columns: readonly string[];
  readonly make: (dispute: Dispute, quote: Quote, selection: Selection) => Made;
}

export interface Made {
  readonly entries: readonly Entry[];
  readonly text: (style: Style) => string;
}
