/** Trains the dependency parser and writes `models/parser.bin`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildRowTable } from '../../src/language/parser/row-table.ts';
import { readConllu } from '../conllu.ts';
import type { TrainStep } from '../step.ts';
import { chooseKeys, type Thresholds } from './dictionary.ts';
import { jackknife } from './jackknife.ts';
import { quantise } from './quantise.ts';
import { type TrainingOptions, trainNetwork } from './train-network.ts';
import { type Example, prepare } from './treebank.ts';
import { trainClasses } from './word-classes.ts';

const THRESHOLDS: Thresholds = { token: [20, 130], state: [40, 200] };
const SHAPE: TrainingOptions = {
  hidden: 96,
  seed: 1,
  epochs: 4,
  featureDropout: 0.15,
  unitDropout: 0.2,
  rate: 0.02,
  rowRate: 2,
  exploration: 0.9,
};

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
    const gold = trees
      .map((tree) => prepare(tree, classes, labels))
      .filter((example): example is Example => example !== null);
    const dictionary = chooseKeys(gold, THRESHOLDS);
    log(`${dictionary.keys.length} features, ${dictionary.full} of them with a full row`);
    const network = trainNetwork(
      () => gold,
      dictionary,
      labels.length,
      SHAPE,
      (epoch, _, errors) => log(`epoch ${epoch + 1}: ${errors} wrong moves`),
    );
    const bytes = quantise(network, dictionary.keys, labels, trained);
    writeFileSync(join(models, 'parser.bin'), bytes);
    log(`${bytes.length} bytes, ${gzipSync(bytes).length} zipped`);
  },
};
