import { bundledModels, createReader } from '../src/index.ts';
import { createAnalyser } from '../src/language/index.ts';
import { loadTexts, longText } from './texts.ts';
import { best, line, ratio } from './timing.ts';

const LENGTHS = [62_500, 125_000, 250_000, 500_000, 1_000_000];

/** How time grows with the length of one text, for the analysis and for the whole reader; and with no line break at all. */
export function length(data: string, root: string): void {
  const texts = loadTexts(data, root);
  const models = bundledModels();
  const analyse = createAnalyser(models.language);
  const read = createReader(models);
  for (const text of texts.texts) read({ text }); // warm: compilation is not what is measured
  const kinds: Readonly<Record<string, (text: string) => unknown>> = {
    analysis: analyse,
    'whole read': (text) => read({ text }),
  };
  for (const [name, run] of Object.entries(kinds)) {
    let shorter = 0;
    for (const size of LENGTHS) {
      const text = longText(texts, size);
      const took = best(size > 250_000 ? 1 : 3, () => run(text));
      const grown = shorter > 0 ? `, ${ratio(took, shorter)}` : '';
      line(`${name}, ${size.toLocaleString('en')} characters`, `${took.toFixed(2)} s${grown}`);
      shorter = took;
    }
  }
  const oneLine = longText(texts, 1_000_000, ' ').replace(/\s+/g, ' ');
  line('whole read, one line of 1 MB', `${best(1, () => read({ text: oneLine })).toFixed(2)} s`);
}
