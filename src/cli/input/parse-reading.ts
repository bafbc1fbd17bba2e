import { type Reading, validateReading } from '../../record/index.ts';
import { InputError } from './input-error.ts';

/** A reading from its JSON. Throws an InputError that names the file, the line if there is one, and what is wrong. */
export function parseReading(text: string, file: string, line: number | null): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(file, `is not JSON: ${(error as Error).message}`, line);
  }
  const [violation] = validateReading(value);
  if (violation) throw new InputError(file, `is no reading: ${violation.path}: ${violation.reason}`, line);
  return value as Reading;
}
