import type { Entity, TokenRange } from '../analysis.ts';
import { readLinear } from '../linear-model.ts';
import { unpackModel } from '../model-file.ts';
import { type EntityInput, entityKeys, type Memory, MOST_ENTITY_KEYS, mayBeName } from './entity-features.ts';
import { extendName } from './extend-name.ts';
import { markPlaces } from './gazetteer.ts';
import { begins, LABELS, mayFollow, typeOf } from './labels.ts';
import { CAUTIOUS, GROUP, nameClass } from './name-class.ts';

export type EntityFinder = (input: Omit<EntityInput, 'places'>, sentences: readonly TokenRange[]) => Entity[];

/** Reads the weights of `models/entities.bin`. Throws an Error on other bytes. Entities come in text order. */
export function createEntityFinder(bytes: Uint8Array): EntityFinder {
  const model = readLinear(unpackModel(bytes), 'entities');
  const keys = new Uint32Array(MOST_ENTITY_KEYS);
  const scores = new Int32Array(LABELS);
  return (columns, sentences) => {
    const count = columns.forms.length;
    const input: EntityInput = { ...columns, places: new Uint8Array(count) };
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
          best = bestLabel(scores, t1);
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

function bestLabel(scores: Int32Array, before: number): number {
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]! && mayFollow(before, k)) best = k;
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
  const entities: Entity[] = [];
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const label = labels[i]!;
      if (label === 0) {
        if (isGroupWord(input, i, i === sentence.from))
          entities.push({ from: i, to: i + 1, type: 'group', confidence: 0.6 });
        continue;
      }
      let to = i + 1;
      let margin = margins[i]!;
      while (to < sentence.to && labels[to] === label + (label % 2)) margin = Math.min(margin, margins[to++]!);
      const type = typeOf(label);
      if (type !== null && type !== 'other') {
        const range = type === 'group' ? { from: i, to } : extendName(input, { from: i, to }, type, sentence);
        entities.push({ ...range, type, confidence: 1 / (1 + Math.exp(-margin / 8)) });
      }
      i = to - 1;
    }
  }
  return entities;
}

function isGroupWord(input: EntityInput, i: number, first: boolean): boolean {
  const found = nameClass(input.forms[i]!);
  return (found & GROUP) !== 0 && (found & CAUTIOUS) === 0 && !first;
}

export { begins };
