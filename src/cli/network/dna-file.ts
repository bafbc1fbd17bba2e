import { readFileSync } from 'node:fs';
import type { CodedStatement } from '../../network/index.ts';
import { InputError } from '../input/input-error.ts';

/** The coded statements of a Discourse Network Analyzer database (.dna, SQLite, version 3): statements of the type that has `qualifier`. */
export async function readDnaFile(file: string, qualifier: string | null): Promise<CodedStatement[]> {
  const { default: initSqlJs } = await import('sql.js');
  const sql = await initSqlJs();
  const database = new sql.Database(readFileSync(file));
  const rows = (query: string): Record<string, string | number | null>[] => {
    const statement = database.prepare(query);
    const found: Record<string, string | number | null>[] = [];
    while (statement.step()) found.push(statement.getAsObject() as Record<string, string | number | null>);
    statement.free();
    return found;
  };
  try {
    const values = valuesByStatement(rows, qualifier);
    return rows(
      `SELECT s.ID AS id, s.Start AS start, s.Stop AS stop, d.ID AS document, d.Date AS date, d.Title AS title, d.Author AS author,
        d.Source AS source, d.Section AS section, d.Type AS type, d.Text AS body, s.Coder AS coder FROM STATEMENTS s JOIN DOCUMENTS d ON d.ID = s.DocumentId`,
    ).flatMap(({ id, start, stop, document, date, body, coder, ...about }) => {
      const coded = values.get(Number(id));
      if (!coded) return [];
      const place = { start: Number(start), stop: Number(stop), document: String(document), time: Number(date) * 1000 };
      const text = String(body ?? '').slice(place.start, place.stop);
      return [{ id: String(id), ...place, text, coder: String(coder ?? ''), values: { ...coded, ...about } }];
    });
  } catch (error) {
    throw new InputError(file, `is no DNA 3 database: ${(error as Error).message}`);
  } finally {
    database.close();
  }
}

type Values = Record<string, string | number | boolean | null>;

function valuesByStatement(
  rows: (query: string) => Record<string, string | number | null>[],
  qualifier: string | null,
): Map<number, Values> {
  const types = rows('SELECT ID AS id, Variable AS name, StatementTypeId AS type FROM VARIABLES');
  const wanted = new Set(
    types.filter((variable) => qualifier === null || variable.name === qualifier).map((variable) => variable.type),
  );
  const table = (name: string, value: string, join = '') =>
    rows(`SELECT t.StatementId AS statement, v.Variable AS name, v.StatementTypeId AS type, ${value} AS value
      FROM ${name} t JOIN VARIABLES v ON v.ID = t.VariableId ${join}`);
  const values = new Map<number, Values>();
  const put = (
    found: Record<string, string | number | null>[],
    convert: (value: string | number | null) => Values[string],
  ) => {
    for (const { statement, name, type, value } of found) {
      if (!wanted.has(type ?? null)) continue;
      const row = values.get(Number(statement)) ?? {};
      row[String(name)] = convert(value ?? null);
      values.set(Number(statement), row);
    }
  };
  put(table('DATASHORTTEXT', 'e.Value', 'JOIN ENTITIES e ON e.ID = t.Entity'), String);
  put(table('DATABOOLEAN', 't.Value'), (value) => Number(value) === 1);
  put(table('DATAINTEGER', 't.Value'), Number);
  put(table('DATALONGTEXT', 't.Value'), String);
  return values;
}
