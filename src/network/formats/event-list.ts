import { type CodedStatement, DOCUMENT_ATTRIBUTES } from '../coded-statement.ts';

/**
 * The coded statements as Discourse Network Analyzer lists them: semicolons, one row a statement, `variables` between the time and the
 * place, then words, coder and document. In text a semicolon becomes a comma and a quotation mark an apostrophe, as DNA has it; line breaks
 * stay. No final line feed.
 */
export function toEventList(
  statements: readonly CodedStatement[],
  variables: readonly string[] = variablesOf(statements),
): string {
  const head = [
    'statement_id',
    'time',
    ...variables,
    'start_position',
    'stop_position',
    'text',
    'coder',
    'document_id',
    ...DOCUMENT_ATTRIBUTES.map((name) => `document_${name}`),
  ].map((name) => `"${name}"`);
  const rows = statements.map((statement) => [
    number(statement.id),
    new Date(statement.time).toISOString().slice(0, 19).replace('T', ' '),
    ...variables.map((name) => value(statement.values[name])),
    statement.start,
    statement.stop,
    value(statement.text),
    number(statement.coder ?? ''),
    number(statement.document),
    ...DOCUMENT_ATTRIBUTES.map((name) => value(statement.values[name])),
  ]);
  return [head, ...rows].map((row) => row.join(';')).join('\n');
}

/** The variables of statements, without what only describes their documents; in the order in which they come. */
export function variablesOf(statements: readonly CodedStatement[]): string[] {
  const names = new Set(statements.flatMap((statement) => Object.keys(statement.values)));
  for (const name of DOCUMENT_ATTRIBUTES) names.delete(name);
  return [...names];
}

/** Whole numbers stand bare, as DNA's own ids do. */
function number(text: string): string {
  return /^\d+$/.test(text) ? text : value(text);
}

function value(raw: string | number | boolean | null | undefined): string {
  if (raw === null || raw === undefined) return '""';
  if (typeof raw === 'boolean') return raw ? '1' : '0';
  if (typeof raw === 'number') return String(raw);
  return `"${raw.replace(/;/g, ',').replace(/"/g, "'")}"`;
}
