import type { Entity, TokenRange } from '../analysis.ts';
import { readLinear } from '../linear-model.ts';
import { unpackModel } from '../model-file.ts';
import { agree, type Found, joinPlaces, placesWithin, withPlacesWithin } from './agree.ts';
import { type EntityInput, loweredWords, mayBeName } from './entity-features.ts';
import { extendName, LAWS, STORMS } from './extend-name.ts';
import { joinPieces, withoutCommonWords, withShortNames } from './join-names.ts';
import { labelNames } from './label-names.ts';
import { LABELS, typeOf } from './labels.ts';
import { CAUTIOUS, GROUP, nameClass } from './name-class.ts';
import { joinOffices, officeEnd } from './offices.ts';

export type EntityFinder = (
  input: Omit<EntityInput, 'places' | 'lowered'>,
  sentences: readonly TokenRange[],
) => Entity[];

/** Reads the weights of `models/entities.bin`. Throws an Error on other bytes. Entities come in text order, a longer one before what it holds (`Harrow, Veldria`). */
export function createEntityFinder(bytes: Uint8Array): EntityFinder {
  const model = readLinear(unpackModel(bytes), 'entities');
  const scores = new Int32Array(LABELS);
  return (columns, sentences) => {
    const count = columns.forms.length;
    const lowered = loweredWords(columns.rows, columns.wordIds);
    const input: EntityInput = { ...columns, places: new Uint8Array(count), lowered };
    const margins = new Float32Array(count);
    const labels = labelNames(input, sentences, scores, model.add, ({ token, best }) => {
      margins[token] = marginOf(scores, best) * model.scale;
    });
    return collect(input, labels, margins, sentences);
  };
}

function marginOf(scores: Int32Array, best: number): number {
  let second = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < scores.length; k++) if (k !== best && scores[k]! > second) second = scores[k]!;
  return scores[best]! - second;
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
  const whole = withShortNames(input, joinPieces(input, withoutCommonWords(input, found, sentences), sentences));
  for (const { from, to, type, margin } of agree(input.forms, whole)) {
    if (type === 'other' || LAWS.has(input.forms[to - 1]!) || STORMS.has(input.forms[from]!)) {
      if (type === 'other') entities.push(...placesWithin(input, { from, to }));
      continue;
    }
    while (sentences[s]!.to <= from) s++;
    const range = type === 'group' ? { from, to } : extendName(input, { from, to }, type, sentences[s]!);
    entities.push({ ...range, type, confidence: 1 / (1 + Math.exp(-margin / 8)) });
  }
  const joined = joinPlaces(input.forms, input.places, joinOffices(input.forms, entities));
  return withPlacesWithin(input, joined);
}

function isGroupWord(input: EntityInput, i: number, first: boolean): boolean {
  const found = nameClass(input.forms[i]!);
  return (found & GROUP) !== 0 && (found & CAUTIOUS) === 0 && !first;
}
