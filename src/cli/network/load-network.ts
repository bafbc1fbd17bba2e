import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import {
  type DelimitedRow,
  fromCsvMatrix,
  fromEdgeList,
  fromGexf,
  fromGraphml,
  fromUcinetDl,
  isEdgeListHead,
  NetworkFileError,
  type NetworkTable,
  parseDelimited,
  tableOfJson,
} from '../../network/index.ts';
import { decode } from '../input/decode.ts';
import { unreadable } from '../input/find-files.ts';
import { InputError } from '../input/input-error.ts';

type Read = (text: string, twoMode: boolean) => NetworkTable;

const READERS: Readonly<Record<string, Read>> = {
  '.graphml': fromGraphml,
  '.gexf': fromGexf,
  '.dl': fromUcinetDl,
};

/**
 * The network that a file holds: GraphML, GEXF, UCINET DL, a CSV matrix or edge list, or our own JSON; null if it holds statements instead.
 * `twoMode`: what to take an edge list for, which does not say. Throws an InputError with the line.
 */
export function loadNetwork(file: string, twoMode: boolean): NetworkTable | null {
  const ending = extname(file).toLowerCase();
  if (!(ending in READERS) && ending !== '.csv' && ending !== '.json') return null;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw unreadable(file, error);
  }
  try {
    const text = decode(bytes, file);
    const read = READERS[ending] ?? (ending === '.json' ? jsonReader(text) : csvReader(text));
    return read === null ? null : read(text, twoMode);
  } catch (error) {
    if (error instanceof NetworkFileError) throw new InputError(file, error.message, error.line);
    throw error;
  }
}

/** A matrix has an empty corner, or none; an edge list has sources and targets; all else is a table of statements. */
function csvReader(text: string): Read | null {
  const [head, second] = firstRows(text);
  if (!head) return null;
  if (isEdgeListHead(head.cells) && !head.cells.some((name) => /^(?:date|time|published|day)$/i.test(name.trim())))
    return fromEdgeList;
  const numbers = second?.cells.slice(1) ?? [];
  const cornerless = numbers.length === head.cells.length && numbers.every((cell) => /^-?[\d.]/.test(cell));
  return (head.cells[0] === '' && head.cells.length > 1) || cornerless ? fromCsvMatrix : null;
}

/** The first two rows; none where a cell goes over the line, as in tables of text. */
function firstRows(text: string): DelimitedRow[] {
  try {
    return parseDelimited(text.split(/\r?\n/, 2).join('\n'));
  } catch {
    return [];
  }
}

/** Our own JSON is known by its matrix; what is no JSON is left for others to complain of. */
function jsonReader(text: string): Read | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && ('matrix' in value || 'windows' in value)
      ? () => tableOfJson(value)
      : null;
  } catch {
    return null;
  }
}
