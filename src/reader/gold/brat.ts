/**
 * Reads brat standoff annotations of attributions: `T` lines are text-bounds of the roles Source, Cue and Content (in pieces:
 * `b e;b e`), `E` lines tie them into one attribution. Offsets in the file are Unicode code points, half-open; here they become
 * UTF-16 code units. Other types of `T` line (Attribution, Discuss, Discard, …) and notes are passed over.
 * Format: https://brat.nlplab.org/standoff.html
 */
import type { Offsets } from '../../record/index.ts';

/** An attribution as a person annotated it. A role that is not there is an empty list. */
export interface GoldAttribution {
  readonly source: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly content: readonly Offsets[];
}

const TEXT_BOUND = /^(T\d+)\t(\S+) ([\d; ]+)(?:\t|$)/;
const EVENT = /^E\d+\t(.*)/;

/**
 * The attributions of one `.ann` file over `text`, in the order of the file. Pieces of `Content` and `Content2` are joined into one
 * role. An event without any of the three roles is left out; offsets beyond the text are cut to it.
 */
export function readBrat(annotations: string, text: string): GoldAttribution[] {
  const unit = codePointOffsets(text);
  const at = (codePoint: string | undefined): number => unit[Math.min(Number(codePoint), unit.length - 1)] ?? 0;
  const lines = annotations.split('\n');
  const pieces = new Map<string, Offsets[]>();
  for (const line of lines) {
    const match = TEXT_BOUND.exec(line);
    if (!match) continue;
    const ranges = match[3]!.split(';').map((range) => range.trim().split(/ +/));
    pieces.set(
      match[1]!,
      ranges.map(([start, end]) => ({ start: at(start), end: at(end) })),
    );
  }
  const found: GoldAttribution[] = [];
  for (const line of lines) {
    const match = EVENT.exec(line);
    if (!match) continue;
    const roles: Record<string, Offsets[]> = { source: [], cue: [], content: [] };
    for (const argument of match[1]!.trim().split(/\s+/).slice(1)) {
      const colon = argument.indexOf(':');
      if (colon < 0) continue;
      const role = argument.slice(0, colon).replace(/\d+$/, '').toLowerCase();
      roles[role]?.push(...(pieces.get(argument.slice(colon + 1)) ?? []));
    }
    const { source = [], cue = [], content = [] } = roles;
    if (source.length + cue.length + content.length > 0) found.push({ source, cue, content });
  }
  return found;
}

/** For each code point its UTF-16 offset, and the length of the text at the end. */
function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) offsets[count++] = i;
  offsets[count++] = text.length;
  return offsets.subarray(0, count);
}
