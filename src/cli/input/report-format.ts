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

/** Where a fact about a report comes from; `given` is what the user said on the command line. */
export const ORIGINS = ['given', 'metadata', 'front matter', 'file name', 'dateline', 'text'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Where each fact comes from; null where the fact is unknown. */
export interface Origins {
  readonly title: Origin | null;
  readonly published: Origin | null;
  readonly source: Origin | null;
  readonly author: Origin | null;
}

/** What a format finds of one report. The facts it does not give are looked for in the file name and in the text (`complete-report.ts`). */
export interface FoundReport {
  readonly text: string;
  /** The file, with the number of the row, line or entry where it holds many: `archive.csv:12`. */
  readonly file: string;
  /** 1-based line of the file, for messages. */
  readonly line?: number | null;
  /** Where the facts below stand. */
  readonly origin: Origin;
  readonly id?: string | undefined;
  readonly title?: string | null;
  /** ISO date, or date and time; anything else is told to the user as an error. */
  readonly published?: string | null;
  readonly source?: string | null;
  readonly author?: string | null;
  readonly url?: string | null;
  /** ISO date on which the file itself was made: the last resort where nothing else tells when the report was published. */
  readonly made?: string | null;
}

/** What a file yields: a report, what is wrong with one (a file of many can half succeed), or a file within the file. */
export type Found = FoundReport | InputError | InputFile;

/** Turns a file into reports, one after the other, without holding them all. */
export type ReportFormat = (file: InputFile, options: InputOptions) => AsyncIterable<Found>;

/** A report ready to be read or stored, and where its facts come from. */
export interface LoadedReport {
  readonly report: ReportInput;
  readonly origins: Origins;
}

/** A report, or what is wrong with one. */
export type Loaded = LoadedReport | InputError;
