import {
  computeNetwork,
  DEFAULT_OPTIONS,
  statementsFromReadings,
  toEdgeList,
  toGexf,
  toGraphml,
  toRows,
} from '../../../network/index.ts';
import { completeReading } from '../../../position/index.ts';
import { toPlover } from '../../../reader/index.ts';
import type { Reading } from '../../../record/index.ts';
import {
  EXPORT_TABLES,
  type ExportTableName,
  type ReviewedReading,
  toCsv,
  toJsonl,
  toParquet,
  toWebAnnotations,
} from '../../../store/index.ts';

type Records = AsyncIterable<ReviewedReading>;
type Pieces = AsyncIterable<string | Uint8Array>;

/** A way to write records into a file: the ending of its name, its media type, and its pieces in order. */
export interface ExportFormat {
  readonly ending: string;
  readonly type: string;
  readonly write: (records: Records) => Pieces;
}

/** Something that can be exported. */
export interface ExportKindFormats {
  readonly title: string;
  readonly formats: Readonly<Record<string, ExportFormat>>;
}

const JSONL = { ending: 'jsonl', type: 'application/x-ndjson' };

/** Everything that leaves a desk, by name, decisions applied. The first format of each is the one meant where none is named. */
export const EXPORT_KINDS: Readonly<Record<string, ExportKindFormats>> = {
  readings: {
    title: 'The records as decided, one reading a line',
    formats: { jsonl: { ...JSONL, write: (records) => lines(records, (reading) => [reading]) } },
  },
  reports: table('reports', 'The reports'),
  statements: table('statements', 'Who said what'),
  events: table('events', 'Who did what to whom'),
  actors: table('actors', 'Actors and their mentions'),
  issues: table('issues', 'Issues of the codebook'),
  positions: table('positions', 'Positions, report by report'),
  clashes: table('clashes', 'Clashes within a report'),
  decisions: table('decisions', 'What people decided of each finding'),
  annotations: {
    title: 'Findings as W3C Web Annotations',
    formats: {
      jsonld: {
        ending: 'jsonld',
        type: 'application/ld+json',
        write: (records) => whole(records, (all) => `${JSON.stringify(toWebAnnotations(all), null, 2)}\n`),
      },
    },
  },
  plover: {
    title: 'Events in the PLOVER format',
    formats: { jsonl: { ...JSONL, write: (records) => lines(records, toPlover) } },
  },
  network: {
    title: 'The discourse network of parties (congruence less conflict, averaged)',
    formats: {
      graphml: { ending: 'graphml', type: 'application/graphml+xml', write: (records) => network(records, toGraphml) },
      gexf: { ending: 'gexf', type: 'application/gexf+xml', write: (records) => network(records, toGexf) },
      csv: { ending: 'csv', type: 'text/csv; charset=utf-8', write: (records) => network(records, toEdgeList) },
    },
  },
};

function table(name: ExportTableName, title: string): ExportKindFormats {
  const rows = (records: readonly ReviewedReading[]) => EXPORT_TABLES[name].of(records);
  return {
    title,
    formats: {
      csv: {
        ending: 'csv',
        type: 'text/csv; charset=utf-8',
        write: (records) => rowwise(records, (record, first) => withoutHead(toCsv(rows([record])), first)),
      },
      jsonl: { ...JSONL, write: (records) => rowwise(records, (record) => toJsonl(rows([record]))) },
      parquet: {
        ending: 'parquet',
        type: 'application/vnd.apache.parquet',
        write: (records) => whole(records, (all) => toParquet(rows(all))),
      },
    },
  };
}

/** The head line of a CSV stands over its first rows only. */
function withoutHead(csv: string, first: boolean): string {
  return first ? csv : csv.slice(csv.indexOf('\r\n') + 2);
}

/** Record by record; a table without records still has its head. */
async function* rowwise(records: Records, write: (record: ReviewedReading, first: boolean) => string): Pieces {
  let first = true;
  for await (const record of completed(records)) {
    yield write(record, first);
    first = false;
  }
}

async function* lines(records: Records, items: (reading: Reading) => readonly object[]): Pieces {
  for await (const { reading } of completed(records)) {
    yield items(reading)
      .map((item) => `${JSON.stringify(item)}\n`)
      .join('');
  }
}

async function* whole(records: Records, write: (all: readonly ReviewedReading[]) => string | Uint8Array): Pieces {
  const all: ReviewedReading[] = [];
  for await (const record of completed(records)) all.push(record);
  yield write(all);
}

type NetworkWriter = (table: {
  readonly twoMode: boolean;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly weights: readonly (readonly number[])[];
}) => string;

function network(records: Records, write: NetworkWriter): Pieces {
  return whole(records, (all) => {
    const { statements } = statementsFromReadings(all.map(({ reading }) => reading));
    const { rows, columns, matrix } = computeNetwork(statements, DEFAULT_OPTIONS);
    return write({ twoMode: false, rows, columns, weights: toRows(matrix) });
  });
}

/** Positions and clashes follow from what was decided, so they are made again. */
async function* completed(records: Records): Records {
  for await (const record of records) yield { ...record, reading: completeReading(record.reading) };
}
