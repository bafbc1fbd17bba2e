import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldAttribution, pairAnnotations, readBrat } from '../../reader/index.ts';
import { type Reading, validateReading } from '../../record/index.ts';
import { decode } from '../input/decode.ts';
import { unreadable } from '../input/find-files.ts';
import { InputError } from '../input/input-error.ts';

/** A text and the attributions that a person found in it. */
export interface GoldText {
  readonly file: string;
  readonly text: string;
  readonly published: string | null;
  readonly attributions: readonly GoldAttribution[];
}

/**
 * The annotated texts of a folder: brat's `report.txt` beside `report.ann` (several annotators `report_NAME.ann`: the first by name), or in
 * folders `text` and `attributions`; and readings of ours, `report.json`. Throws an InputError if a file is none of these or nothing is there.
 */
export function readGold(folder: string): GoldText[] {
  try {
    if (!statSync(folder).isDirectory()) throw new InputError(folder, 'is a file; give the folder of annotated texts');
    const apart = existsSync(join(folder, 'text')) && existsSync(join(folder, 'attributions'));
    const [texts, annotations] = apart ? [join(folder, 'text'), join(folder, 'attributions')] : [folder, folder];
    const gold = [...fromBrat(texts, annotations), ...fromReadings(folder)];
    if (gold.length > 0) return gold;
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(folder, error);
  }
  throw new InputError(
    folder,
    'holds no annotated texts; put report.txt beside report.ann (brat), or readings as report.json',
  );
}

function fromBrat(texts: string, annotations: string): GoldText[] {
  const { pairs, orphans } = pairAnnotations(readdirSync(texts), readdirSync(annotations));
  if (orphans[0]) throw new InputError(join(annotations, orphans[0]), 'annotates a text that is not there');
  return pairs.map((pair) => {
    const file = join(texts, pair.text);
    const text = decode(readFileSync(file), file);
    const first = join(annotations, pair.annotations[0]!);
    return { file, text, published: null, attributions: readBrat(decode(readFileSync(first), first), text) };
  });
}

function fromReadings(folder: string): GoldText[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return files.map((name) => {
    const file = join(folder, name);
    const reading = parseReading(decode(readFileSync(file), file), file);
    const outermost = reading.statements.filter((statement) => statement.within === null);
    return { file, text: reading.report.text, published: reading.report.published, attributions: outermost };
  });
}

function parseReading(text: string, file: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(file, `is not JSON: ${(error as Error).message}`);
  }
  const [violation] = validateReading(value);
  if (violation) throw new InputError(file, `is no reading: ${violation.path}: ${violation.reason}`);
  return value as Reading;
}
