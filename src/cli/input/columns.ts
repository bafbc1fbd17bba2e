import { InvalidArgumentError } from 'commander';
import { FIELDS } from './record-fields.ts';

/** `text=body,published=day` as a map from our fields to a table's columns. Throws an InvalidArgumentError that says what is wrong. */
export function parseColumns(value: string): Record<string, string> {
  const pairs = value.split(',').map((pair) => pair.split('='));
  if (pairs.some((pair) => pair.length !== 2 || pair.some((side) => side?.trim() === ''))) {
    throw new InvalidArgumentError('write FIELD=COLUMN pairs, for example text=body,published=day');
  }
  const unknown = pairs.map(([field]) => field!.trim()).find((field) => !FIELDS.includes(field));
  if (unknown !== undefined) throw new InvalidArgumentError(`no field "${unknown}"; there are ${FIELDS.join(', ')}`);
  return Object.fromEntries(pairs.map(([field, column]) => [field!.trim(), column!.trim()]));
}
