import type { Viewed } from '../views/views.ts';

/** A view as an answer: what it shows and at which revision. */
export function viewed<Value extends object>({
  revision,
  stale,
  value,
}: Viewed<Value>): Value & { revision: number; stale: boolean } {
  return { revision, stale, ...value };
}
