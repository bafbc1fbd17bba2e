/** Trains the joint tagger (universal and Penn tags as one label) by the averaged perceptron and writes `models/tagger.bin`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashString } from '../../src/language/feature-hash.ts';
import { packLinear } from '../../src/language/linear-model.ts';
import { LinearTrainer } from '../../src/language/linear-trainer.ts';
import { packModel, packStrings } from '../../src/language/model-file.ts';
import { packLexicon, readLexicon } from '../../src/language/tagger/lexicon.ts';
import { MOST_KEYS, moodOf, taggerKeys } from '../../src/language/tagger/tagger-features.ts';
import { WordFeatures } from '../../src/language/tagger/word-features.ts';
import { type ConlluSentence, readConllu } from '../conllu.ts';
import { learnLemmas } from '../lemmas/learn-lemmas.ts';
import { seededRandom, shuffle } from '../shuffle.ts';
import type { TrainStep } from '../step.ts';
import { silverLexicon } from './silver-lexicon.ts';

const EPOCHS = Number(process.env.EPOCHS ?? 6);
const PRUNE = Number(process.env.PRUNE ?? 0.1);

interface Example {
  readonly ids: Int32Array;
  readonly gold: Uint8Array;
  readonly mood: number;
}

export const taggerStep: TrainStep = {
  name: 'tagger',
  run({ data, models, log }) {
    const train = ['ewt', 'gum'].flatMap((bank) => readConllu(join(data, `ud/${bank}/en_${bank}-train.conllu.gz`)));
    const silver = readConllu(join(data, 'polnear/train/corenlp.conllu.gz'));
    const bytes = trainTagger(train, silver, log);
    writeFileSync(join(models, 'tagger.bin'), bytes);
    log(`${bytes.length} bytes`);
  },
};

/** The bytes of a tagger of these sentences: the whole step, for callers that train on a part (jackknifing), too. */
export function trainTagger(
  train: readonly ConlluSentence[],
  silver: readonly ConlluSentence[],
  log: (message: string) => void,
): Uint8Array {
  const lexicon = packLexicon(silverLexicon(silver, new Map(), 3));
  const words = new WordFeatures(readLexicon(lexicon));
  const labels = labelsOf(train);
  const trainer = trainOn(train, words, labels, log);
  const sections = {
    ...lexicon,
    labels: packStrings(labels),
    lemmas: learnLemmas(train, silver, (word) => readLexicon(lexicon).find(hashString(word)) >= 0),
    ...packLinear('tags', labels.length, trainer.averaged(), PRUNE),
  };
  return packModel(sections);
}

function labelsOf(train: readonly ConlluSentence[]): string[] {
  const labels = new Set<string>();
  for (const { upos, xpos } of train) upos.forEach((tag, i) => labels.add(`${tag}|${xpos[i]}`));
  return [...labels].sort((a, b) => (a < b ? -1 : 1));
}

function trainOn(
  train: readonly ConlluSentence[],
  words: WordFeatures,
  labels: readonly string[],
  log: (message: string) => void,
) {
  const numbers = new Map(labels.map((label, i) => [label, i]));
  const examples = train.map(({ forms, upos, xpos }): Example => {
    const ids = new Int32Array(forms.length + 4);
    forms.forEach((form, i) => (ids[i + 2] = words.id(form.replace(/[‘’ʼ´]/g, "'").replace(/[“”]/g, '"'))));
    const mood = moodOf(words.rows, ids, forms.length, forms.at(-1) === '?');
    return { ids, gold: Uint8Array.from(upos, (tag, i) => numbers.get(`${tag}|${xpos[i]}`)!), mood };
  });
  const trainer = new LinearTrainer(labels.length);
  const random = seededRandom(1);
  const keys = new Uint32Array(MOST_KEYS);
  const scores = new Float64Array(labels.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0;
    let seen = 0;
    for (const { ids, gold, mood } of shuffle([...examples], random)) {
      let t1 = 0;
      let t2 = 0;
      for (let i = 0; i < gold.length; i++) {
        const count = taggerKeys(words.rows, ids, i, t1, t2, mood, keys);
        scores.fill(0);
        trainer.add(keys, count, scores);
        let best = 0;
        for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
        trainer.tick();
        if (best !== gold[i]) {
          wrong++;
          trainer.update(keys, count, gold[i]!, best);
        }
        seen++;
        t2 = t1;
        t1 = best + 1;
      }
    }
    log(
      `epoch ${epoch + 1}: ${(100 * (1 - wrong / seen)).toFixed(2)} % of training tags, ${trainer.features} features`,
    );
  }
  return trainer;
}
