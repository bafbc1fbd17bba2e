import fc from 'fast-check';
import type { CodedStatement } from './coded-statement.ts';
import { DEFAULT_OPTIONS, type NetworkOptions } from './options.ts';

/** A coded statement in one line: `said('Kasmor', 'Gate schedule', false, '2024-04-02')`. Used by tests only. */
export function said(
  organization: string,
  concept: string,
  agreement: boolean | number | string | null,
  day = '2024-04-01',
  document = `${day} report`,
): CodedStatement {
  const id = `${organization}|${concept}|${String(agreement)}|${day}|${document}|${counter++}`;
  return {
    id,
    time: Date.parse(`${day}T00:00:00Z`),
    document,
    start: counter,
    stop: counter + 1,
    values: { organization, concept, agreement },
  };
}
let counter = 0;

export function options(changes: Partial<NetworkOptions> = {}): NetworkOptions {
  return { ...DEFAULT_OPTIONS, normalization: 'no', duplicates: 'include', ...changes };
}

/** Small random debates with repeated, opposed and undated-alike statements. */
export const debates = fc
  .array(
    fc.record({
      actor: fc.constantFrom('Veldria', 'Kasmor', 'Lakes Union', 'Farmers'),
      concept: fc.constantFrom('Gate schedule', 'Inspectors', 'Compensation'),
      agreement: fc.boolean(),
      day: fc.constantFrom('2023-01-03', '2024-01-03', '2024-01-04', '2024-03-20'),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((rows) => rows.map(({ actor, concept, agreement, day }) => said(actor, concept, agreement, day)));
