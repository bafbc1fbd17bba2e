import type { Desk } from '../../store/index.ts';

/** Applies to every record what was decided about the whole desk, and counts what actors said and did anew. */
export async function bringUpToDate(desk: Desk): Promise<void> {
  while (!(await desk.refresh()));
}
