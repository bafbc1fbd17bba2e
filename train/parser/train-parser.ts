/**
 * Trains the dependency parser and writes `models/parser.bin`: networks of several seeds and both directions on the treebanks, their vote on
 * unannotated news, then one network on both.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildRowTable } from '../../src/language/parser/row-table.ts';
import { readConllu } from '../conllu.ts';
import type { TrainStep } from '../step.ts';
import { chooseKeys, type Thresholds } from './dictionary.ts';
import { jackknife } from './jackknife.ts';
import type { Network } from './network.ts';
import { quantise } from './quantise.ts';
import { rawSentences } from './raw-sentences.ts';
import { type TrainingOptions, trainNetwork } from './train-network.ts';
import { type Example, prepare, reversed, type Tree } from './treebank.ts';
import { voteTrees } from './vote.ts';
import { trainClasses } from './word-classes.ts';

interface Plan extends TrainingOptions {
  readonly name: string;
  readonly thresholds: Thresholds;
}

const COMMON = { featureDropout: 0.15, unitDropout: 0.2, rate: 0.02, rowRate: 2, exploration: 0.9 };
const THRESHOLDS: Thresholds = { token: [30, 250], state: 60 };
const FORWARD: readonly Plan[] = [1, 11].map((seed) => ({
  ...COMMON,
  name: `forward ${seed}`,
  hidden: 192,
  epochs: 6,
  seed,
  thresholds: THRESHOLDS,
}));
const BACKWARD: readonly Plan[] = [
  { ...COMMON, name: 'backward', hidden: 96, epochs: 6, seed: 21, thresholds: { token: [40, 250], state: 80 } },
];
const FINAL: Plan = {
  ...COMMON,
  name: 'final',
  hidden: 256,
  unitDropout: 0.25,
  epochs: 7,
  seed: 31,
  thresholds: THRESHOLDS,
};
/** The first epochs of the final network take the voted trees of news, too; the last ones the treebanks alone. */
const MIXED_EPOCHS = 3;

export const parserStep: TrainStep = {
  name: 'parser',
  run({ data, models, log }) {
    const train = ['ewt', 'gum'].flatMap((bank) => readConllu(join(data, `ud/${bank}/en_${bank}-train.conllu.gz`)));
    const news = readConllu(join(data, 'polnear/train/corenlp.conllu.gz'));
    const trained = trainClasses([...train, ...news].map((sentence) => sentence.forms));
    const classes = {
      words: buildRowTable(trained.keys),
      broad: Uint16Array.from(trained.broad),
      fine: Uint16Array.from(trained.fine),
    };
    log(`${trained.keys.length} words in classes`);
    const trees = jackknife(train, news, log);
    const labels = ['root', ...new Set(train.flatMap(({ deprels }) => deprels).filter((name) => name !== 'root'))];
    const examplesOf = (some: readonly Tree[]) =>
      some.map((tree) => prepare(tree, classes, labels)).filter((example): example is Example => example !== null);
    const learn = (plan: Plan, gold: readonly Example[], silver: readonly Example[] = []): Network => {
      const dictionary = chooseKeys(gold, plan.thresholds);
      log(`${plan.name}: ${dictionary.keys.length} features, ${dictionary.full} of them with a full row`);
      const mixed = [...gold, ...silver];
      return trainNetwork(
        (epoch) => (epoch < MIXED_EPOCHS ? mixed : gold),
        dictionary,
        labels.length,
        plan,
        (epoch, errors) => log(`${plan.name}: epoch ${epoch + 1}, ${errors} wrong moves`),
      );
    };
    const gold = examplesOf(trees);
    const turned = examplesOf(trees.map(reversed));
    const voters = {
      forward: FORWARD.map((plan) => learn(plan, gold)),
      backward: BACKWARD.map((plan) => learn(plan, turned)),
    };
    const tagger = new Uint8Array(readFileSync(join(models, 'tagger.bin')));
    const text = rawSentences([join(data, 'polnear/train/text'), join(data, 'reports')], tagger);
    const silver = voteTrees(text, voters, classes, labels);
    log(`${silver.length} sentences of news parsed by vote`);
    const bytes = quantise(learn(FINAL, gold, silver), labels, trained);
    writeFileSync(join(models, 'parser.bin'), bytes);
    log(`${bytes.length} bytes, ${gzipSync(bytes).length} zipped`);
  },
};
