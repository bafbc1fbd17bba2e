/** What the server stands on. What only the command knows (reading files of many formats, threads that read) is handed in. */
import type { ReportInput } from '../reader/index.ts';
import type { Codebook, Reading } from '../record/index.ts';
import type { Desk, IncomingReport } from '../store/index.ts';
import type { Views } from './views/views.ts';

/** A file as it was uploaded. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file yields: a report, or why something in it could not be taken. */
export type Imported =
  | { readonly kind: 'report'; readonly report: IncomingReport }
  | { readonly kind: 'problem'; readonly file: string; readonly message: string };

/** The reports in a file, one at a time. `published` and `source`, where given, are those of every report. */
export type Importer = (
  file: UploadedFile,
  given: { readonly published: string | null; readonly source: string | null },
) => AsyncIterable<Imported>;

/** Something that can be exported, in the formats it comes in. */
export interface ExportKind {
  readonly what: string;
  readonly title: string;
  readonly formats: readonly string[];
}

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly pieces: AsyncIterable<string | Uint8Array>;
}

/** Writes what the desk holds into files that other programs read. */
export interface Exporter {
  readonly kinds: readonly ExportKind[];
  /** Throws a DeskError or a Refusal where it cannot be written. */
  readonly open: (what: string, format: string, asOf: string | null) => Promise<ExportFile>;
}

/** The most that one request may hold, in bytes, and how long it may take, in milliseconds. */
export interface Limits {
  readonly json: number;
  /** Texts, codebooks and models. */
  readonly text: number;
  readonly upload: number;
  readonly wait: number;
  /** Reading a text, solving a model. */
  readonly work: number;
}

export const LIMITS: Limits = {
  json: 1 << 20,
  text: 16 << 20,
  upload: 256 << 20,
  wait: 30_000,
  work: 60_000,
};

export interface ServerDeps {
  readonly desk: Desk;
  readonly views: Views;
  /** Reads one text off the main thread and stores nothing. */
  readonly read: (report: ReportInput, codebook: Codebook) => Promise<Reading>;
  readonly importer: Importer;
  readonly exporter: Exporter;
  /** The reports and the codebook of the example, for a first visit; null where there is none to offer. */
  readonly example: (() => Promise<{ readonly reports: readonly IncomingReport[]; readonly codebook: string }>) | null;
  readonly version: string;
  /** Who decides where the page has not been told another name. */
  readonly coder: string;
  readonly readOnly?: boolean;
  /** Demanded of every request but `/api/health`; null on loopback. */
  readonly token?: string | null;
  /** Names by which the server may be called, lower case, without port; those of loopback always may. */
  readonly hosts?: readonly string[];
  /** The folder of the built page; null where it was not built. */
  readonly web?: string | null;
  /** Called when reports wait to be read, or records to be brought up to date. */
  readonly wake?: () => void;
  /** One line about a fault of ours. */
  readonly log?: (line: string) => void;
  readonly limits?: Partial<Limits>;
  readonly now?: () => Date;
}
