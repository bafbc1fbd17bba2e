/** Trains the dependency parser and writes `models/parser.bin`. Needs `models/tagger.bin`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildRowTable } from '../../src/language/parser/row-table.ts';
import { readConllu } from '../conllu.ts';
import type { TrainStep } from '../step.ts';
import { chooseKeys, type Thresholds } from './dictionary.ts';
import { jackknife, retag } from './jackknife.ts';
import { quantise } from './quantise.ts';
import { silverExamples } from './silver.ts';
import { type TrainingOptions, trainNetwork } from './train-network.ts';
import { type Example, prepare } from './treebank.ts';
import { trainClasses } from './word-classes.ts';

const THRESHOLDS: Thresholds = { token: [20, 130], state: [40, 200] };
const SHAPE: TrainingOptions = {
  hidden: 96,
  seed: 1,
  epochs: 5,
  featureDropout: 0.15,
  unitDropout: 0.2,
  rate: 0.02,
  rowRate: 2,
  exploration: 0.9,
};
const TEACHERS = 2;
/** Each epoch of the last network sees all gold trees and this share of the silver ones, in turn. */
const SILVER_PARTS = 4;
const SILVER = { agreed: 0.6, disputed: 0.15, longest: 80 };

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
    const told = (what: string) => (epoch: number, _: unknown, errors: number) =>
      log(`${what}, epoch ${epoch + 1}: ${errors} wrong moves`);
    const teachers = Array.from({ length: TEACHERS }, (_, k) =>
      trainNetwork(() => gold, dictionary, labels.length, { ...SHAPE, seed: 10 * k + 10 }, told(`teacher ${k + 1}`)),
    );
    const tagged = retag(new Uint8Array(readFileSync(join(models, 'tagger.bin'))), news);
    const silver = silverExamples(tagged, news, teachers, dictionary, classes, labels, SILVER);
    log(`${silver.length} silver trees`);
    const part = (epoch: number) => silver.filter((_, i) => i % SILVER_PARTS === epoch % SILVER_PARTS);
    const student = trainNetwork(
      (epoch) => [...gold, ...part(epoch)],
      dictionary,
      labels.length,
      { ...SHAPE, epochs: 8 },
      told('parser'),
    );
    const bytes = quantise(student, dictionary.keys, labels, trained);
    writeFileSync(join(models, 'parser.bin'), bytes);
    log(`${bytes.length} bytes, ${gzipSync(bytes).length} zipped`);
  },
};
