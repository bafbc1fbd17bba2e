import type { CodedStatement } from './coded-statement.ts';
import type { NetworkOptions } from './options.ts';

/** The values of the qualifier, ascending, and how alike two of them are. */
export interface Levels {
  readonly kind: 'none' | 'boolean' | 'integer' | 'text';
  /** Booleans as 0 and 1; texts as their index. */
  readonly values: readonly number[];
  readonly indexOf: (value: CodedStatement['values'][string] | undefined) => number;
  /** Similarity of levels k and l, 0..1: 1 - |q_k - q_l| / range; for texts 1 if equal, else 0. */
  readonly similarity: (k: number, l: number) => number;
}

/** The levels of a qualifier over all statements of the debate, not only the selected ones: a scale does not shrink with a filter. */
export function levelsOf(statements: readonly CodedStatement[], qualifier: string | null): Levels {
  if (qualifier === null) return { kind: 'none', values: [1], indexOf: () => 0, similarity: () => 1 };
  const found = statements
    .map((statement) => statement.values[qualifier])
    .filter((value) => value !== null && value !== undefined);
  if (found.every((value) => typeof value === 'boolean')) {
    return {
      kind: 'boolean',
      values: [0, 1],
      indexOf: (value) => (value ? 1 : 0),
      similarity: (k, l) => (k === l ? 1 : 0),
    };
  }
  if (found.every((value) => typeof value === 'number')) {
    const values = [...new Set(found as number[])].sort((a, b) => a - b);
    const index = new Map(values.map((value, i) => [value, i]));
    const range = values.at(-1)! - values[0]! || 1;
    return {
      kind: 'integer',
      values,
      indexOf: (value) => index.get(value as number) ?? 0,
      similarity: (k, l) => 1 - Math.abs(values[k]! - values[l]!) / range,
    };
  }
  const texts = [...new Set(found.map(String))].sort();
  const index = new Map(texts.map((text, i) => [text, i]));
  return {
    kind: 'text',
    values: texts.map((_, i) => i),
    indexOf: (value) => index.get(String(value)) ?? 0,
    similarity: (k, l) => (k === l ? 1 : 0),
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

/** The coding of statements [from, to) of one: nodes that nobody in them names are dropped. No text is looked at again. */
export function sliceCoding(coding: Coding, from: number, to: number): Coding {
  const [rows, row] = compact(coding.rows, coding.row.subarray(from, to));
  const [columns, column] = compact(coding.columns, coding.column.subarray(from, to));
  return {
    ...coding,
    statements: coding.statements.slice(from, to),
    rows,
    columns,
    row,
    column,
    level: coding.level.slice(from, to),
  };
}

function compact(labels: readonly string[], codes: Int32Array): [string[], Int32Array] {
  const place = new Int32Array(labels.length).fill(-1);
  for (const code of codes) place[code] = 0;
  const kept: string[] = [];
  labels.forEach((label, code) => {
    if (place[code] === 0) place[code] = kept.push(label) - 1;
  });
  return [kept, codes.map((code) => place[code]!)];
}

function labelsOf(statements: readonly CodedStatement[], variable: string): string[] {
  const labels = new Set<string>();
  for (const { values } of statements) {
    const value = values[variable];
    if (value !== null && value !== undefined && value !== '') labels.add(String(value));
  }
  return [...labels].sort();
}
