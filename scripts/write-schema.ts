/** Writes the published JSON Schemas from their one source, the zod schemas. `--check` fails if a file is out of date. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { schemas } from './schemas.ts';

const check = process.argv.includes('--check');
mkdirSync('schema', { recursive: true });
for (const [name, json] of Object.entries(schemas)) {
  const path = `schema/${name}.schema.json`;
  if (!check) writeFileSync(path, json);
  else if (readFileSync(path, 'utf8') !== json) {
    console.error(`${path} is out of date: run npm run schema`);
    process.exitCode = 1;
  }
}
