import type { CodedStatement } from './coded-statement.ts';
import type { NetworkOptions } from './options.ts';

/** The values of the qualifier, ascending, and how alike two of them are. */
export interface Levels {
  readonly kind: 'none' | 'boolean' | 'integer' | 'text';
  /** Booleans as 0 and 1; texts as their index. */
  readonly values: readonly number[];
  readonly indexOf: (value: CodedStatement['values'][string] | undefined) => number;
  /** How far levels k and l are apart: |q_k - q_l|; for texts 0 if equal, else 1. Whole numbers, so that sums of them are exact. */
  readonly distance: (k: number, l: number) => number;
  /** The greatest distance there is, 1 if there is none. Similarity is 1 - distance / range. */
  readonly range: number;
}

/** The levels of a qualifier over all statements of the debate, not only the selected ones: a scale does not shrink with a filter. */
export function levelsOf(statements: readonly CodedStatement[], qualifier: string | null): Levels {
  if (qualifier === null) return { kind: 'none', values: [1], indexOf: () => 0, distance: () => 0, range: 1 };
  const found = statements
    .map((statement) => statement.values[qualifier])
    .filter((value) => value !== null && value !== undefined);
  if (found.every((value) => typeof value === 'boolean')) {
    return {
      kind: 'boolean',
      values: [0, 1],
      indexOf: (value) => (value ? 1 : 0),
      distance: (k, l) => (k === l ? 0 : 1),
      range: 1,
    };
  }
  if (found.every((value) => typeof value === 'number')) {
    const values = [...new Set(found as number[])].sort((a, b) => a - b);
    const index = new Map(values.map((value, i) => [value, i]));
    return {
      kind: 'integer',
      values,
      indexOf: (value) => index.get(value as number) ?? 0,
      distance: (k, l) => Math.abs(values[k]! - values[l]!),
      range: values.at(-1)! - values[0]! || 1,
    };
  }
  const texts = [...new Set(found.map(String))].sort();
  const index = new Map(texts.map((text, i) => [text, i]));
  return {
    kind: 'text',
    values: texts.map((_, i) => i),
    indexOf: (value) => index.get(String(value)) ?? 0,
    distance: (k, l) => (k === l ? 0 : 1),
    range: 1,
  };
}

/** Statements as integers: node of variable 1, node of variable 2, level of the qualifier; parallel to `statements`. */
export interface Coding {
  readonly statements: readonly CodedStatement[];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly level: Int32Array;
  readonly levels: Levels;
}

/** Codes the selected statements. `universe`: whose values are nodes besides (isolates). Labels are distinct, in UTF-16 order. */
export function codeStatements(
  selected: readonly CodedStatement[],
  levels: Levels,
  options: NetworkOptions,
  universe: readonly CodedStatement[] = selected,
): Coding {
  const rows = labelsOf(universe, options.variable1);
  const columns = labelsOf(universe, options.variable2);
  const rowIndex = new Map(rows.map((label, i) => [label, i]));
  const columnIndex = new Map(columns.map((label, i) => [label, i]));
  const { qualifier } = options;
  return {
    statements: selected,
    rows,
    columns,
    row: Int32Array.from(selected, (statement) => rowIndex.get(String(statement.values[options.variable1])) ?? -1),
    column: Int32Array.from(
      selected,
      (statement) => columnIndex.get(String(statement.values[options.variable2])) ?? -1,
    ),
    level: Int32Array.from(selected, (statement) =>
      qualifier === null ? 0 : levels.indexOf(statement.values[qualifier]),
    ),
    levels,
  };
}

/** The coding of statements [from, to) of one, with the nodes at these places, ascending. No text is looked at again. */
export function pickCoding(coding: Coding, from: number, to: number, rows: Int32Array, columns: Int32Array): Coding {
  return {
    statements: coding.statements.slice(from, to),
    rows: Array.from(rows, (place) => coding.rows[place]!),
    columns: Array.from(columns, (place) => coding.columns[place]!),
    row: renumber(coding.row.subarray(from, to), rows, coding.rows.length),
    column: renumber(coding.column.subarray(from, to), columns, coding.columns.length),
    level: coding.level.slice(from, to),
    levels: coding.levels,
  };
}

function renumber(codes: Int32Array, places: Int32Array, length: number): Int32Array {
  const index = new Int32Array(length);
  for (let i = 0; i < places.length; i++) index[places[i]!] = i;
  return codes.map((code) => index[code]!);
}

function labelsOf(statements: readonly CodedStatement[], variable: string): string[] {
  const labels = new Set<string>();
  for (const { values } of statements) {
    const value = values[variable];
    if (value !== null && value !== undefined && value !== '') labels.add(String(value));
  }
  return [...labels].sort();
}

/** How alike levels k and l are, 0..1. */
export function similarityOf({ distance, range }: Levels, k: number, l: number): number {
  return 1 - distance(k, l) / range;
}

/** The distances of few levels looked up, of many (texts) computed. */
export function distanceTable({ values, distance }: Levels): (k: number, l: number) => number {
  const count = values.length;
  if (count > 64) return distance;
  const table = Float64Array.from({ length: count * count }, (_, i) => distance(Math.floor(i / count), i % count));
  return (k, l) => table[k * count + l]!;
}
