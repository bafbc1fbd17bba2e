import { isoWeek, monthOf, startOfDay, yearOf } from './calendar.ts';
import { type CodedStatement, compareStatements } from './coded-statement.ts';
import type { Exclusion, NetworkOptions } from './options.ts';

/**
 * The statements that a network counts, in order: within the dates, none excluded, both variables coded (and the qualifier, unless it
 * is ignored), duplicates dropped against those already kept (Leifeld, DNA 3.1; the order of these tests matters and is his).
 */
export function selectStatements(statements: readonly CodedStatement[], options: NetworkOptions): CodedStatement[] {
  const { variable1, variable2, qualifier, aggregation } = options;
  const first = options.from === null ? Number.NEGATIVE_INFINITY : startOfDay(options.from);
  const last = options.to === null ? Number.POSITIVE_INFINITY : startOfDay(options.to) + 864e5;
  const exclusions = options.exclude.map(({ variable, values, invert }) => ({
    variable,
    values: new Set(values),
    invert,
  }));
  const kept = new Set<string>();
  return [...statements].sort(compareStatements).filter((statement) => {
    if (statement.time < first || statement.time >= last) return false;
    if (exclusions.some((exclusion) => excludes(exclusion, statement))) return false;
    const needed =
      qualifier === null || aggregation === 'ignore' ? [variable1, variable2] : [variable1, variable2, qualifier];
    if (needed.some((name) => isEmpty(statement.values[name]))) return false;
    if (options.duplicates === 'include') return true;
    let key = unitKey(statement, options);
    // the length before each part keeps "a b" + "c" apart from "a" + "b c"
    for (const name of needed) {
      const part = String(statement.values[name]);
      key += ` ${part.length} ${part}`;
    }
    if (kept.has(key)) return false;
    kept.add(key);
    return true;
  });
}

function excludes(
  { variable, values, invert }: Omit<Exclusion, 'values'> & { readonly values: ReadonlySet<string> },
  statement: CodedStatement,
): boolean {
  return values.has(String(statement.values[variable] ?? '')) !== invert;
}

function isEmpty(value: string | number | boolean | null | undefined): boolean {
  return value === null || value === undefined || value === '';
}

/** Two statements of one unit can be duplicates. DNA forgets the year of weeks and months; `dna` mode does as well. */
function unitKey({ time, document }: CodedStatement, { duplicates, mode }: NetworkOptions): string {
  switch (duplicates) {
    case 'document':
      return document;
    case 'year':
      return String(yearOf(time));
    case 'month':
      return mode === 'dna' ? String(monthOf(time)) : `${yearOf(time)}-${monthOf(time)}`;
    case 'week': {
      const { year, week } = isoWeek(time);
      return mode === 'dna' ? String(week) : `${year}-${week}`;
    }
    default:
      return '';
  }
}
