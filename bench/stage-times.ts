import { bundledModels } from '../src/bundled-models.ts';
import { createAnalyser } from '../src/language/index.ts';
import { beginWork, loadAttributionModel, stagesOf } from '../src/reader/index.ts';

/** Seconds an article that each stage of the reader takes, in their order, the analysis first. */
export function stageTimes(texts: readonly string[]): [string, number][] {
  const models = bundledModels();
  const analyse = createAnalyser(models.language);
  const stages = stagesOf(models.attribution && loadAttributionModel(models.attribution));
  const times = new Map<string, number>();
  const timed = <T>(name: string, run: () => T): T => {
    const start = performance.now();
    const result = run();
    times.set(name, (times.get(name) ?? 0) + performance.now() - start);
    return result;
  };
  for (const text of texts) {
    const analysis = timed('analysis', () => analyse(text));
    let work = beginWork({ text, published: '2016-10-01' }, analysis);
    for (const stage of stages) work = timed(stage.name, () => stage.run(work));
  }
  return [...times].map(([name, milliseconds]) => [name, milliseconds / 1000 / texts.length]);
}
