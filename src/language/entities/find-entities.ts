import type { Entity, TokenRange } from '../analysis.ts';
import { readLinear } from '../linear-model.ts';
import { unpackModel } from '../model-file.ts';
import { agree, type Found, joinPlaces } from './agree.ts';
import {
  type EntityInput,
  entityKeys,
  loweredWords,
  type Memory,
  MOST_ENTITY_KEYS,
  mayBeName,
} from './entity-features.ts';
import { extendName, LAWS, STORMS } from './extend-name.ts';
import { markPlaces } from './gazetteer.ts';
import { LABELS, mayFollow, typeOf } from './labels.ts';
import { CAUTIOUS, GROUP, nameClass } from './name-class.ts';
import { joinOffices, officeEnd } from './offices.ts';

export type EntityFinder = (
  input: Omit<EntityInput, 'places' | 'lowered'>,
  sentences: readonly TokenRange[],
) => Entity[];

/** Reads the weights of `models/entities.bin`. Throws an Error on other bytes. Entities come in text order, a longer one before what it holds (`Harrow, Veldria`). */
export function createEntityFinder(bytes: Uint8Array): EntityFinder {
  const model = readLinear(unpackModel(bytes), 'entities');
  const keys = new Uint32Array(MOST_ENTITY_KEYS);
  const scores = new Int32Array(LABELS);
  return (columns, sentences) => {
    const count = columns.forms.length;
    const lowered = loweredWords(columns.rows, columns.wordIds);
    const input: EntityInput = { ...columns, places: new Uint8Array(count), lowered };
    const labels = new Uint8Array(count);
    const margins = new Float32Array(count);
    const memory: Memory = new Map();
    for (const { from, to } of sentences) {
      markPlaces(input.forms, from, to, input.places);
      let t1 = 0;
      let t2 = 0;
      for (let i = from; i < to; i++) {
        let best = 0;
        if (mayBeName(input, i, t1 !== 0)) {
          const length = entityKeys(input, from, to, i, t1, t2, memory, keys);
          scores.fill(0);
          model.add(keys, length, scores);
          best = bestLabel(scores, t1, mayBeName(input, i, false));
          margins[i] = marginOf(scores, best) * model.scale;
        }
        labels[i] = best;
        t2 = t1;
        t1 = best;
      }
      remember(input.forms, labels, from, to, memory);
    }
    return collect(input, labels, margins, sentences);
  };
}

/** A word in lower case goes on a name but begins none. */
function bestLabel(scores: Int32Array, before: number, mayBegin: boolean): number {
  let best = 0;
  for (let k = 1; k < scores.length; k++)
    if (scores[k]! > scores[best]! && mayFollow(before, k) && (mayBegin || k % 2 === 0)) best = k;
  return best;
}

function marginOf(scores: Int32Array, best: number): number {
  let second = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < scores.length; k++) if (k !== best && scores[k]! > second) second = scores[k]!;
  return scores[best]! - second;
}

/** Keeps the last label of each word that was part of a name. */
export function remember(forms: readonly string[], labels: Uint8Array, from: number, to: number, memory: Memory): void {
  for (let i = from; i < to; i++) {
    if (labels[i] !== 0) memory.set(forms[i]!, labels[i]!);
  }
}

function collect(
  input: EntityInput,
  labels: Uint8Array,
  margins: Float32Array,
  sentences: readonly TokenRange[],
): Entity[] {
  const found: Found[] = [];
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const label = labels[i]!;
      if (label === 0) {
        if (isGroupWord(input, i, i === sentence.from)) found.push({ from: i, to: i + 1, type: 'group', margin: 3 });
        else if (officeEnd(input, i, sentence) > i) {
          const to = officeEnd(input, i, sentence);
          found.push({ from: i, to, type: 'person', margin: 1 });
          i = to - 1;
        }
        continue;
      }
      let to = i + 1;
      let margin = margins[i]!;
      while (to < sentence.to && labels[to] === label + (label % 2)) margin = Math.min(margin, margins[to++]!);
      const end = to;
      while (to > i + 1 && !mayBeName(input, to - 1, false)) to--;
      found.push({ from: i, to, type: typeOf(label)!, margin });
      i = end - 1;
    }
  }
  const entities: Entity[] = [];
  let s = 0;
  for (const { from, to, type, margin } of agree(input.forms, found)) {
    if (type === 'other' || LAWS.has(input.forms[to - 1]!) || STORMS.has(input.forms[from]!)) continue;
    while (sentences[s]!.to <= from) s++;
    const range = type === 'group' ? { from, to } : extendName(input, { from, to }, type, sentences[s]!);
    entities.push({ ...range, type, confidence: 1 / (1 + Math.exp(-margin / 8)) });
  }
  return joinPlaces(input.forms, input.places, joinOffices(input.forms, entities));
}

function isGroupWord(input: EntityInput, i: number, first: boolean): boolean {
  const found = nameClass(input.forms[i]!);
  return (found & GROUP) !== 0 && (found & CAUTIOUS) === 0 && !first;
}
