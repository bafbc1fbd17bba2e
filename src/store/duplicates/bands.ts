import { LEAD, WHOLE } from './minima.ts';
import { minimaOf, type Signature, sizeOf } from './signature.ts';

/** Minima that one band joins. Few find more, and more that is not wanted; texts alike by half share a band of the whole in 9,999 of 10,000 cases. */
const WHOLE_ROWS = 2;
const LEAD_ROWS = 3;

/**
 * Short strings to be stored and indexed beside a report: two reports that may be the same story share at least one, others hardly ever
 * do. What shares a band is only a candidate; `isSameStory` decides. A text without words has none.
 */
export function bandsOf(signature: Signature): readonly string[] {
  if (sizeOf(signature) === 0) return [];
  const minima = minimaOf(signature);
  return [
    ...bands('w', minima.subarray(0, WHOLE), WHOLE_ROWS),
    ...bands('l', minima.subarray(WHOLE, WHOLE + LEAD), LEAD_ROWS),
  ];
}

function bands(name: string, minima: Uint32Array, rows: number): string[] {
  return Array.from({ length: minima.length / rows }, (_, band) => {
    let hash = 0;
    for (let row = 0; row < rows; row++)
      hash = Math.imul(hash ^ minima[band * rows + row]!, 0x01000193) ^ (hash >>> 15);
    return `${name}${band.toString(36)}.${(hash >>> 0).toString(36)}`;
  });
}
