import type { CodedStatement } from '../coded-statement.ts';

/**
 * The coded statements as Discourse Network Analyzer lists them: semicolons, one row a statement, `variables` between the time and the
 * place. In text a semicolon becomes a comma and a quotation mark an apostrophe, as DNA has it.
 */
export function toEventList(statements: readonly CodedStatement[], variables: readonly string[]): string {
  const head = ['statement_id', 'time', ...variables, 'start_position', 'stop_position', 'document_id'].map(
    (name) => `"${name}"`,
  );
  const rows = statements.map((statement) => [
    statement.id,
    new Date(statement.time).toISOString().slice(0, 19).replace('T', ' '),
    ...variables.map((name) => value(statement.values[name])),
    statement.start,
    statement.stop,
    value(statement.document),
  ]);
  return [head, ...rows].map((row) => row.join(';')).join('\n');
}

function value(raw: string | number | boolean | null | undefined): string {
  if (raw === null || raw === undefined) return '""';
  if (typeof raw === 'boolean') return raw ? '1' : '0';
  if (typeof raw === 'number') return String(raw);
  return `"${raw
    .replace(/;/g, ',')
    .replace(/"/g, "'")
    .replace(/[\r\n]+/g, ' ')}"`;
}
