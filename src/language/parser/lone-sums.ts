/**
 * What tokens weigh for having no dependents: the same for all that bear one tag, so the rows are added up once for each tag and role. More
 * than half of the times that a token is weighed, it has none.
 */
import type { Columns } from './columns.ts';
import type { Configuration } from './configuration.ts';
import { DEPENDENT_KEYS } from './dependent-templates.ts';
import type { Kernel } from './kernel.ts';
import { MOST_TAGS } from './kernel-layout.ts';
import { ROLES } from './token-templates.ts';

/** The byte address of the sum for token `i`, which has no dependents, in `role`. */
export type LoneSums = (columns: Columns, state: Configuration, i: number, role: number) => number;

export function createLoneSums({ layout, keys, memory, add }: Kernel): LoneSums {
  const size = 2 * layout.width;
  const lanes = new Int16Array(memory);
  const known = new Uint8Array(MOST_TAGS * ROLES);
  const numbers = new Map<number, number>();

  function numberOf(tag: number): number {
    const number = numbers.get(tag);
    if (number !== undefined) return number;
    if (numbers.size === MOST_TAGS) {
      numbers.clear();
      known.fill(0);
    }
    numbers.set(tag, numbers.size);
    return numbers.size - 1;
  }

  return (columns, state, i, role) => {
    const number = numberOf(columns.xpos[i]!) * ROLES + role;
    const sum = layout.lone + number * size;
    if (known[number] === 0) {
      known[number] = 1;
      lanes.fill(0, sum / 2, (sum + size) / 2);
      add(DEPENDENT_KEYS[role]!(columns, state, i, keys, 0), 0, sum);
    }
    return sum;
  };
}
