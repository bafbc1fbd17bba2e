/** The training step of `models/attribution.bin`: PolNeAR's train texts through our own analyser, then the trainer of the reader. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyser } from '../../src/language/index.ts';
import { packAttributionModel } from '../../src/reader/attribution/model.ts';
import { goldTokens } from '../../src/reader/attribution/training/gold-tokens.ts';
import { trainAttributionModel } from '../../src/reader/attribution/training/train-attribution.ts';
import type { TrainStep } from '../step.ts';
import { readGoldFolder } from './gold-folder.ts';

export const attributionStep: TrainStep = {
  name: 'attribution',
  run: ({ data, models, log }) => {
    const folder = join(data, 'polnear', 'train');
    if (!existsSync(folder)) throw new Error(`attribution weights need ${folder}`);
    const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(models, `${name}.bin`)));
    const optional = (name: string) => (existsSync(join(models, `${name}.bin`)) ? { [name]: bytes(name) } : {});
    const analyse = createAnalyser({ tagger: bytes('tagger'), ...optional('parser'), ...optional('entities') });
    const gold = readGoldFolder(join(folder, 'text'), join(folder, 'attributions'));
    const texts = gold.map(({ text, attributions }) => {
      const analysis = analyse(text);
      return { analysis, gold: goldTokens(analysis, attributions) };
    });
    log(`analysed ${texts.length} texts`);
    writeFileSync(join(models, 'attribution.bin'), packAttributionModel(trainAttributionModel(texts, undefined, log)));
  },
};
