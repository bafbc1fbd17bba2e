/** Trains the entity tagger on GUM and on the automatic entities of PolNeAR, and writes `models/entities.bin`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type EntityInput,
  entityKeys,
  loweredWords,
  type Memory,
  MOST_ENTITY_KEYS,
  mayBeName,
} from '../../src/language/entities/entity-features.ts';
import { remember } from '../../src/language/entities/find-entities.ts';
import { markPlaces } from '../../src/language/entities/gazetteer.ts';
import { LABELS, mayFollow } from '../../src/language/entities/labels.ts';
import { packLinear } from '../../src/language/linear-model.ts';
import { LinearTrainer } from '../../src/language/linear-trainer.ts';
import { packModel } from '../../src/language/model-file.ts';
import { createTagger } from '../../src/language/tagger/tagger.ts';
import { readConllu } from '../conllu.ts';
import { seededRandom, shuffle } from '../shuffle.ts';
import type { TrainStep } from '../step.ts';
import { goldTexts, type LabelledText, silverTexts } from './examples.ts';

const EPOCHS = 6;
const PRUNE = 0.4;
/** How often the hand-made texts come up in an epoch; half of the automatic ones do, once. */
const GOLD_WEIGHT = 8;

export const entitiesStep: TrainStep = {
  name: 'entities',
  run({ data, models, log }) {
    const tagger = createTagger(new Uint8Array(readFileSync(join(models, 'tagger.bin'))));
    const gold = goldTexts(readConllu(join(data, 'ud/gum/en_gum-train.conllu.gz')));
    const folder = join(data, 'polnear/train');
    const silver = silverTexts(folder, readConllu(join(folder, 'corenlp.conllu.gz')));
    const trainer = new LinearTrainer(LABELS);
    const random = seededRandom(2);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      const order = shuffle([...silver], random).slice(0, silver.length / 2);
      for (let k = 0; k < GOLD_WEIGHT; k++) order.push(...gold);
      let wrong = 0;
      let seen = 0;
      for (const text of shuffle(order, random)) {
        const tagged = tagger.tag(text.forms, text.sentences);
        const { rows } = tagger.words;
        const input = {
          forms: text.forms,
          upos: tagged.upos,
          wordIds: tagged.wordIds,
          rows,
          places: new Uint8Array(text.forms.length),
          lowered: loweredWords(rows, tagged.wordIds),
        };
        const result = learn(trainer, text, input);
        wrong += result.wrong;
        seen += result.seen;
      }
      log(
        `epoch ${epoch + 1}: ${(100 * (1 - wrong / seen)).toFixed(2)} % of ${seen} training decisions, ${trainer.features} features`,
      );
    }
    const bytes = packModel(packLinear('entities', LABELS, trainer.averaged(), PRUNE));
    writeFileSync(join(models, 'entities.bin'), bytes);
    log(`${bytes.length} bytes`);
  },
};

function learn(trainer: LinearTrainer, text: LabelledText, input: EntityInput): { wrong: number; seen: number } {
  const keys = new Uint32Array(MOST_ENTITY_KEYS);
  const scores = new Float64Array(LABELS);
  const labels = new Uint8Array(text.forms.length);
  const memory: Memory = new Map();
  let wrong = 0;
  let seen = 0;
  for (const { from, to } of text.sentences) {
    markPlaces(input.forms, from, to, input.places);
    let t1 = 0;
    let t2 = 0;
    for (let i = from; i < to; i++) {
      let best = 0;
      if (mayBeName(input, i, t1 !== 0)) {
        const count = entityKeys(input, from, to, i, t1, t2, memory, keys);
        const mayBegin = mayBeName(input, i, false);
        scores.fill(0);
        trainer.add(keys, count, scores);
        for (let k = 1; k < LABELS; k++)
          if (scores[k]! > scores[best]! && mayFollow(t1, k) && (mayBegin || k % 2 === 0)) best = k;
        trainer.tick();
        seen++;
        const wanted = reachable(text.gold[i]!, t1, mayBegin);
        if (best !== wanted) {
          wrong++;
          trainer.update(keys, count, wanted, best);
        }
      }
      labels[i] = best;
      t2 = t1;
      t1 = best;
    }
    remember(input.forms, labels, from, to, memory);
  }
  return { wrong, seen };
}

/** A label that goes on what was not begun begins it instead, or is given up where nothing can begin. */
function reachable(gold: number, before: number, mayBegin: boolean): number {
  const label = mayFollow(before, gold) ? gold : gold - 1;
  return mayBegin || label % 2 === 0 ? label : 0;
}
