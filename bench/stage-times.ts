import { createAnalyser } from '../src/language/index.ts';
import { beginWork, loadAttributionModel, type ReaderModels, stagesOf } from '../src/reader/index.ts';

const RUNS = 3;

/** Seconds an article that each stage of the reader takes, in their order, the analysis first: the quickest of three runs. */
export function stageTimes(texts: readonly string[], models: ReaderModels, published: string): [string, number][] {
  const analyse = createAnalyser(models.language);
  const stages = stagesOf(models.attribution && loadAttributionModel(models.attribution));
  const quickest = new Map<string, number>();
  for (let run = 0; run < RUNS; run++) {
    const times = new Map<string, number>();
    const timed = <T>(name: string, work: () => T): T => {
      const start = process.cpuUsage();
      const result = work();
      const { user, system } = process.cpuUsage(start);
      times.set(name, (times.get(name) ?? 0) + (user + system) / 1e6);
      return result;
    };
    for (const text of texts) {
      const analysis = timed('analysis', () => analyse(text));
      let work = beginWork({ text, published }, analysis);
      for (const stage of stages) work = timed(stage.name, () => stage.run(work));
    }
    for (const [name, time] of times) quickest.set(name, Math.min(time, quickest.get(name) ?? time));
  }
  return [...quickest].map(([name, seconds]) => [name, seconds / texts.length]);
}
