/** Where everything the kernels work on lies in their one memory: byte addresses, and views to fill and read them. */
import type { Sections } from '../model-file.ts';
import { LONGEST_RUN } from './columns.ts';
import { buildRowTable, placeBits, sortedKeys } from './row-table.ts';
import { MAX_STATE_TEMPLATES } from './state-templates.ts';
import { ROLES, TOKEN_TEMPLATES, WORD_KEYS } from './token-templates.ts';

/** Activations above this are cut, so that no sum of products leaves 32 bits with up to 256 units. */
export const MOST_ACTIVATION = 4095;
/** Bits by which the 16-bit weights of the moves are shortened, for the same reason. */
const MOVE_BITS = 4;
/** Words whose sums are kept, 8 KB each: those of some five articles. */
export const MOST_WORDS = 2048;
/** Tags whose sums are kept: all of the usual set, the root and "no such token". */
export const MOST_TAGS = 64;
/** Units of the hidden layer come in blocks of this many. */
const UNITS = 32;

export interface Layout {
  /** Hidden units. */
  readonly width: number;
  readonly labelCount: number;
  /** Rows below this number feed all units. */
  readonly full: number;
  /** 32 minus the binary logarithm of the places in the table. */
  readonly shift: number;
  readonly table: number;
  readonly rows: number;
  readonly keys: number;
  readonly probes: number;
  readonly found: number;
  readonly hidden: number;
  readonly bias: number;
  readonly moves: number;
  readonly moveBias: number;
  readonly scores: number;
  readonly labels: number;
  readonly labelBias: number;
  /** First of `ROLES` areas of one sum a token with its dependents, then of `ROLES` areas of one sum a token by itself. */
  readonly sums: number;
  /** The sums of words by themselves: for each word, each place beside a token and each role of the token. */
  readonly words: number;
  /** The sums of having no dependents: for each tag and each role of the token. */
  readonly lone: number;
  /** The addresses of sums to be joined. */
  readonly parts: number;
  /** Bytes in all. */
  readonly size: number;
}

/** The layout for the weights in `model` (sections of `models/parser.bin`). Throws an Error if the number of units does not fit. */
export function layOut(model: Sections): Layout {
  const width = model.bias!.length;
  if (width % UNITS !== 0 || width > 256) throw new Error(`not the weights of a parser: ${width} hidden units`);
  const labelCount = model.labelBias!.length / 2;
  const full = model.keys!.length;
  const bits = placeBits(full + model.narrowKeys!.length);
  let size = 0;
  const take = (bytes: number) => {
    const at = size;
    size += Math.ceil(bytes / 16) * 16;
    return at;
  };
  const most = Math.max(MAX_STATE_TEMPLATES, TOKEN_TEMPLATES);
  const places = {
    width,
    labelCount,
    full,
    shift: 32 - bits,
    hidden: take(2 * width),
    bias: take(2 * width),
    moves: take(3 * 2 * width),
    moveBias: take(3 * 4),
    scores: take(3 * 4),
    keys: take(most * 4),
    probes: take(most * 8),
    found: take(most * 4),
    parts: take(WORD_KEYS.length * 4),
    labels: take(2 * labelCount * width),
    labelBias: take(2 * labelCount * 4),
    sums: take(2 * ROLES * (LONGEST_RUN + 2) * width * 2),
    lone: take(MOST_TAGS * ROLES * width * 2),
    table: take(8 << bits),
    rows: take(model.rows!.length),
    words: take(MOST_WORDS * WORD_KEYS.length * ROLES * width * 2),
  };
  return { ...places, size };
}

/** Copies the weights in `model` to their places in `memory`, and builds the dictionary. */
export function fillMemory(memory: ArrayBuffer, layout: Layout, model: Sections): void {
  const { width, labelCount, full } = layout;
  const [unit, moveUnit, labelUnit] = model.units as unknown as [number, number, number];
  new Int16Array(memory, layout.bias, width).set(model.bias!);
  const moves = new Int16Array(memory, layout.moves, 3 * width);
  for (let j = 0; j < moves.length; j++) moves[j] = (model.moves![j]! + (1 << (MOVE_BITS - 1))) >> MOVE_BITS;
  const whole = (bias: number, weight: number) => Math.round(bias / (unit * weight));
  const moveWeight = moveUnit * (1 << MOVE_BITS);
  new Int32Array(memory, layout.moveBias, 3).set(Array.from(model.moveBias!, (bias) => whole(bias, moveWeight)));
  new Int8Array(memory, layout.labels, 2 * labelCount * width).set(model.labels!);
  const labelBias = Array.from(model.labelBias!, (bias) => whole(bias, labelUnit));
  new Int32Array(memory, layout.labelBias, 2 * labelCount).set(labelBias);
  new Int8Array(memory, layout.rows, model.rows!.length).set(model.rows!);
  const fullKeys = sortedKeys(model.keys!);
  const narrowKeys = sortedKeys(model.narrowKeys!);
  const keys = new Int32Array(full + narrowKeys.length);
  keys.set(fullKeys);
  keys.set(narrowKeys, full);
  buildRowTable(keys, new Int32Array(memory, layout.table, 2 << (32 - layout.shift)));
}
