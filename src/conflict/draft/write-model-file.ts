import { stringify } from 'yaml';
import type { ConflictModelFile } from '../model/schema.ts';

/** The model file as YAML that `parseModel` reads back, with `remarks` as comments at its head. */
export function writeModelFile(file: ConflictModelFile, remarks: readonly string[] = []): string {
  const head = remarks.flatMap((remark) => remark.split('\n')).map((line) => `# ${line}`.trimEnd());
  return [...head, stringify(file, { lineWidth: 0 })].join('\n');
}
