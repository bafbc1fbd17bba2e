/** What `rapporteur train` rests on: a model that goes on learning from a few texts of another kind. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { goldAsReading } from '../eval/examples/gold-as-reading.ts';
import { loadGold } from '../eval/examples/load-gold.ts';
import { bundledModels } from '../src/bundled-models.ts';
import { createAnalyser } from '../src/language/index.ts';
import {
  adaptAttributionModel,
  createReader,
  goldTokens,
  loadAttributionModel,
  packAttributionModel,
  rates,
  scoreText,
  sumScores,
} from '../src/reader/index.ts';

const models = bundledModels();
const gold = loadGold(resolve(import.meta.dirname, '../examples'));
const texts = gold.reports.slice(0, 4).map((report) => goldAsReading(report, gold.codebook));
const analyse = createAnalyser(models.language);
const training = texts.map(({ report, statements }) => {
  const analysis = analyse(report.text);
  return {
    analysis,
    gold: goldTokens(
      analysis,
      statements.filter((statement) => statement.within === null),
    ),
  };
});

function full(attribution: Uint8Array): number {
  const read = createReader({ ...models, attribution });
  const scores = texts.map(({ report, statements }) => {
    const outermost = (list: typeof statements) => list.filter((statement) => statement.within === null);
    return scoreText(report.text, outermost(statements), outermost(read({ text: report.text }).statements));
  });
  return rates(sumScores(scores).full!).f1;
}

test('learning from texts reads those texts better, the same way each time', () => {
  const base = loadAttributionModel(models.attribution!);
  const adapted = packAttributionModel(adaptAttributionModel(base, training));
  expect(full(adapted)).toBeGreaterThan(full(models.attribution!));
  expect(packAttributionModel(adaptAttributionModel(base, training))).toEqual(adapted);
});

test('texts without an attribution teach nothing and are refused', () => {
  const none = training.map(({ analysis }) => ({ analysis, gold: [] }));
  expect(() => adaptAttributionModel(loadAttributionModel(models.attribution!), none)).toThrow(
    /no attribution to learn from/,
  );
});
