/**
 * What words weigh by themselves, kept from sentence to sentence: the rows of the templates that see one word alone are added up once for each
 * word with its tag, for each place it can have beside a token and each role of that token.
 */
import { type Columns, LONGEST_RUN } from './columns.ts';
import type { Kernel } from './kernel.ts';
import { MOST_WORDS } from './kernel-layout.ts';
import { ROLE_KEYS, ROLES, WORD_KEYS } from './token-templates.ts';

export interface WordSums {
  /** Must be called when the columns hold another sentence. */
  begin(columns: Columns): void;
  /** Byte address of the sum of the word at `i`, in the place that `WORD_KEYS[place]` tells, for a token in `role`. */
  at(i: number, place: number, role: number): number;
}

/** Slots of the dictionary of words, a power of two; at most half of them are taken. */
const SLOTS = 4096;
/** Numbers that make a word what the templates see of it; its classes follow from the word. */
const FACTS = 7;

export function createWordSums({ layout, keys, memory, add }: Kernel): WordSums {
  const size = 2 * layout.width;
  const lanes = new Int16Array(memory);
  const known = new Uint8Array(MOST_WORDS * WORD_KEYS.length * ROLES);
  /** Number of the word in each slot plus one, and the facts of each word. */
  const slots = new Int32Array(SLOTS);
  const facts = new Int32Array(MOST_WORDS * FACTS);
  const numbers = new Int32Array(LONGEST_RUN + 2);
  let words = 0;
  let columns: Columns;

  function numberOf(i: number): number {
    const { word, xpos, upos, shape, prefix, suffix3, suffix2 } = columns;
    const key = Math.imul(word[i]! ^ Math.imul(xpos[i]! ^ shape[i]!, 0x9e3779b1), 0x85ebca6b);
    for (let slot = (key ^ (key >>> 15)) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const number = slots[slot]! - 1;
      const at = (number < 0 ? words : number) * FACTS;
      if (number < 0) {
        slots[slot] = words + 1;
        facts[at] = word[i]!;
        facts[at + 1] = xpos[i]!;
        facts[at + 2] = upos[i]!;
        facts[at + 3] = shape[i]!;
        facts[at + 4] = prefix[i]!;
        facts[at + 5] = suffix3[i]!;
        facts[at + 6] = suffix2[i]!;
        return words++;
      }
      if (
        facts[at] === word[i] &&
        facts[at + 1] === xpos[i] &&
        facts[at + 2] === upos[i] &&
        facts[at + 3] === shape[i] &&
        facts[at + 4] === prefix[i] &&
        facts[at + 5] === suffix3[i] &&
        facts[at + 6] === suffix2[i]
      )
        return number;
    }
  }

  return {
    begin(next) {
      columns = next;
      const count = next.length + 2;
      if (words + count > MOST_WORDS) {
        words = 0;
        slots.fill(0);
        known.fill(0);
      }
      for (let i = 0; i < count; i++) numbers[i] = numberOf(i);
    },
    at(i, place, role) {
      const number = (numbers[i]! * WORD_KEYS.length + place) * ROLES + role;
      const sum = layout.words + number * size;
      if (known[number] === 0) {
        known[number] = 1;
        lanes.fill(0, sum / 2, (sum + size) / 2);
        add(WORD_KEYS[place]!.keysOf(columns, i, keys, 0), ROLE_KEYS[role]!, sum);
      }
      return sum;
    },
  };
}
