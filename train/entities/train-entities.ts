/** Trains the entity tagger on GUM and on the automatic entities of PolNeAR, and writes `models/entities.bin`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EntityInput, loweredWords } from '../../src/language/entities/entity-features.ts';
import { labelNames } from '../../src/language/entities/label-names.ts';
import { LABELS, mayFollow } from '../../src/language/entities/labels.ts';
import { packLinear } from '../../src/language/linear-model.ts';
import { LinearTrainer } from '../../src/language/linear-trainer.ts';
import { packModel } from '../../src/language/model-file.ts';
import { createTagger } from '../../src/language/tagger/tagger.ts';
import { readConllu } from '../conllu.ts';
import { seededRandom, shuffle } from '../shuffle.ts';
import type { TrainStep } from '../step.ts';
import { disguise } from './disguise.ts';
import { goldTexts, type LabelledText, silverTexts } from './examples.ts';

const EPOCHS = 6;
const PRUNE = 0.6;
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
      for (const plain of shuffle(order, random)) {
        const text = disguise(plain, random);
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
  let wrong = 0;
  let seen = 0;
  labelNames(input, text.sentences, new Float64Array(LABELS), trainer.add.bind(trainer), (decision) => {
    const { token, keys, count, before, mayBegin, best } = decision;
    trainer.tick();
    seen++;
    const wanted = reachable(text.gold[token]!, before, mayBegin);
    if (best === wanted) return;
    wrong++;
    trainer.update(keys, count, wanted, best);
  });
  return { wrong, seen };
}

/** A label that goes on what was not begun begins it instead, or is given up where nothing can begin. */
function reachable(gold: number, before: number, mayBegin: boolean): number {
  const label = mayFollow(before, gold) ? gold : gold - 1;
  return mayBegin || label % 2 === 0 ? label : 0;
}
