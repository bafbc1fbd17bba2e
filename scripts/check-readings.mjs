// Validates a file of readings (JSON lines) with the built package, as a user's program would.
import { readFileSync } from 'node:fs';
import { validateReading } from 'rapporteur';

const lines = readFileSync(process.argv[2], 'utf8').trimEnd().split('\n');
let statements = 0;
for (const line of lines) {
  const reading = JSON.parse(line);
  const [violation] = validateReading(reading);
  if (violation) throw new Error(`${reading.report.file}: ${violation.path}: ${violation.reason}`);
  statements += reading.statements.length;
}
if (lines.length < 12 || statements < 100)
  throw new Error(`only ${lines.length} readings with ${statements} statements`);
console.log(`${lines.length} readings are valid, ${statements} statements`);
