/** Annotated texts from folders: `report.txt` beside `report.ann`, or texts and annotations in two folders. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldAttribution, pairAnnotations, readBrat } from '../../src/reader/gold/index.ts';

export interface GoldText {
  readonly file: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Every annotated text, by name; of several annotators the first by name. */
export function readGoldFolder(texts: string, annotations: string = texts): GoldText[] {
  const { pairs } = pairAnnotations(readdirSync(texts), readdirSync(annotations));
  return pairs.map((pair) => {
    const text = readFileSync(join(texts, pair.text), 'utf8');
    const first = readFileSync(join(annotations, pair.annotations[0]!), 'utf8');
    return { file: pair.text, text, attributions: readBrat(first, text) };
  });
}
