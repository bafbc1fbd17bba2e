import { bundledModels, createReader } from '../src/index.ts';
import { createAnalyser } from '../src/language/index.ts';
import { stageTimes } from './stage-times.ts';
import { loadTexts } from './texts.ts';
import { best, line } from './timing.ts';

const PUBLISHED = '2016-10-01';

/** Articles and tokens a second of the whole reader, of the analysis alone, and where the time goes. */
export function reading(data: string, root: string): void {
  const { name, texts } = loadTexts(data, root);
  const models = bundledModels();
  const analyse = createAnalyser(models.language);
  const read = createReader(models);
  line('texts', `${texts.length} of ${name}, best of 5 runs`);
  const tokens = texts.reduce((sum, text) => sum + analyse(text).tokens.length, 0);
  const whole = best(5, () => texts.forEach((text) => read({ text, published: PUBLISHED })));
  line('articles a second', (texts.length / whole).toFixed(1));
  line('tokens a second', count(tokens / whole));
  line('tokens a second, analysis alone', count(tokens / best(5, () => texts.forEach((text) => analyse(text)))));
  for (const [stage, share] of stageTimes(texts, models, PUBLISHED))
    line(`  ${stage}`, `${(share * 1000).toFixed(2)} ms an article`);
}

const count = (figure: number): string => Math.round(figure).toLocaleString('en');
