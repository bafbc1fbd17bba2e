import type { Reading } from './reading.ts';
import { ReadingSchema } from './schema.ts';
import { quotes, type Span } from './span.ts';

/** One thing wrong with a reading: where (`statements[3].cue[0]`) and why. */
export interface Violation {
  readonly path: string;
  readonly reason: string;
}

/**
 * Everything wrong with `value` as a `rapporteur/reading@1`: its shape, every span that does not quote the report's text, every
 * id that is used twice or points nowhere, every moment that ends before it begins. Empty if the reading is valid.
 */
export function validateReading(value: unknown): Violation[] {
  const parsed = ReadingSchema.safeParse(value);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({ path: pathOf(issue.path), reason: issue.message }));
  }
  const reading = parsed.data;
  return [...spanViolations(reading), ...referenceViolations(reading), ...momentViolations(reading)];
}

/** `value` as a reading. Throws a TypeError that names the first violation. */
export function assertReading(value: unknown): Reading {
  const [first] = validateReading(value);
  if (first) throw new TypeError(`not a rapporteur/reading@1: ${first.path}: ${first.reason}`);
  return value as Reading;
}

function pathOf(keys: readonly PropertyKey[]): string {
  return (
    keys
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
      .replace(/^\./, '') || '(root)'
  );
}

function spanViolations(reading: Reading): Violation[] {
  const found: Violation[] = [];
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) value.forEach((item, i) => visit(item, `${path}[${i}]`));
    else if (isSpan(value)) {
      if (!quotes(reading.report.text, value))
        found.push({ path, reason: `span [${value.start}, ${value.end}) does not quote the text` });
    } else if (value && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) visit(item, path ? `${path}.${key}` : key);
    }
  };
  visit(reading, '');
  return found;
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value && 'text' in value;
}

function referenceViolations(reading: Reading): Violation[] {
  const found: Violation[] = [];
  const index = (items: readonly { id: string }[], list: string) => {
    const seen = new Set<string>();
    items.forEach((item, i) => {
      if (seen.has(item.id)) found.push({ path: `${list}[${i}].id`, reason: `id "${item.id}" is used twice` });
      seen.add(item.id);
    });
    return seen;
  };
  const actors = index(reading.actors, 'actors');
  const statements = index(reading.statements, 'statements');
  const events = index(reading.events, 'events');
  const issues = index(reading.issues, 'issues');
  const need = (known: ReadonlySet<string>, id: string | null, path: string) => {
    if (id !== null && !known.has(id)) found.push({ path, reason: `id "${id}" points nowhere` });
  };
  const evidence = new Set([...statements, ...events]);
  reading.actors.forEach((actor, i) => need(actors, actor.party, `actors[${i}].party`));
  reading.statements.forEach((statement, i) => {
    const at = `statements[${i}]`;
    for (const role of ['speaker', 'party', 'target', 'via'] as const) need(actors, statement[role], `${at}.${role}`);
    need(statements, statement.within, `${at}.within`);
    statement.issues.forEach((issue, k) => need(issues, issue, `${at}.issues[${k}]`));
  });
  reading.events.forEach((event, i) => {
    const at = `events[${i}]`;
    event.actors.forEach((actor, k) => need(actors, actor, `${at}.actors[${k}]`));
    event.recipients.forEach((actor, k) => need(actors, actor, `${at}.recipients[${k}]`));
    need(actors, event.place, `${at}.place`);
    need(statements, event.claimedBy, `${at}.claimedBy`);
    event.sameAs.forEach((other, k) => need(events, other, `${at}.sameAs[${k}]`));
  });
  reading.positions.forEach((position, i) => {
    need(actors, position.party, `positions[${i}].party`);
    need(issues, position.issue, `positions[${i}].issue`);
    position.evidence.forEach((item, k) => need(evidence, item, `positions[${i}].evidence[${k}]`));
  });
  reading.clashes.forEach((clash, i) => {
    need(statements, clash.a, `clashes[${i}].a`);
    need(statements, clash.b, `clashes[${i}].b`);
  });
  return found;
}

function momentViolations(reading: Reading): Violation[] {
  const found: Violation[] = [];
  for (const list of ['statements', 'events'] as const) {
    reading[list].forEach(({ moment }, i) => {
      if (moment && moment.from > moment.to)
        found.push({ path: `${list}[${i}].moment`, reason: 'ends before it begins' });
    });
  }
  return found;
}
