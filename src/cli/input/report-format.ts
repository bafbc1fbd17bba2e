import type { ReportInput } from '../../reader/index.ts';
import type { InputError } from './input-error.ts';

/** Where the bytes come from. `chunks` may be asked for once. */
export interface InputFile {
  /** As the user named it; `-` is standard input. */
  readonly name: string;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

export interface InputOptions {
  /** Overrides the date of every report. */
  readonly published: string | null;
  /** ISO date of the day, to refuse dates of publication still to come. */
  readonly today: string;
  /** Column names of a table: `{ text: 'body' }`. */
  readonly columns: Readonly<Record<string, string>>;
}

/** A report, or what is wrong with one: a file of many reports can half succeed. */
export type Loaded = ReportInput | InputError;

/** Turns a file into reports, one after the other, without holding them all. */
export type ReportFormat = (file: InputFile, options: InputOptions) => AsyncIterable<Loaded>;
